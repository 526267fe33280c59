using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Features.OpenData;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>Text that no keyboard makes but anyone can send: NUL, half letters, noncharacters.</summary>
public sealed class OddTextTests
{
    private static readonly string[] Odd = ["\0", "41\0", "\uD83D", "\uDE00가", "\uFFFE", "\uFFFF", "\u001B[0m"];

    [Theory, OnSqlite, OnPostgres]
    public async Task It_finds_nothing_and_breaks_nothing(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        var plans = portal.Get<PublishedPlanQueries>();
        OpenDataQueries data = new(portal.Door);
        foreach (var odd in Odd)
        {
            (await plans.ListAsync("의정" + odd + "부", CancellationToken.None)).Should().NotBeNull();
            (await data.RegionsAsync(null, null, odd, CancellationToken.None)).Should().NotBeNull();
            (await data.RegionsAsync(null, odd, null, CancellationToken.None)).Should().BeEmpty();
            (await data.SnapshotAsync(odd, CancellationToken.None)).Should().BeNull();
            (await plans.FindAsync(odd, 2020, CancellationToken.None)).Should().BeNull();
            (await plans.AchievementsAsync(odd, CancellationToken.None)).Should().BeEmpty();
            (await plans.AwardsAsync(odd, CancellationToken.None)).Should().BeEmpty();
        }
    }

    [Fact]
    public void It_is_left_out_of_what_is_searched() => SearchKey.OfQuery("의\0정\uD83D부\uFFFE").Should().Be("의정부");

    [Fact]
    public void Whole_letters_of_two_halves_stay() => ReadableText.Of("가😀\uD83D나").Should().Be("가😀나");

    [Theory]
    [InlineData("목표\uFFFE")]
    [InlineData("\uD83D")]
    public void A_head_of_it_is_an_unknown_head(string head) => TableColumns.All.Find(head).Should().BeNull();
}
