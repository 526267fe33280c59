namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels.Rules;

/// <summary>All marks count.</summary>
internal sealed class MeanRule(string suffix, decimal? rangeShare) : PanelRule("mean" + suffix, rangeShare ?? DefaultRangeShare)
{
    public override int FewestMarks => 1;

    internal override void Choose(ReadOnlySpan<decimal> sorted, Span<MarkFate> fates)
    {
    }
}
