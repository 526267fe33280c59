namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels.Rules;

/// <summary>
/// The rule of the International Jump Rope Union: the mean of two marks; of three the mean of the closest pair, the higher pair where both
/// are equally close; from four on one highest and one lowest are dropped. https://rules.ijru.sport/technical-manual/calculations/ does not
/// speak of a single judge: that mark counts here, with the hint <c>single-mark</c>.
/// </summary>
internal sealed class JumpRopeRule(string suffix, decimal? rangeShare) : PanelRule("jump-rope" + suffix, rangeShare ?? DefaultRangeShare)
{
    public override int FewestMarks => 1;

    internal override void Choose(ReadOnlySpan<decimal> sorted, Span<MarkFate> fates)
    {
        switch (sorted.Length)
        {
            case <= 2:
                break;
            case 3:
                var lowerPairIsCloser = sorted[1] - sorted[0] < sorted[2] - sorted[1];
                fates[lowerPairIsCloser ? 2 : 0] = MarkFate.Farthest;
                break;
            default:
                (fates[0], fates[^1]) = (MarkFate.Lowest, MarkFate.Highest);
                break;
        }
    }
}
