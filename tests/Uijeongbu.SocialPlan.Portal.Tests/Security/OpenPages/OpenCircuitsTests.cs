using Microsoft.Extensions.Time.Testing;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.OpenPages;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security.OpenPages;

/// <summary>How many pages one person, and all together, may have open.</summary>
public sealed class OpenCircuitsTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task Of_50_starts_at_once_eight_are_let_through()
    {
        var circuits = Make(new());
        var person = Guid.NewGuid();

        var started = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => circuits.TryStart(person))));

        started.Count(one => one).Should().Be(8);
        circuits.TryStart(Guid.NewGuid()).Should().BeTrue("another person has pages of their own");
    }

    [Fact]
    public void A_closed_page_makes_room_and_a_start_that_came_to_nothing_too()
    {
        var circuits = Make(new() { PerPerson = 2 });
        var person = Guid.NewGuid();
        var first = Opened(circuits, person);
        Opened(circuits, person);
        circuits.TryStart(person).Should().BeFalse();
        circuits.HasRoomFor(person).Should().BeFalse();

        circuits.Disconnected(first);
        circuits.Disconnected(first);
        circuits.HasRoomFor(person).Should().BeTrue();
        circuits.TryStart(person).Should().BeTrue();
        circuits.TryStart(person).Should().BeFalse("that one is still starting");
        _clock.Advance(TimeSpan.FromSeconds(11));
        circuits.TryStart(person).Should().BeTrue("it never came");
    }

    [Fact]
    public void A_page_whose_line_came_back_is_counted_once()
    {
        var circuits = Make(new() { PerPerson = 2 });
        var person = Guid.NewGuid();
        var page = Opened(circuits, person);
        circuits.Connected(page);
        circuits.CountOf(person).Should().Be(1);
        circuits.Disconnected(page);
        circuits.CountOf(person).Should().Be(0);
        circuits.Connected(page);
        circuits.CountOf(person).Should().Be(1);
    }

    [Fact]
    public void Starts_of_a_minute_are_limited_also_when_each_page_is_closed_at_once()
    {
        var circuits = Make(new() { StartsPerMinute = 20 });
        var person = Guid.NewGuid();
        for (var i = 0; i < 20; i++)
        {
            circuits.Disconnected(Opened(circuits, person));
        }

        circuits.TryStart(person).Should().BeFalse();
        _clock.Advance(TimeSpan.FromSeconds(61));
        circuits.TryStart(person).Should().BeTrue();
    }

    [Fact]
    public void All_people_together_have_a_limit_too()
    {
        var circuits = Make(new() { Total = 3 });
        for (var i = 0; i < 3; i++)
        {
            circuits.TryStart(Guid.NewGuid()).Should().BeTrue();
        }

        circuits.TryStart(Guid.NewGuid()).Should().BeFalse();
    }

    private static OpenCircuit Opened(OpenCircuits circuits, Guid person)
    {
        circuits.TryStart(person).Should().BeTrue();
        OpenCircuit page = new(new CircuitSession { SessionId = Guid.NewGuid(), IsCircuit = true }) { UserId = person };
        circuits.Connected(page);
        return page;
    }

    private OpenCircuits Make(CircuitLimits limits) => new(limits, _clock);
}
