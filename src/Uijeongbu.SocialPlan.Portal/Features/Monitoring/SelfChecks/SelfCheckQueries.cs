using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.SelfChecks;

/// <summary>A project of the viewer's department in a round that asks for self-checks.</summary>
/// <param name="Round">The round.</param>
/// <param name="Place">Name of the place.</param>
/// <param name="Project">The project.</param>
/// <param name="Row">What was written; null while nothing was.</param>
public sealed record SelfCheckLine(MonitoringRound Round, string Place, Project Project, SelfCheck? Row)
{
    /// <summary>Number and name of the project.</summary>
    public string Title => $"{Project.Code} {Project.Name}";

    /// <summary>Address of its page.</summary>
    public string Address => $"{SelfCheckQueries.Home}/{Round.RegionCode}/{Round.Id}/{Project.Id}";

    /// <summary>Whether it is still to be written.</summary>
    public bool IsDue(DateTime now) => Row is null && Round.WhyNoSelfCheck(now) is null;
}

/// <summary>Reads self-checks for departments: of the own projects. Two statements, and four for each round that asks.</summary>
internal sealed class SelfCheckQueries(PortalDb door, TimeProvider clock)
{
    /// <summary>Where departments find them.</summary>
    public const string Home = "/app/self-checks";

    /// <summary>Rounds that are not over, those that can still be written first; projects in the order of the plan.</summary>
    public async Task<IReadOnlyList<SelfCheckLine>> ListAsync(CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.OpinionReply, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        var rounds = await (
            from round in db.MonitoringRounds
            where round.SelfCheckAskedAt != null && round.ClosesAt >= now
            join place in db.Regions on round.RegionCode equals place.Code
            orderby round.OpensAt descending, round.Id
            select new { Round = round, Place = place.Name }).AsNoTracking().ToListAsync(cancellationToken);
        List<SelfCheckLine> lines = [];
        foreach (var one in rounds)
        {
            lines.AddRange(await OfAsync(db, one.Round, one.Place, now, cancellationToken));
        }

        return lines;
    }

    /// <returns>null when the viewer's department has no such project in the round.</returns>
    public async Task<SelfCheckLine?> FindAsync(string region, Guid round, Guid project, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(line => line.Round.RegionCode == region && line.Round.Id == round && line.Project.Id == project);

    private static async Task<IEnumerable<SelfCheckLine>> OfAsync(PortalDbContext db, MonitoringRound round, string place, DateTime now, CancellationToken cancellationToken)
    {
        var region = round.RegionCode;
        var projects = await MonitoringRows.ProjectsAsync(db, region, round.FiscalYear, cancellationToken);
        var parts = await ProjectParts.ReadAsync(db, region, [.. projects.Select(project => project.Project.Id)], now, cancellationToken);
        var written = await db.SelfChecks.AsNoTracking().Where(row => row.RegionCode == region && row.RoundId == round.Id).ToDictionaryAsync(row => row.ProjectId, cancellationToken);
        return projects.Where(project => (parts.Of(project.Project) & ProjectParts.Department) is not ReportParts.None).Select(project => new SelfCheckLine(round, place, project.Project, written.GetValueOrDefault(project.Project.Id)));
    }
}
