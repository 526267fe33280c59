using System.Globalization;
using System.Text.RegularExpressions;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Tracing;

/// <summary>Which figure of a plan's page is explained.</summary>
internal enum TraceKind
{
    /// <summary>목표달성도.</summary>
    Overall,

    /// <summary>상한 100 적용 평균.</summary>
    Capped100,

    /// <summary>상한 120 적용 평균.</summary>
    Capped120,

    /// <summary>중앙값, of the plan or a strategy.</summary>
    Median,

    /// <summary>달성 비율, of the plan or a strategy.</summary>
    MetShare,

    /// <summary>130 % 초과.</summary>
    Above130,

    /// <summary>산정 대상.</summary>
    Coverage,

    /// <summary>The rate without the largest contributors.</summary>
    Without,

    /// <summary>A strategy's rate.</summary>
    Strategy,

    /// <summary>A project's rate.</summary>
    Project,

    /// <summary>An indicator's rate.</summary>
    Indicator,

    /// <summary>An indicator's rate against its original target.</summary>
    Original,
}

/// <summary>The address of a figure inside a snapshot, where positions never move: <c>overall</c>, <c>s2</c>, <c>s2p1i1</c>, <c>s2-median</c>.</summary>
/// <param name="Kind">Which figure.</param>
/// <param name="Place">Position, counted from 0; -1 where the figure has none.</param>
internal sealed partial record TraceNode(TraceKind Kind, IndicatorPlace Place)
{
    private static readonly Dictionary<string, TraceKind> Whole = new(StringComparer.Ordinal)
    {
        [Overall] = TraceKind.Overall,
        [Capped100] = TraceKind.Capped100,
        [Capped120] = TraceKind.Capped120,
        [Median] = TraceKind.Median,
        [MetShare] = TraceKind.MetShare,
        [Above130] = TraceKind.Above130,
        [Coverage] = TraceKind.Coverage,
        [Without] = TraceKind.Without,
    };

    public const string Overall = "overall";
    public const string Capped100 = "capped-100";
    public const string Capped120 = "capped-120";
    public const string Median = "median";
    public const string MetShare = "met-share";
    public const string Above130 = "above-130";
    public const string Coverage = "coverage";
    public const string Without = "without-largest";

    /// <summary>A strategy's rate.</summary>
    public static string Strategy(int strategy) => FormattableString.Invariant($"s{strategy + 1}");

    /// <summary>A strategy's median.</summary>
    public static string StrategyMedian(int strategy) => Strategy(strategy) + "-" + Median;

    /// <summary>A strategy's met share.</summary>
    public static string StrategyMetShare(int strategy) => Strategy(strategy) + "-" + MetShare;

    /// <summary>A project's rate.</summary>
    public static string Project(int strategy, int project) => FormattableString.Invariant($"s{strategy + 1}p{project + 1}");

    /// <summary>An indicator's rate.</summary>
    public static string Indicator(IndicatorPlace place) =>
        FormattableString.Invariant($"s{place.Strategy + 1}p{place.Project + 1}i{place.Indicator + 1}");

    /// <summary>An indicator's rate against its original target.</summary>
    public static string Original(IndicatorPlace place) => Indicator(place) + "-original";

    /// <summary>Reads an address; null for one that names nothing.</summary>
    public static TraceNode? Parse(string text)
    {
        if (Whole.TryGetValue(text, out var kind))
        {
            return new(kind, new(-1, -1, -1));
        }

        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var place = new IndicatorPlace(Number(match, "s"), Number(match, "p"), Number(match, "i"));
        TraceKind? found = (match.Groups["rest"].Value, place) switch
        {
            ("", { Indicator: >= 0 }) => TraceKind.Indicator,
            ("-original", { Indicator: >= 0 }) => TraceKind.Original,
            ("", { Project: >= 0 }) => TraceKind.Project,
            ("", _) => TraceKind.Strategy,
            ("-" + Median, { Project: < 0 }) => TraceKind.Median,
            ("-" + MetShare, { Project: < 0 }) => TraceKind.MetShare,
            _ => null,
        };
        return found is { } known ? new(known, place) : null;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } g ? int.Parse(g.ValueSpan, CultureInfo.InvariantCulture) - 1 : -1;

    [GeneratedRegex(@"\As(?<s>[1-9]\d{0,2})(p(?<p>[1-9]\d{0,2})(i(?<i>[1-9]\d{0,2}))?)?(?<rest>(-[a-z-]+)?)\z", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Pattern();
}
