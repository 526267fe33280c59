using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Home;

/// <summary>Municipalities of a province as cells: what is published of each.</summary>
internal sealed class PlaceQueries(PortalDb portalDb, TimeProvider clock)
{
    /// <summary>Provinces in force today with how many municipalities have published results, and the cells of one: five statements.</summary>
    /// <param name="province">Code of the province; null or unknown for the first with something published.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<PlaceBoard> FindAsync(string? province, CancellationToken cancellationToken)
    {
        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        await using var db = await portalDb.OpenAsync(Permissions.PublishedRead, cancellationToken);
        var provinces = await db.Regions.Where(region => region.ParentCode == null && region.PracticeOf == null && (region.ValidFrom == null || region.ValidFrom <= today) && (region.ValidTo == null || today <= region.ValidTo))
            .Select(region => new ProvinceRow(
                region.Code, region.Name, region.NameEn,
                db.Regions.Count(place => place.ParentCode == region.Code && place.PracticeOf == null && db.PublishedSnapshots.Any(row => row.IsCurrent && row.RegionCode == place.Code))))
            .ToListAsync(cancellationToken);
        List<ProvinceRow> sorted = [.. provinces.OrderBy(row => row.Code, StringComparer.Ordinal)];
        var chosen = sorted.Find(row => row.Code == province) ?? sorted.Find(row => row.Published > 0) ?? sorted[0];
        return new(sorted, chosen, await CellsAsync(db, chosen.Code, today, cancellationToken));
    }

    private static async Task<IReadOnlyList<PlaceCell>> CellsAsync(PortalDbContext db, string province, DateOnly today, CancellationToken cancellationToken)
    {
        var places = await db.Regions.AsNoTracking()
            .Where(region => region.ParentCode == province && region.MakesPlan && region.PracticeOf == null && (region.ValidFrom == null || region.ValidFrom <= today) && (region.ValidTo == null || today <= region.ValidTo))
            .ToListAsync(cancellationToken);
        var codes = places.ConvertAll(place => place.Code);
        var snapshots = await db.PublishedSnapshots.AsNoTracking()
            .Where(row => row.IsCurrent && codes.Contains(row.RegionCode) && !db.PublishedSnapshots.Any(later => later.IsCurrent && later.RegionCode == row.RegionCode && later.FiscalYear > row.FiscalYear))
            .ToDictionaryAsync(row => row.RegionCode, StringComparer.Ordinal, cancellationToken);
        var awards = (await db.PublishedAwards.AsNoTracking().Where(row => codes.Contains(row.RegionCode)).ToListAsync(cancellationToken)).ToLookup(row => row.RegionCode, StringComparer.Ordinal);
        var evaluations = await db.PublishedEvaluations.AsNoTracking().Where(row => row.IsCurrent && row.ProvinceCode == province && row.Kind == EvaluationKind.Results).ToListAsync(cancellationToken);
        var newest = evaluations.MaxBy(row => row.FiscalYear) is { } evaluation ? EvaluationJson.ReadRanking(evaluation.Content) : null;
        return [.. places.OrderBy(place => place.Code, StringComparer.Ordinal).Select(place => CellOf(place, snapshots.GetValueOrDefault(place.Code), awards[place.Code], newest))];
    }

    private static PlaceCell CellOf(Region place, Domain.Plans.PublishedSnapshot? snapshot, IEnumerable<PublishedAward> awards, PublicRanking? evaluation)
    {
        var reported = awards.OrderByDescending(award => award.LastFiscalYear).ThenBy(award => award.Evaluator, StringComparer.Ordinal).FirstOrDefault();
        var unit = evaluation?.Find(place.Code)?.Unit;
        return new(
            place.Code, place.Name, place.NameEn,
            snapshot is null ? null : ScoredPlan.Of(new(PublishedPlanQueries.InfoOf(snapshot), PublishedPlanJson.Read(snapshot.Content), place, null, [])),
            unit is null ? null : evaluation!.FiscalYear, unit?.Award, reported);
    }
}

/// <summary>Provinces, and the cells of the chosen one.</summary>
/// <param name="Provinces">By code.</param>
/// <param name="Chosen">The one shown.</param>
/// <param name="Cells">Its municipalities by code.</param>
public sealed record PlaceBoard(IReadOnlyList<ProvinceRow> Provinces, ProvinceRow Chosen, IReadOnlyList<PlaceCell> Cells);

/// <summary>A province.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="NameEn">Its romanised name.</param>
/// <param name="Published">How many of its municipalities have published results.</param>
public sealed record ProvinceRow(string Code, string Name, string NameEn, int Published);

/// <summary>A municipality.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="NameEn">Its romanised name.</param>
/// <param name="Plan">Its newest published results; null without any.</param>
/// <param name="EvaluatedYear">The year of the newest evaluation that names it.</param>
/// <param name="Award">Its award there.</param>
/// <param name="Reported">The newest award as reported, with its source.</param>
public sealed record PlaceCell(string Code, string Name, string NameEn, ScoredPlan? Plan, int? EvaluatedYear, string? Award, PublishedAward? Reported);
