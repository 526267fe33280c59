using System.Globalization;
using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

/// <summary>The official words of the workbook. It is Korean in every language of the portal, as the forms are.</summary>
internal static partial class PlanWords
{
    /// <summary>해당 없음 in a form: there is no such line, which is neither blank nor 0.</summary>
    public const string NotApplicable = "/";

    /// <summary>비예산.</summary>
    public const string NonBudget = "비예산";

    /// <summary>○ of the forms.</summary>
    public const string Yes = "○";

    public static readonly Words<StrategySystem> Systems = new Words<StrategySystem>()
        .With(StrategySystem.Projects, "Ⅰ", "I", "1")
        .With(StrategySystem.Development, "Ⅱ", "II", "2");

    public static readonly Words<Direction> Directions = new Words<Direction>()
        .With(Direction.HigherIsBetter, "상향", "up")
        .With(Direction.LowerIsBetter, "하향", "down");

    public static readonly Words<Accumulation> Accumulations = new Words<Accumulation>()
        .With(Accumulation.Yearly, "당해 연도")
        .With(Accumulation.Cumulative, "누계")
        .With(Accumulation.Average, "평균")
        .With(Accumulation.Latest, "연말 현재");

    public static readonly Words<IndicatorLevel> Levels = new Words<IndicatorLevel>()
        .With(IndicatorLevel.Input, "투입")
        .With(IndicatorLevel.Output, "산출")
        .With(IndicatorLevel.Outcome, "결과")
        .With(IndicatorLevel.Impact, "영향");

    public static readonly Words<FundingOrigin> Origins = new Words<FundingOrigin>()
        .With(FundingOrigin.Local, "자체사업", "자체")
        .With(FundingOrigin.NationalSubsidy, "국고보조사업", "국고보조");

    public static readonly Words<bool> Marks = new Words<bool>()
        .With(true, Yes, "O", "예", "Y")
        .With(false, "×", "X", "아니오", "N");

    public static readonly Words<bool> NonBudgets = new Words<bool>()
        .With(true, NonBudget, Yes, "O", "예", "Y")
        .With(false, "×", "X", "아니오", "N");

    private static readonly Words<BudgetKind> Kinds = new Words<BudgetKind>()
        .With(BudgetKind.Draft, "예산안")
        .With(BudgetKind.Initial, "본예산")
        .With(BudgetKind.Final, "최종예산")
        .With(BudgetKind.WithCarryOver, "예산현액");

    /// <summary>What a drop-down offers for versions of a budget.</summary>
    public static IReadOnlyList<string> BudgetKinds => ["예산안", "본예산", "제1회 추경", "제2회 추경", "최종예산", "예산현액"];

    /// <summary>본예산, 제1회 추경, ...</summary>
    public static string BudgetKindOf(BudgetKind kind, int supplement) =>
        kind == BudgetKind.Supplementary ? string.Create(CultureInfo.InvariantCulture, $"제{supplement}회 추경") : Kinds.Of(kind);

    /// <returns>null when it is none. A supplementary budget needs its number.</returns>
    public static (BudgetKind Kind, int Supplement)? ReadBudgetKind(string text)
    {
        if (Kinds.Read(text) is { } kind)
            return (kind, 0);
        return Supplementary().Match(text) is { Success: true } match
            ? (BudgetKind.Supplementary, int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture))
            : null;
    }

    [GeneratedRegex(@"^제?\s*(?<number>[1-9][0-9]?)\s*회\s*(추경|추가경정예산)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Supplementary();
}
