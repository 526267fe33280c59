using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData;

/// <summary>Reads for the open data. Every one of them reads published rows and codes only.</summary>
internal sealed class OpenDataQueries(PortalDb portalDb)
{
    /// <summary>Codes, by code.</summary>
    /// <param name="date">Only codes in force on that day; null for all.</param>
    /// <param name="parent">Only codes below that province; null for all.</param>
    /// <param name="search">Part of a name, in Hangul, romanised or as initial consonants, or of a code; empty for all.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<IReadOnlyList<RegionRow>> RegionsAsync(DateOnly? date, string? parent, string? search, CancellationToken cancellationToken)
    {
        if (parent is not null && !ReadableText.Is(parent))
        {
            return [];
        }

        var key = SearchKey.OfQuery(search);
        await using var db = await portalDb.OpenAsync(Permissions.PublishedRead, cancellationToken);
        var rows = await db.Regions
            .Where(region => region.PracticeOf == null && (parent == null || region.ParentCode == parent))
            .Where(region => date == null || ((region.ValidFrom == null || region.ValidFrom <= date) && (region.ValidTo == null || date <= region.ValidTo)))
            .Where(region => key == "" || region.SearchKey.Contains(key))
            .OrderBy(region => region.Code)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(region => new RegionRow(
            region.Code, region.ParentCode, region.Name, region.NameEn, region.Kind, region.MakesPlan, region.ValidFrom, region.ValidTo,
            [.. region.SuccessorCodes], region.Note))];
    }

    /// <summary>The current snapshots with their rates.</summary>
    public async Task<IReadOnlyList<PlanRow>> PlansAsync(CancellationToken cancellationToken)
    {
        await using var db = await portalDb.OpenAsync(Permissions.PublishedRead, cancellationToken);
        var rows = await db.PublishedSnapshots.Where(snapshot => snapshot.IsCurrent)
            .Join(db.Regions, snapshot => snapshot.RegionCode, region => region.Code, (snapshot, region) => new { Snapshot = snapshot, Region = region })
            .OrderBy(row => row.Snapshot.RegionCode).ThenByDescending(row => row.Snapshot.FiscalYear)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => RowOf(ScoredPlan.Of(new(
            PublishedPlanQueries.InfoOf(row.Snapshot), PublishedPlanJson.Read(row.Snapshot.Content), row.Region, null, []))))];
    }

    /// <summary>One version, current or not, and the number of the one that corrects it; null for an unknown number.</summary>
    public async Task<(PublishedSnapshot Snapshot, string? SupersededBy)?> SnapshotAsync(string number, CancellationToken cancellationToken)
    {
        if (!ReadableText.Is(number))
        {
            return null;
        }

        await using var db = await portalDb.OpenAsync(Permissions.PublishedRead, cancellationToken);
        var found = await db.PublishedSnapshots.Where(snapshot => snapshot.Number == number || snapshot.Supersedes == number).ToListAsync(cancellationToken);
        return found.SingleOrDefault(snapshot => snapshot.Number == number) is { } asked
            ? (asked, found.SingleOrDefault(snapshot => snapshot.Supersedes == number)?.Number)
            : null;
    }

    /// <summary>Policies with their rules, by id and version.</summary>
    public async Task<IReadOnlyList<PolicyRow>> PoliciesAsync(CancellationToken cancellationToken)
    {
        await using var db = await portalDb.OpenAsync(Permissions.PublishedRead, cancellationToken);
        var records = await db.ScoringPolicies.OrderBy(policy => policy.Id).ThenBy(policy => policy.Version).ToListAsync(cancellationToken);
        return [.. records.Select(policy => new PolicyRow(policy.Id, policy.Version, PolicyRulesJson.Read(policy.Definition)))];
    }

    private static PlanRow RowOf(ScoredPlan plan) => new(
        plan.Plan.RegionCode,
        plan.Plan.RegionName,
        plan.Plan.FiscalYear,
        plan.Plan.Generation,
        plan.Score.Rate,
        plan.Snapshot.Number,
        plan.Snapshot.PublishedAt,
        plan.Snapshot.IsDemo,
        DemoMark.For(plan.Snapshot.IsDemo));
}
