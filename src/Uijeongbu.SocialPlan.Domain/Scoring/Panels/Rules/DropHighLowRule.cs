namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels.Rules;

/// <summary>
/// Exactly one highest and one lowest mark are dropped, even where several are equal, as tenders in Korea state it (최고·최저 제외 평균).
/// Of three marks a single one would remain, so four are needed unless the rule says three.
/// </summary>
internal sealed class DropHighLowRule(int fewest, string suffix, decimal? rangeShare)
    : PanelRule("drop-high-low" + (fewest == Usual ? "" : ";from=3") + suffix, rangeShare ?? DefaultRangeShare)
{
    public const int Usual = 4;

    public override int FewestMarks => fewest;

    internal override void Choose(ReadOnlySpan<decimal> sorted, Span<MarkFate> fates) =>
        (fates[0], fates[^1]) = (MarkFate.Lowest, MarkFate.Highest);
}
