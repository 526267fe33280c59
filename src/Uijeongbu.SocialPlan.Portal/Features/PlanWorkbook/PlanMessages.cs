using System.Globalization;
using System.Resources;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook;

/// <summary>
/// What can be wrong with a plan's workbook, in Korean or English: each message says what happened and what to do.
/// The texts are in <c>PlanMessages.resx</c> (Korean) and <c>PlanMessages.en.resx</c>. Names of sheets and words of the forms stay Korean.
/// </summary>
internal sealed class PlanMessages(CultureInfo culture)
{
    private static readonly ResourceManager Texts = new(typeof(PlanMessages));

    public string SheetMissing => Text(nameof(SheetMissing));

    public string HeadsMissing => Text(nameof(HeadsMissing));

    public string ColumnsMissing(string heads) => Text(nameof(ColumnsMissing), heads);

    public string ColumnTwice(string head) => Text(nameof(ColumnTwice), head);

    public string YearHeadOutside(int year, int first, int last) => Text(nameof(YearHeadOutside), year, first, last);

    public string Blank => Text(nameof(Blank));

    public string BlankWord(string words) => Text(nameof(BlankWord), words);

    public string OnlyRowNumber => Text(nameof(OnlyRowNumber));

    public string UnknownWord(string text, string words) => Text(nameof(UnknownWord), text, words);

    public string UnknownBudgetKind(string text, string words) => Text(nameof(UnknownBudgetKind), text, words);

    public string NotAYear(string text) => Text(nameof(NotAYear), text);

    public string YearOutside(int year, int first, int last) => Text(nameof(YearOutside), year, first, last);

    public string YearsReversed(int first, int last) => Text(nameof(YearsReversed), first, last);

    public string NotAnOrder(string text) => Text(nameof(NotAnOrder), text);

    public string NotDecimals(string text) => Text(nameof(NotDecimals), text);

    public string OnlyADash(string text) => Text(nameof(OnlyADash), text);

    public string PercentSign(string text) => Text(nameof(PercentSign), text);

    public string SlashForTarget => Text(nameof(SlashForTarget));

    public string MoreThanOneDecimal(string text) => Text(nameof(MoreThanOneDecimal), text);

    public string AmountTooLarge(string text) => Text(nameof(AmountTooLarge), text);

    public string TotalDiffers(string stated, string sum) => Text(nameof(TotalDiffers), stated, sum);

    public string TotalWithoutLines(string stated) => Text(nameof(TotalWithoutLines), stated);

    public string NonBudgetWithAmount => Text(nameof(NonBudgetWithAmount));

    public string OtherWithoutName => Text(nameof(OtherWithoutName));

    public string OtherWithSlash(string name) => Text(nameof(OtherWithSlash), name);

    public string OtherTwice(string name) => Text(nameof(OtherTwice), name);

    public string BudgetTwice(int line) => Text(nameof(BudgetTwice), line);

    public string UnknownProject(string code) => Text(nameof(UnknownProject), code);

    public string NotAStrategyNumber(string text) => Text(nameof(NotAStrategyNumber), text);

    public string UnknownStrategy(string number) => Text(nameof(UnknownStrategy), number);

    public string OtherStrategyName(string number, string name) => Text(nameof(OtherStrategyName), number, name);

    public string StrategyTwice(string number, int line) => Text(nameof(StrategyTwice), number, line);

    public string NameAndGroup => Text(nameof(NameAndGroup));

    public string GroupTwice(string name, int line) => Text(nameof(GroupTwice), name, line);

    public string UnknownGroup(string name, string number) => Text(nameof(UnknownGroup), name, number);

    public string CodeTwice(string code, int line) => Text(nameof(CodeTwice), code, line);

    public string BadRowNumber(string text) => Text(nameof(BadRowNumber), text);

    public string UnknownRowNumber(string text) => Text(nameof(UnknownRowNumber), text);

    public string RowNumberTwice(int line) => Text(nameof(RowNumberTwice), line);

    public string OtherGeneration(string text, string title) => Text(nameof(OtherGeneration), text, title);

    public string ItemMissing(string item) => Text(nameof(ItemMissing), item);

    public string ItemTwice(string item) => Text(nameof(ItemTwice), item);

    public string EarlierYearOutside(int year, int first, int last) => Text(nameof(EarlierYearOutside), year, first, last);

    public string NoYearColumn => Text(nameof(NoYearColumn));

    public string UnknownIndicator(string code, string indicator) => Text(nameof(UnknownIndicator), code, indicator);

    public string SeveralIndicators(string code, string indicator) => Text(nameof(SeveralIndicators), code, indicator);

    public string OtherRowNumber(string indicator) => Text(nameof(OtherRowNumber), indicator);

    public string IndicatorTwice(int line) => Text(nameof(IndicatorTwice), line);

    public string OtherUnit(string unit, string known) => Text(nameof(OtherUnit), unit, known);

    private string Text(string key, params object[] values) => string.Format(
        culture, Texts.GetString(key, culture) ?? throw new MissingManifestResourceException(key), values);
}
