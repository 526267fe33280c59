using System.Globalization;
using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.EarlierResults;

/// <summary>The columns of the table, for writing and reading alike. Each year has its value and the document that it comes from.</summary>
internal static partial class EarlierForm
{
    /// <summary>출처: one document for all years of a row.</summary>
    public const string Source = "source";

    private const string SheetName = "지난 연도 실적";

    public static FormSheet Of(IEnumerable<int> years) => new(SheetName,
    [
        FormColumn.Text(Columns.Code, "사업번호", 12),
        FormColumn.Prose(Columns.ProjectName, "사업명", 28).Derived(),
        FormColumn.Prose(Columns.Name, "성과지표", 32),
        FormColumn.Text(Columns.Unit, "단위", 8).Optional(),
        .. years.SelectMany(year => (FormColumn[])
        [
            FormColumn.Number(ActualOf(year), Head(year, "실적"), 14).Optional(),
            FormColumn.Prose(SourceOf(year), Head(year, "출처"), 32).Optional(),
        ]),
        FormColumn.Prose(Source, "출처", 32).Optional(),
        FormColumn.RowId() with { IsNeeded = false },
    ]);

    /// <summary>The result of a year.</summary>
    public static string ActualOf(int year) => string.Create(CultureInfo.InvariantCulture, $"actual:{year}");

    /// <summary>Where it was taken from.</summary>
    public static string SourceOf(int year) => string.Create(CultureInfo.InvariantCulture, $"source:{year}");

    /// <summary>A head as the table calls it: 2025 and 2025년 mean 2025년 실적.</summary>
    public static string Named(string head) => Year().Match(head) is { Success: true } year && year.Groups["what"].Length == 0 ? $"{year.Groups["year"].Value}년 실적" : head;

    /// <returns>The year that a head speaks of; null when it speaks of none.</returns>
    public static int? YearOf(string head) => Year().Match(head) is { Success: true } year ? int.Parse(year.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;

    private static string Head(int year, string what) => string.Create(CultureInfo.InvariantCulture, $"{year}년 {what}");

    [GeneratedRegex(@"^\s*(?<year>[0-9]{4})\s*년?(도)?\s*(?<what>실적|출처)?\s*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
