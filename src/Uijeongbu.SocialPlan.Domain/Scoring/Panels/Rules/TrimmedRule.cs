using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels.Rules;

/// <summary>floor(p n) marks are dropped on each side. p is below one half, so that a mark always remains.</summary>
internal sealed class TrimmedRule(decimal share, string suffix, decimal? rangeShare)
    : PanelRule(string.Create(CultureInfo.InvariantCulture, $"trimmed;p={share}") + suffix, rangeShare ?? DefaultRangeShare)
{
    public override int FewestMarks => 1;

    internal override void Choose(ReadOnlySpan<decimal> sorted, Span<MarkFate> fates)
    {
        var dropped = (int)Math.Floor(share * sorted.Length);
        fates[..dropped].Fill(MarkFate.Lowest);
        fates[^dropped..].Fill(MarkFate.Highest);
    }
}
