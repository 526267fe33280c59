using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>A plan as it is written, with what the year before says about its targets.</summary>
public sealed record PlanSheet(PlanYear Year, PlanContent Plan, IReadOnlyDictionary<Guid, LastResult> LastResults)
{
    /// <summary>The base year and the years of the generation: columns of targets.</summary>
    public IEnumerable<int> Columns => Enumerable.Range(Year.Generation.FirstYear - 1, Year.Generation.LastYear - Year.Generation.FirstYear + 2);

    /// <summary>What is asked about the target of the year; none while it has no target.</summary>
    public IReadOnlyList<TargetQuestion> QuestionsAbout(IndicatorContent row) => new PlannedTarget(
        ValueOf(row, Year.Year),
        row.Direction,
        row.RateProfile is { } id && RateProfile.TryFind(id, out var profile) ? profile : null,
        ValueOf(row, Year.Year - 1),
        LastResults.GetValueOrDefault(row.Id)?.Actual).QuestionsUnder(ScoringPolicies.Default);

    /// <summary>The same in words, with what last year's result was taken from where it comes from another document.</summary>
    public IEnumerable<string> AskedAbout(IndicatorContent row) => QuestionsAbout(row).Select(question =>
        question is TargetQuestion.BelowLastResult && LastResults.GetValueOrDefault(row.Id) is { Source: { } source } last
            ? $"{PlanWords.Of(question)} 지난해 {PlanFields.Plain(last.Actual)}, 출처: {source}"
            : PlanWords.Of(question));

    /// <summary>Whether something is asked about the target of the year and nobody has answered.</summary>
    public bool IsOpen(IndicatorContent row) => !row.Answers.ContainsKey(Year.Year) && QuestionsAbout(row).Count > 0;

    private static decimal? ValueOf(IndicatorContent row, int year) => row.Targets.TryGetValue(year, out var value) ? value : null;
}

/// <summary>An indicator's result of the year before.</summary>
/// <param name="Actual">The value.</param>
/// <param name="Source">The document that it was taken over from; null for one that was entered here.</param>
public sealed record LastResult(decimal Actual, string? Source);

/// <summary>Reads <see cref="PlanSheet"/>.</summary>
internal sealed class PlanSheets(PortalDb door)
{
    /// <returns>null when the viewer finds no annual plan of that year there.</returns>
    public async Task<PlanSheet?> FindAsync(string region, int year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        if (await PlanYearQueries.FindAsync(db, region, year, cancellationToken) is not { } found)
        {
            return null;
        }

        var rows = await PlanRows.LoadAsync(db, found.Plan, cancellationToken);
        var actuals = await db.AnnualResults.Where(row => row.RegionCode == region && row.FiscalYear == year - 1 && row.Actual != null)
            .Select(row => new { row.IndicatorId, row.Actual, row.Source }).ToListAsync(cancellationToken);
        return new(found, rows.ToContent(), actuals.ToDictionary(row => row.IndicatorId, row => new LastResult(row.Actual!.Value, row.Source)));
    }
}
