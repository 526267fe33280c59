using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Xunit.Abstractions;

namespace Uijeongbu.SocialPlan.Portal.Tests.Kill;

/// <summary>
/// Saved means saved: whoever saw 저장됨 finds the value, once, whatever died meanwhile. <c>PORTAL_TEST_SOAK=1</c> runs 800 disturbances.
/// </summary>
[Collection(KillTests.Name)]
public sealed class KillCampaignTests(ITestOutputHelper output)
{
    [Theory, OnPostgres]
    public async Task Nothing_acknowledged_is_lost_or_doubled_when_portal_and_postgresql_die(DatabaseKind kind)
    {
        kind.Should().Be(DatabaseKind.Postgres);
        await using var postgres = await OwnPostgres.StartAsync();
        Campaign campaign = new(postgres, Soak.Seed);
        List<Func<HostUnderFire, CuttableLine, Task>> kinds =
        [
            (host, _) => Campaign.KillHostAsync(host),
            (_, _) => campaign.KillPostgresAsync(),
            (host, _) => campaign.KillBothAsync(host),
            (host, _) => Campaign.StandStillAsync(host),
            (_, line) => Cut(line),
            (_, line) => Cut(line),
            (_, _) => campaign.KillPostgresAsync(),
            (host, _) => Campaign.KillHostAsync(host),
        ];

        await RunAsync(campaign, Enumerable.Range(0, Soak.Times(5, 800)).Select(i => kinds[i % kinds.Count]));
    }

    [Theory, OnSqlite]
    public async Task Nothing_acknowledged_is_lost_or_doubled_when_the_portal_dies_on_sqlite(DatabaseKind kind)
    {
        kind.Should().Be(DatabaseKind.Sqlite);
        Campaign campaign = new(postgres: null, Soak.Seed);
        await RunAsync(campaign, Enumerable.Repeat<Func<HostUnderFire, CuttableLine, Task>>((host, _) => Campaign.KillHostAsync(host), Soak.Times(3, 200)));
    }

    private async Task RunAsync(Campaign campaign, IEnumerable<Func<HostUnderFire, CuttableLine, Task>> disturbances)
    {
        var all = disturbances.ToList();
        var violations = await campaign.RunAsync(all);
        Soak.Tell(output, $"kill campaign, seed {Soak.Seed}: {all.Count} disturbances, {campaign.Commands.Count} commands, {campaign.Acknowledged} acknowledged, {campaign.AtRisk} under way at a disturbance, {violations.Count} violations");
        Soak.Tell(output, violations.Count > 0 ? "  violated" : $"  with none lost, 95 % upper bound: {300.0 / all.Count:0.##} % of disturbances, {300.0 / Math.Max(1, campaign.AtRisk):0.###} % of commands under way (rule of three)");
        violations.Should().BeEmpty($"seed {Soak.Seed}");
        campaign.Acknowledged.Should().BeGreaterThan(10 * all.Count, "else too little was tried");
        campaign.AtRisk.Should().BeGreaterThan(all.Count, "disturbances must hit commands under way");
        campaign.Commands.Should().OnlyContain(command => command.Fate != Fate.Sent, "every command was brought to its end");
    }

    private static Task Cut(CuttableLine line)
    {
        line.Cut();
        return Task.CompletedTask;
    }
}

/// <summary>Campaigns load the whole machine: nothing runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class KillTests
{
    /// <summary>The collection's name.</summary>
    public const string Name = "kill";
}
