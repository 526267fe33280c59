using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

/// <summary>The budget table of form F13 lengthwise: a row for each project, year and version.</summary>
internal static class BudgetColumns
{
    /// <summary>Other sources (③기타) that a row can have.</summary>
    public const int MostOtherSources = 200;

    private const string Money = "사업비(백만원)";
    private const string Shares = "비중(%)";

    // What a line is called where the generation's form has none for it.
    private static readonly Dictionary<FundingSource, string> Names = new()
    {
        [FundingSource.National] = "국비",
        [FundingSource.Province] = "시·도비",
        [FundingSource.Municipality] = "시·군·구비",
        [FundingSource.Other] = "기타",
    };

    /// <summary>The sources with a column of their own, in the order of all forms. One that a generation's form does not have may be missing.</summary>
    public static IReadOnlyList<FundingSource> Named { get; } = [FundingSource.National, FundingSource.Province, FundingSource.Municipality];

    /// <summary>The columns whose amounts are local money (지방비).</summary>
    public static IReadOnlyList<string> Local(PlanShape shape) =>
        [.. shape.BudgetLines.Where(line => line.IsLocal && line.Source != FundingSource.Other).Select(line => Columns.Amount(line.Source))];

    public static string TotalHead(PlanShape shape) => shape.BudgetTotalLabel ?? "계";

    public static string LocalHead(PlanShape shape) => shape.LocalSubtotalLabel ?? "지방비 소계";

    public static IReadOnlyList<FormColumn> All(PlanForms forms) =>
    [
        FormColumn.Text(Columns.Code, "사업(과업)번호", 14),
        FormColumn.Text(Columns.ProjectName, "세부사업(과업)명", 28).Derived(),
        FormColumn.Number(Columns.Year, "연도", 8),
        FormColumn.Text(Columns.Kind, "예산 차수", 12).Offering(forms.Lists.Range("예산 차수")),
        FormColumn.Text(Columns.NonBudget, "비예산", 9).Offering(forms.Lists.Range("비예산")),
        FormColumn.Number(Columns.Total, TotalHead(forms.Shape), 13, Money),
        FormColumn.Number(Columns.LocalTotal, LocalHead(forms.Shape), 13, Money),
        .. forms.Sources.Select(source => Amount(forms.Shape, source)),
        .. Enumerable.Range(1, forms.OtherSources).SelectMany(number => Other(forms.Shape, number)),
        .. ShareColumns(forms),
    ];

    private static IEnumerable<FormColumn> ShareColumns(PlanForms forms) =>
    [
        FormColumn.Number(Columns.Share(Columns.LocalTotal), LocalHead(forms.Shape), 9, Shares).Derived(),
        .. forms.Sources.Select(source => FormColumn.Number(Columns.Share(Columns.Amount(source)), Label(forms.Shape, source), 9, Shares).Derived()),
        FormColumn.Number(Columns.Share(Columns.OtherAmount(0)), OtherLabel(forms.Shape), 9, Shares).Derived(),
    ];

    private static FormColumn Amount(PlanShape shape, FundingSource source)
    {
        var column = FormColumn.Number(Columns.Amount(source), Label(shape, source), 13, Money);
        return shape.BudgetLines.Exists(line => line.Source == source) ? column : column.Optional();
    }

    private static IEnumerable<FormColumn> Other(PlanShape shape, int number)
    {
        var (name, amount) = (FormColumn.Text(Columns.OtherName(number), $"재원명 {number}", 16, Money),
            FormColumn.Number(Columns.OtherAmount(number), $"{OtherLabel(shape)} {number}", 13, Money));
        return number == 1 ? [name, amount] : [name.Optional() with { Partner = amount.Key }, amount.Optional() with { Partner = name.Key }];
    }

    private static string Label(PlanShape shape, FundingSource source) =>
        shape.BudgetLines.Find(line => line.Source == source)?.Label ?? Names[source];

    private static string OtherLabel(PlanShape shape) => Label(shape, FundingSource.Other).Replace("(재원명)", "", StringComparison.Ordinal);
}
