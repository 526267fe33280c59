using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.YearReports;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;

/// <summary>Reads an own sheet with what its municipality submitted. Three statements; one more for evidence, two more for monitoring.</summary>
internal sealed class MarkDeskQueries(PortalDb door, TimeProvider clock)
{
    /// <param name="province">The province.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="part">Which part of the submission is shown.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>null when it is none of the viewer's, or the viewer may not look into its municipality.</returns>
    public async Task<MarkDesk?> FindAsync(string province, Guid sheet, string part, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MarkRead, cancellationToken);
        if (await OwnSheets.FindAsync(db, province, sheet, cancellationToken) is not { } own)
        {
            return null;
        }

        var (round, stage) = (own.Round.Id, own.Sheet.Stage);
        var neighbours = await OwnSheets.Open(db).Where(one => one.Sheet.RegionCode == province && one.Sheet.RoundId == round && one.Sheet.Stage == stage)
            .Select(one => new { one.Sheet.Id, one.Unit.Name, one.Unit.Order, one.Unit.UnitCode }).ToListAsync(cancellationToken);
        var submitted = await SubmittedAsync(OwnSheets.Submitted(db, own), cancellationToken);
        return new(own.Sheet, own.Evaluator, own.Round, own.Unit, submitted, [.. neighbours.OrderBy(one => one.Order).ThenBy(one => one.UnitCode, StringComparer.Ordinal).Select(one => new DeskNeighbour(one.Id, one.Name))])
        {
            Evidence = part == DeskParts.Evidence && submitted is not null ? await EvidenceAsync(db, own, submitted.Head.At, cancellationToken) : Array.Empty<SavedFile>().ToLookup(file => file.SubjectId),
            Monitoring = part == DeskParts.Monitoring ? await MonitoringAsync(db, own, clock.GetUtcNow().UtcDateTime, cancellationToken) : [],
        };
    }

    /// <summary>The version from which the scoring service filled the achievement, for the page that explains it; what was submitted last when none is named.</summary>
    public async Task<(MarkDesk Desk, ScoredPlan Scored)?> TraceAsync(string province, Guid sheet, CancellationToken cancellationToken)
    {
        if (await FindAsync(province, sheet, "", cancellationToken) is not { Submitted: { } last } desk)
        {
            return null;
        }

        var source = desk.Unit.Achievement?.Source;
        if (source is null || source == last.Head.Number)
        {
            return (desk, last.Scored(desk.Round.Rules, desk.Address));
        }

        await using var db = await door.OpenAsync(Permissions.MarkRead, cancellationToken);
        var named = await OwnSheets.FindAsync(db, province, sheet, cancellationToken) is { } own ? await SubmittedAsync(OwnSheets.Submitted(db, own).Where(row => row.Number == source), cancellationToken) : null;
        return (desk, (named ?? last).Scored(desk.Round.Rules, desk.Address));
    }

    /// <summary>An own sheet with its rules alone; null when it is none of the viewer's, or the viewer may not look into its municipality.</summary>
    public async Task<OwnSheet?> SheetAsync(string province, Guid sheet, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MarkRead, cancellationToken);
        return await OwnSheets.FindAsync(db, province, sheet, cancellationToken);
    }

    private static async Task<SubmittedYear?> SubmittedAsync(IQueryable<YearVersion> versions, CancellationToken cancellationToken) =>
        await versions.FirstOrDefaultAsync(cancellationToken) is { } row ? new(new(row.Number, row.Kind, row.At, row.ByName, row.Hash, row.Counts), PublishedPlanJson.ReadYear(row.Content)) : null;

    private static async Task<ILookup<Guid, SavedFile>> EvidenceAsync(PortalDbContext db, OwnSheet own, DateTime until, CancellationToken cancellationToken)
    {
        var files = await UnitFiles.Usable(db, own, until).ToListAsync(cancellationToken);
        return files.OrderBy(file => file.UploadedAt).ThenBy(file => file.Id).ToLookup(file => file.SubjectId, SavedFile.Of);
    }

    // Rounds of the year that are over; what is being written is nobody's but its members' to read.
    private static async Task<IReadOnlyList<MonitoringRoundFigures>> MonitoringAsync(PortalDbContext db, OwnSheet own, DateTime now, CancellationToken cancellationToken)
    {
        var (unit, year) = (own.Unit.UnitCode, own.Round.FiscalYear);
        var rounds = db.MonitoringRounds.Where(row => row.RegionCode == unit && row.FiscalYear == year && row.AnnouncedAt != null && row.ClosesAt < now);
        var cards = await (
            from round in rounds
            join card in db.ReviewCards.Where(row => row.Conflict == null) on new { round.Id, round.RegionCode } equals new { Id = card.RoundId, card.RegionCode }
            select new { round.Id, round.Kind, round.OpensAt, card.ProjectId, card.Submissions, card.DraftAt }).ToListAsync(cancellationToken);
        var opinions = (await db.Recommendations.AsNoTracking().Where(row => row.RegionCode == unit && row.SentAt != null && rounds.Any(round => round.Id == row.RoundId)).ToListAsync(cancellationToken)).ToLookup(row => row.RoundId);
        return
        [
            .. cards.GroupBy(card => (card.Id, card.Kind, card.OpensAt)).OrderBy(one => one.Key.OpensAt)
                .Select(one => new MonitoringRoundFigures(one.Key.Kind, RoundFigures.Of(one.Select(card => (card.ProjectId, ReviewCard.StateOf(conflict: null, card.Submissions, card.DraftAt))), opinions[one.Key.Id]))),
        ];
    }
}

/// <summary>Parts of a submission on the desk, as the address names them.</summary>
internal static class DeskParts
{
    public const string Results = "results";
    public const string Changes = "changes";
    public const string Words = "words";
    public const string Best = "best";
    public const string Evidence = "evidence";
    public const string Monitoring = "monitoring";

    /// <summary>Parts and what they are called.</summary>
    public static IReadOnlyList<(string Part, string Label)> All { get; } =
        [(Results, "사업별 결과"), (Changes, "계획 변경"), (Words, "추진 실적·성과"), (Best, "우수사업·자체평가"), (Monitoring, "모니터링"), (Evidence, "증빙자료")];

    /// <summary>A part of an address; the first for none that is known.</summary>
    public static string Of(string? part) => All.FirstOrDefault(one => one.Part == part).Part ?? Results;
}
