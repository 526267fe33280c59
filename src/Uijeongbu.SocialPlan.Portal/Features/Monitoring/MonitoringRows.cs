using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>Finds rounds, and the own cards of a viewer, beside the door.</summary>
internal static class MonitoringRows
{
    /// <summary>Where members begin.</summary>
    public const string Home = "/app/monitor";

    /// <summary>The round of a command, as it was seen.</summary>
    public static async Task<Outcome<MonitoringRound>> SeenAsync(Change change, string region, Guid id, long version, CancellationToken cancellationToken) =>
        await change.Db.MonitoringRounds.SingleOrDefaultAsync(row => row.RegionCode == region && row.Id == id, cancellationToken) is not { } row ? MonitoringProblems.RoundNotFound
        : row.Version == version ? row
        : new RoundConflict(SavedRound.Of(row));

    /// <summary>
    /// The cards that the viewer finds as a member: the own ones of rounds that were announced. Nobody finds another's card under the rights of a member.
    /// </summary>
    public static IQueryable<OwnCard> Own(PortalDbContext db)
    {
        var account = db.Viewer.AccountId;
        return from card in db.ReviewCards
               join member in db.GroupMembers.Where(row => row.AccountId == account && row.LeftAt == null) on new { Id = card.MemberId, card.RegionCode } equals new { member.Id, member.RegionCode }
               join round in db.MonitoringRounds.Where(row => row.AnnouncedAt != null) on new { Id = card.RoundId, card.RegionCode } equals new { round.Id, round.RegionCode }
               select new OwnCard { Card = card, Member = member, Round = round };
    }

    /// <summary>Projects that run in the year of a round, in the order of the plan.</summary>
    public static async Task<List<RoundProject>> ProjectsAsync(PortalDbContext db, string region, int year, CancellationToken cancellationToken)
    {
        var rows = await (
            from project in db.Projects
            where project.RegionCode == region && project.FirstYear <= year && (project.LastYear == null || project.LastYear >= year)
                && db.AnnualPlans.Any(annual => annual.PlanId == project.PlanId && annual.RegionCode == region && annual.FiscalYear == year)
            join strategy in db.Strategies on new { Id = project.StrategyId, project.RegionCode } equals new { strategy.Id, strategy.RegionCode }
            select new { Project = project, strategy.System, strategy.Order, StrategyId = strategy.Id, Strategy = strategy.Name }).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(row => row.System).ThenBy(row => row.Order).ThenBy(row => row.Project.Order).ThenBy(row => row.Project.Code, StringComparer.Ordinal)
            .Select(row => new RoundProject(row.Project, row.StrategyId, row.Strategy))];
    }
}

/// <summary>A card of the viewer with its round and the viewer as its member.</summary>
internal sealed class OwnCard
{
    public required ReviewCard Card { get; init; }

    public required GroupMember Member { get; init; }

    public required MonitoringRound Round { get; init; }
}

/// <summary>A project in a round.</summary>
/// <param name="Project">The project.</param>
/// <param name="StrategyId">Its strategy.</param>
/// <param name="Strategy">Name of the strategy.</param>
internal sealed record RoundProject(Project Project, Guid StrategyId, string Strategy)
{
    private static readonly char[] Between = ['\n', ',', '，', '、', '·', ';', '/'];

    /// <summary>What counts for conflicts: the department in charge, and the bodies that deliver it as the plan names them.</summary>
    public ProjectTies Ties => new(
        Project.Id,
        Project.Department is { Length: > 0 } department ? [department] : [],
        [.. Project.Form.GetValueOrDefault("delivery-bodies", "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
}
