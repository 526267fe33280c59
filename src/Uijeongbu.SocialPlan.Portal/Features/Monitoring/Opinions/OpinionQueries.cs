using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>A change of the plan that an opinion can have led to.</summary>
/// <param name="Id">The change.</param>
/// <param name="FiscalYear">Year of the plan.</param>
/// <param name="Number">Its number in the year.</param>
public sealed record LinkedChange(Guid Id, int FiscalYear, int Number);

/// <summary>A target that an opinion can have led to.</summary>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="Name">Its name.</param>
/// <param name="Year">Year of the target.</param>
/// <param name="Text">The target with its unit, as people read it.</param>
public sealed record LinkedTarget(Guid IndicatorId, string Name, int Year, string Text);

/// <summary>An opinion that was sent, in a list.</summary>
/// <param name="Row">The opinion.</param>
/// <param name="Place">Name of the place.</param>
/// <param name="FiscalYear">Year that is looked at.</param>
/// <param name="Kind">이행점검 or 결과점검.</param>
/// <param name="Project">The project.</param>
/// <param name="Authors">How many members' words it holds.</param>
public sealed record OpinionLine(Recommendation Row, string Place, int FiscalYear, RoundKind Kind, Project Project, int Authors)
{
    /// <summary>The department in charge, by its name of today.</summary>
    public string? Department { get; init; }

    /// <summary>Whether it waits for the viewer: to answer it, or as the head to confirm the answer.</summary>
    public bool IsDue { get; init; }

    /// <summary>Number and name of the project.</summary>
    public string Title => $"{Project.Code} {Project.Name}";
}

/// <summary>An opinion with all that is known of it.</summary>
/// <param name="Line">The opinion.</param>
/// <param name="Words">Members' own words, without names.</param>
/// <param name="Parts">What the viewer is in the project.</param>
/// <param name="IsAuthor">Whether own words of the viewer are among them.</param>
/// <param name="Changes">Changes of the plan that can be named.</param>
/// <param name="Targets">Targets of later years that can be named.</param>
public sealed record OpinionView(OpinionLine Line, IReadOnlyList<RecommendationSource> Words, ReportParts Parts, bool IsAuthor, IReadOnlyList<LinkedChange> Changes, IReadOnlyList<LinkedTarget> Targets)
{
    /// <summary>The target that it led to; null for none.</summary>
    public LinkedTarget? Target => Targets.FirstOrDefault(one => (one.IndicatorId, one.Year) == (Line.Row.TargetIndicatorId, Line.Row.TargetYear));

    /// <summary>Files of the department's document.</summary>
    public IReadOnlyList<SavedFile> Letters { get; init; } = [];

    /// <summary>The change that it led to; null for none.</summary>
    public LinkedChange? Change => Changes.FirstOrDefault(one => one.Id == Line.Row.ChangeSetId);

    /// <summary>Whether the viewer answers for the department.</summary>
    public bool MayAnswer => (Parts & ProjectParts.Department) is not ReportParts.None && Line.Row.State is RecommendationState.Sent or RecommendationState.Replied or RecommendationState.AskedAgain;

    /// <summary>Whether the viewer confirms the answer.</summary>
    public bool MayConfirm => Parts.HasFlag(ReportParts.Head) && Line.Row.State is RecommendationState.Replied;

    /// <summary>Whether the viewer may ask once more.</summary>
    public bool MayAskAgain => IsAuthor && Line.Row is { State: RecommendationState.Answered, AskedAgainAt: null };
}

/// <summary>Reads opinions that were sent, for departments, for who manages rounds and for the members whose words they hold.</summary>
internal sealed class OpinionQueries(PortalDb door, TimeProvider clock)
{
    /// <summary>Those that wait for the viewer first, then by day. Three statements for each place.</summary>
    public async Task<IReadOnlyList<OpinionLine>> ListAsync(CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.OpinionRead, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        var lines = await Lines(db, RecommendationReading.Readable(db, now).Where(row => row.SentAt != null)).ToListAsync(cancellationToken);
        List<OpinionLine> known = [];
        foreach (var place in lines.GroupBy(line => line.Row.RegionCode, StringComparer.Ordinal))
        {
            var parts = await ProjectParts.ReadAsync(db, place.Key, [.. place.Select(line => line.Project.Id).Distinct()], now, cancellationToken);
            known.AddRange(place.Select(line => Known(line, parts)));
        }

        return [.. known.OrderByDescending(line => line.IsDue).ThenBy(line => line.Row.State is RecommendationState.Answered).ThenBy(line => line.Row.DueOn).ThenBy(line => line.Title, StringComparer.Ordinal).ThenBy(line => line.Row.Id)];
    }

    /// <summary>Eight statements.</summary>
    /// <returns>null when the viewer finds no such opinion that was sent.</returns>
    public async Task<OpinionView?> FindAsync(string region, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.OpinionRead, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        var line = await Lines(db, RecommendationReading.Readable(db, now).Where(row => row.RegionCode == region && row.Id == id && row.SentAt != null)).SingleOrDefaultAsync(cancellationToken);
        if (line is null)
        {
            return null;
        }

        var parts = await ProjectParts.ReadAsync(db, region, [line.Project.Id], now, cancellationToken);
        var account = db.Viewer.AccountId;
        var words = await (
            from source in db.RecommendationSources
            where source.RegionCode == region && source.RecommendationId == id
            join card in db.ReviewCards on new { Id = source.CardId, source.RegionCode } equals new { card.Id, card.RegionCode }
            join member in db.GroupMembers on new { Id = card.MemberId, card.RegionCode } equals new { member.Id, member.RegionCode }
            orderby source.Id
            select new { Source = source, IsOwn = member.AccountId == account }).AsNoTracking().ToListAsync(cancellationToken);
        var changes = await ChangesOf(db, region, line.Project.PlanId).ToListAsync(cancellationToken);
        var letters = await FileQueries.OfAsync(db, region, OpinionLetters.Kind, [id], cancellationToken);
        return new(
            Known(line, parts), [.. words.Select(one => one.Source)], parts.Of(line.Project, line.Row), words.Exists(one => one.IsOwn), [.. changes.OrderByDescending(one => one.FiscalYear).ThenByDescending(one => one.Number)],
            await TargetsAsync(db, region, line.Project.Id, line.FiscalYear, cancellationToken)) { Letters = [.. letters[id]] };
    }

    /// <summary>Changes of a plan that an opinion on one of its projects can have led to.</summary>
    public static IQueryable<LinkedChange> ChangesOf(PortalDbContext db, string region, Guid plan) =>
        from change in db.ChangeSets
        join annual in db.AnnualPlans on new { Id = change.AnnualPlanId, change.RegionCode } equals new { annual.Id, annual.RegionCode }
        where change.RegionCode == region && annual.PlanId == plan
        select new LinkedChange(change.Id, annual.FiscalYear, change.Number);

    /// <summary>Targets of a project's indicators, of the year that was looked at and of later ones, as they are now: what an opinion can have led to. One statement.</summary>
    public static async Task<IReadOnlyList<LinkedTarget>> TargetsAsync(PortalDbContext db, string region, Guid project, int since, CancellationToken cancellationToken)
    {
        var rows = await (
            from indicator in db.Indicators
            where indicator.RegionCode == region && indicator.ProjectId == project
            join target in db.TargetRevisions on new { IndicatorId = indicator.Id, indicator.RegionCode } equals new { target.IndicatorId, target.RegionCode }
            where target.FiscalYear >= since && target.Value != null
            select new { indicator.Id, indicator.Order, indicator.Name, indicator.Unit, indicator.Decimals, target.FiscalYear, target.Revision, target.Value }).ToListAsync(cancellationToken);
        return
        [
            .. rows.GroupBy(row => (row.Id, row.FiscalYear)).Select(one => one.MaxBy(row => row.Revision)!).OrderBy(row => row.Order).ThenBy(row => row.Id).ThenBy(row => row.FiscalYear)
                .Select(row => new LinkedTarget(row.Id, row.Name, row.FiscalYear, CellText.Number(row.Value!.Value, row.Decimals) + row.Unit)),
        ];
    }

    private static OpinionLine Known(OpinionLine line, ProjectParts parts)
    {
        var own = parts.Of(line.Project, line.Row);
        return line with
        {
            Department = parts.DepartmentOf(line.Project, line.Row),
            IsDue = line.Row.State is RecommendationState.Replied ? own.HasFlag(ReportParts.Head) : line.Row.State is not RecommendationState.Answered && (own & ProjectParts.Department) is not ReportParts.None,
        };
    }

    private static IQueryable<OpinionLine> Lines(PortalDbContext db, IQueryable<Recommendation> rows) => (
        from row in rows
        join round in db.MonitoringRounds on new { Id = row.RoundId, row.RegionCode } equals new { round.Id, round.RegionCode }
        join project in db.Projects on new { Id = row.ProjectId, row.RegionCode } equals new { project.Id, project.RegionCode }
        join place in db.Regions on row.RegionCode equals place.Code
        select new OpinionLine(
            row, place.Name, round.FiscalYear, round.Kind, project,
            db.RecommendationSources.Where(source => source.RegionCode == row.RegionCode && source.RecommendationId == row.Id).Select(source => source.CardId).Distinct().Count())).AsNoTracking();
}
