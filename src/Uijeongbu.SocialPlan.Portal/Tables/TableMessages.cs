using System.Globalization;
using System.Resources;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>
/// What can be wrong with a table, in Korean or English: each message says what happened and what to do.
/// The texts are in <c>TableMessages.resx</c> (Korean) and <c>TableMessages.en.resx</c>.
/// </summary>
internal sealed class TableMessages(CultureInfo culture)
{
    private static readonly ResourceManager Texts = new(typeof(TableMessages));

    public string Empty => Text(nameof(Empty));

    public string OnlyHeads => Text(nameof(OnlyHeads));

    public string TooLarge(long mebibytes) => Text(nameof(TooLarge), mebibytes);

    public string TooManyRows(int rows) => Text(nameof(TooManyRows), rows);

    public string MissingColumns(IEnumerable<(string English, string Korean)> heads) =>
        Text(nameof(MissingColumns), string.Join(", ", heads.Select(head => $"{head.Korean}({head.English})")));

    public string DoubledColumn(string first) => Text(nameof(DoubledColumn), first);

    public string MoreCellsThanHeads => Text(nameof(MoreCellsThanHeads));

    public string BlankName => Text(nameof(BlankName));

    public string LongText(int characters) => Text(nameof(LongText), characters);

    public string UnknownDirection(string text) => Text(nameof(UnknownDirection), text);

    public string UnknownRateProfile(string text) => Text(nameof(UnknownRateProfile), text);

    public string UnknownState(string text) => Text(nameof(UnknownState), text);

    public string NegativeWeight => Text(nameof(NegativeWeight));

    public string SameIndicator(int first) => Text(nameof(SameIndicator), first);

    public string SameMark(int first) => Text(nameof(SameMark), first);

    public string DashForMark(string text) => Text(nameof(DashForMark), text);

    public string MarkOutOfScale => Text(nameof(MarkOutOfScale));

    public string OtherThanBefore(string criterion, int line, string first, string second) => Text(nameof(OtherThanBefore), criterion, line, first, second);

    public string MarkAboveMax(string mark, string max) => Text(nameof(MarkAboveMax), mark, max);

    public string MarkBelowZero(string mark) => Text(nameof(MarkBelowZero), mark);

    public string TooManyValues(int most) => Text(nameof(TooManyValues), most);

    public string NotANumber(string text) => Text(nameof(NotANumber), text);

    public string UnclearNumber(string text) => Text(nameof(UnclearNumber), text);

    public string OnlyADash(string text) => Text(nameof(OnlyADash), text);

    public string TooManyDigits(string text) => Text(nameof(TooManyDigits), text);

    public string OutOfScale => Text(nameof(OutOfScale));

    public string ErrorCell(string cell, string error) => Text(nameof(ErrorCell), cell, error);

    public string NoStoredValue(string cell) => Text(nameof(NoStoredValue), cell);

    public string DateCell(string cell) => Text(nameof(DateCell), cell);

    public string ScaledCell(string cell) => Text(nameof(ScaledCell), cell);

    public string UnknownEncoding => Text(nameof(UnknownEncoding));

    public string NotText => Text(nameof(NotText));

    public string OpenQuote => Text(nameof(OpenQuote));

    public string OldWorkbook => Text(nameof(OldWorkbook));

    public string LockedWorkbook => Text(nameof(LockedWorkbook));

    public string HancellWorkbook => Text(nameof(HancellWorkbook));

    public string HwpDocument => Text(nameof(HwpDocument));

    public string GuardedDocument => Text(nameof(GuardedDocument));

    public string WebPage => Text(nameof(WebPage));

    public string NotAWorkbook => Text(nameof(NotAWorkbook));

    public string BrokenWorkbook => Text(nameof(BrokenWorkbook));

    public string Macros => Text(nameof(Macros));

    public string DocumentType(string part) => Text(nameof(DocumentType), part);

    public string TooManyEntries(int entries) => Text(nameof(TooManyEntries), entries);

    public string TooMuchUnpacked(long mebibytes) => Text(nameof(TooMuchUnpacked), mebibytes);

    public string TooDense(int ratio) => Text(nameof(TooDense), ratio);

    public string TooMuchText => Text(nameof(TooMuchText));

    public string NoVisibleSheet => Text(nameof(NoVisibleSheet));

    /// <summary>Sheet, row and column, as far as there are any: <c>시트 '결과' 12행 '목표' 열</c>.</summary>
    public string Place(string? sheet, int? line, string? column) => string.Join(' ', new[]
    {
        sheet is null ? null : SheetPlace(sheet),
        line is { } row ? LinePlace(row) : null,
        column is null ? null : ColumnPlace(column),
    }.OfType<string>());

    private string SheetPlace(string sheet) => Text(nameof(SheetPlace), sheet);

    private string LinePlace(int line) => Text(nameof(LinePlace), line);

    private string ColumnPlace(string column) => Text(nameof(ColumnPlace), column);

    private string Text(string key, params object[] values) => string.Format(
        culture, Texts.GetString(key, culture) ?? throw new MissingManifestResourceException(key), values);
}
