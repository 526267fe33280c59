using Microsoft.Extensions.Time.Testing;
using Uijeongbu.SocialPlan.Portal.Security.OpenPages;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security.OpenPages;

/// <summary>How many pages one person, and all together, may have open.</summary>
public sealed class OpenCircuitsTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly Guid _person = Guid.NewGuid();

    [Fact]
    public async Task Of_50_starts_at_once_eight_are_let_through()
    {
        var circuits = Make(new());

        var started = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => circuits.TryStart($"line {i}", _person))));

        started.Count(one => one).Should().Be(8);
        circuits.TryStart("another", Guid.NewGuid()).Should().BeTrue("another person has pages of their own");
    }

    [Fact]
    public void A_closed_page_makes_room_and_is_closed_once()
    {
        var circuits = Make(new() { PerPerson = 2 });
        circuits.TryStart("a", _person).Should().BeTrue();
        circuits.TryStart("b", _person).Should().BeTrue();
        circuits.TryStart("c", _person).Should().BeFalse();
        circuits.HasRoomFor(_person).Should().BeFalse();
        circuits.Closed("c", _person);
        circuits.CountOf(_person).Should().Be(2, "the one that was refused held none");

        circuits.Closed("a", _person);
        circuits.Closed("a", _person);
        circuits.HasRoomFor(_person).Should().BeTrue();
        circuits.CountOf(_person).Should().Be(1);
    }

    [Fact]
    public void A_page_whose_line_broke_comes_back_also_when_there_is_no_room()
    {
        var circuits = Make(new() { PerPerson = 1 });
        circuits.TryStart("a", _person).Should().BeTrue();
        circuits.Resumed("a again", _person);
        circuits.CountOf(_person).Should().Be(2);
        circuits.Closed("a", _person);
        circuits.CountOf(_person).Should().Be(1);
        circuits.TryStart("b", _person).Should().BeFalse();
    }

    [Fact]
    public void Starts_of_a_minute_are_limited_also_when_each_page_is_closed_at_once()
    {
        var circuits = Make(new() { StartsPerMinute = 20 });
        for (var i = 0; i < 20; i++)
        {
            circuits.TryStart($"line {i}", _person).Should().BeTrue();
            circuits.Closed($"line {i}", _person);
        }

        circuits.TryStart("one more", _person).Should().BeFalse();
        _clock.Advance(TimeSpan.FromSeconds(61));
        circuits.TryStart("one more", _person).Should().BeTrue();
    }

    [Fact]
    public void All_people_together_have_a_limit_too()
    {
        var circuits = Make(new() { Total = 3 });
        for (var i = 0; i < 3; i++)
        {
            circuits.TryStart($"line {i}", Guid.NewGuid()).Should().BeTrue();
        }

        circuits.TryStart("one more", Guid.NewGuid()).Should().BeFalse();
    }

    [Fact]
    public void The_frameworks_hub_still_has_the_calls_that_the_gate_knows() =>
        typeof(Microsoft.AspNetCore.Components.Server.Circuits.Circuit).Assembly.GetType("Microsoft.AspNetCore.Components.Server.ComponentHub")!
            .GetMethods().Select(method => method.Name).Should().Contain(["StartCircuit", "ConnectCircuit", "ResumeCircuit"]);

    private OpenCircuits Make(CircuitLimits limits) => new(limits, _clock);
}
