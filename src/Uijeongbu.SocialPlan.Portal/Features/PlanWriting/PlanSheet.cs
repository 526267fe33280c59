using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>A plan as it is written, with what the year before says about its targets.</summary>
/// <param name="Year">The year that is worked on.</param>
/// <param name="Plan">The plan; for the grid with the budgets of the year only.</param>
/// <param name="LastResults">Last year's results by indicator.</param>
/// <param name="LastTargets">Last year's targets in force by indicator.</param>
public sealed record PlanSheet(PlanYear Year, PlanContent Plan, IReadOnlyDictionary<Guid, LastResult> LastResults, IReadOnlyDictionary<Guid, TargetRevision> LastTargets)
{
    /// <summary>The base year and the years of the generation: columns of targets.</summary>
    public IEnumerable<int> Columns => Enumerable.Range(Year.Generation.FirstYear - 1, Year.Generation.LastYear - Year.Generation.FirstYear + 2);

    /// <summary>What is asked about the target of the year; none while it has no target.</summary>
    public IReadOnlyList<TargetQuestion> QuestionsAbout(IndicatorContent row)
    {
        var last = LastTargets.GetValueOrDefault(row.Id);
        return new PlannedTarget(
            row.Targets.TryGetValue(Year.Year, out var target) ? target : null,
            row.Direction,
            row.RateProfile is { } id && RateProfile.TryFind(id, out var profile) ? profile : null,
            last?.Value,
            LastResults.GetValueOrDefault(row.Id)?.Actual,
            last?.AdoptedFormula,
            row.Definition,
            last?.AdoptedDefinition).QuestionsUnder(ScoringPolicies.Default);
    }

    /// <summary>The same in words, with what last year's result was taken from where it comes from another document.</summary>
    public IEnumerable<string> AskedAbout(IndicatorContent row) => QuestionsAbout(row).Select(question =>
        question is TargetQuestion.BelowLastResult && LastResults.GetValueOrDefault(row.Id) is { Source: { } source } last
            ? $"{PlanWords.Of(question)} 지난해 {PlanFields.Plain(last.Actual)}, 출처: {source}"
            : PlanWords.Of(question));

    /// <summary>Whether something is asked about the target of the year and nobody has answered.</summary>
    public bool IsOpen(IndicatorContent row) => !row.Answers.ContainsKey(Year.Year) && QuestionsAbout(row).Count > 0;
}

/// <summary>An indicator's result of the year before.</summary>
/// <param name="Actual">The value.</param>
/// <param name="Source">The document that it was taken over from; null for one that was entered here.</param>
public sealed record LastResult(decimal Actual, string? Source);

/// <summary>Reads <see cref="PlanSheet"/>.</summary>
internal sealed class PlanSheets(PortalDb door)
{
    /// <summary>The whole plan.</summary>
    /// <returns>null when the viewer finds no annual plan of that year there.</returns>
    public Task<PlanSheet?> FindAsync(string region, int year, CancellationToken cancellationToken) => FindAsync(region, year, withAllBudgets: true, cancellationToken);

    /// <summary>The plan as the grid shows it: with the budgets of the year only, in a statement less.</summary>
    /// <returns>null when the viewer finds no annual plan of that year there.</returns>
    public Task<PlanSheet?> FindGridAsync(string region, int year, CancellationToken cancellationToken) => FindAsync(region, year, withAllBudgets: false, cancellationToken);

    private async Task<PlanSheet?> FindAsync(string region, int year, bool withAllBudgets, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        if (await PlanYearQueries.FindAsync(db, region, year, cancellationToken) is not { } found)
        {
            return null;
        }

        var (rows, actuals) = await PlanRows.LoadForYearAsync(db, found.Plan, year, cancellationToken);
        if (withAllBudgets)
        {
            rows = rows with { Budgets = await PlanRows.BudgetsOf(db, found.Plan).ToListAsync(cancellationToken) };
        }

        var last = rows.Targets.Where(row => row.FiscalYear == year - 1).GroupBy(row => row.IndicatorId).ToDictionary(states => states.Key, states => states.MaxBy(row => row.Revision)!);
        return new(found, rows.ToContent(), actuals, last);
    }
}
