using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Xunit.Abstractions;

namespace Uijeongbu.SocialPlan.Portal.Tests.Kill;

/// <summary>
/// Saved means saved: whoever saw 저장됨 finds the value, once, whatever died meanwhile. <c>PORTAL_TEST_SOAK=1</c> runs 800 disturbances.
/// </summary>
[Collection(KillTests.Name)]
public sealed class KillCampaignTests(ITestOutputHelper output)
{
    private static readonly bool IsSoak = Environment.GetEnvironmentVariable("PORTAL_TEST_SOAK") == "1";

    [Theory, OnPostgres]
    public async Task Nothing_acknowledged_is_lost_or_doubled_when_portal_and_postgresql_die(DatabaseKind kind)
    {
        kind.Should().Be(DatabaseKind.Postgres);
        var seed = Seed();
        await using var postgres = await OwnPostgres.StartAsync();
        Campaign campaign = new(postgres, seed);
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

        await RunAsync(campaign, Enumerable.Range(0, IsSoak ? 800 : 40).Select(i => kinds[i % kinds.Count]), seed);
    }

    [Theory, OnSqlite]
    public async Task Nothing_acknowledged_is_lost_or_doubled_when_the_portal_dies_on_sqlite(DatabaseKind kind)
    {
        kind.Should().Be(DatabaseKind.Sqlite);
        var seed = Seed();
        Campaign campaign = new(postgres: null, seed);
        await RunAsync(campaign, Enumerable.Repeat<Func<HostUnderFire, CuttableLine, Task>>((host, _) => Campaign.KillHostAsync(host), IsSoak ? 200 : 20), seed);
    }

    private async Task RunAsync(Campaign campaign, IEnumerable<Func<HostUnderFire, CuttableLine, Task>> disturbances, int seed)
    {
        var all = disturbances.ToList();
        var violations = await campaign.RunAsync(all);
        output.WriteLine($"seed {seed}: {all.Count} disturbances, {campaign.Commands.Count} commands, {campaign.Acknowledged} acknowledged, {campaign.AtRisk} under way at a disturbance, {violations.Count} violations");
        output.WriteLine($"with none lost, 95 % upper bound: {300.0 / all.Count:0.##} % of disturbances, {300.0 / Math.Max(1, campaign.AtRisk):0.###} % of commands under way (rule of three)");
        violations.Should().BeEmpty($"seed {seed}");
        campaign.Acknowledged.Should().BeGreaterThan(10 * all.Count, "else too little was tried");
        campaign.AtRisk.Should().BeGreaterThan(all.Count, "disturbances must hit commands under way");
        campaign.Commands.Should().OnlyContain(command => command.Fate != Fate.Sent, "every command was brought to its end");
    }

    private static Task Cut(CuttableLine line)
    {
        line.Cut();
        return Task.CompletedTask;
    }

    private static int Seed() => Environment.GetEnvironmentVariable("PORTAL_TEST_SEED") is { Length: > 0 } given
        ? int.Parse(given, System.Globalization.CultureInfo.InvariantCulture)
        : Environment.TickCount & 0xFFFFFF;
}

/// <summary>Campaigns load the whole machine: nothing runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class KillTests
{
    /// <summary>The collection's name.</summary>
    public const string Name = "kill";
}
