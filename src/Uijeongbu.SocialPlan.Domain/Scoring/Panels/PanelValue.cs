namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels;

/// <summary>What a panel says about one unit for one criterion, with the fate of every mark: the figure explains itself.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Value">Mean of the marks that count, unrounded; null when there are too few.</param>
/// <param name="Marks">Every mark in the order of the input.</param>
/// <param name="Spread">Over all marks given.</param>
/// <param name="Hints">What to look at.</param>
public sealed record PanelValue(
    PanelCriterion Criterion, decimal? Value, IReadOnlyList<JudgedMark> Marks, MarkSpread Spread, PanelHints Hints)
{
    /// <summary>The marks that do not count, each with its reason.</summary>
    public IEnumerable<JudgedMark> Excluded => Marks.Where(m => m.Fate != MarkFate.Counted);
}

/// <summary>A mark and what became of it.</summary>
/// <param name="Mark">As given.</param>
/// <param name="Fate">Counted, or why not.</param>
public readonly record struct JudgedMark(Mark Mark, MarkFate Fate);
