using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

/// <summary>The sheets of one generation's workbook, as the official forms lay them out. Writing and reading share them.</summary>
/// <param name="shape">Labels, fields, codes and budget lines of the generation.</param>
/// <param name="years">Years with a column for targets.</param>
/// <param name="otherSources">How many other sources (③기타) a row of the budget has room for.</param>
internal sealed class PlanForms(PlanShape shape, IReadOnlyList<int> years, int otherSources)
{
    /// <summary>Key of the field that is a column of the project itself.</summary>
    public const string DepartmentField = "department";

    /// <summary>Key of the field that says whether a project is new in this generation.</summary>
    public const string NewField = "new-project";

    /// <summary>Key of the field that links a project to the national plan.</summary>
    public const string GoalsField = "national-goals";

    private const string UnderName = "사업명";

    public PlanShape Shape { get; } = shape;

    public IReadOnlyList<int> Years { get; } = years;

    public int OtherSources { get; } = otherSources;

    /// <summary>The sources with a column of their own; all unless fewer are meant.</summary>
    public IReadOnlyList<FundingSource> Sources { get; init; } = BudgetColumns.Named;

    public ChoiceLists Lists { get; } = new(shape);

    public FormSheet Overview { get; } = new(SheetNames.Overview, [FormColumn.Text(Columns.Item, "항목", 18), FormColumn.Prose(Columns.Value, "내용", 80)]);

    public FormSheet Strategies => field ??= new(SheetNames.Strategies,
    [
        FormColumn.Text(Columns.System, "체계", 8).Offering(Lists.Range("체계")),
        FormColumn.Number(Columns.Order, "순서", 8),
        FormColumn.Text(Columns.StrategyName, "추진전략명", 50),
        FormColumn.Text(Columns.Group, GroupHead, 50),
        FormColumn.RowId(),
    ]);

    /// <summary>Form F13 without what stands on sheets of its own; new columns are ours and stand in a group of their own.</summary>
    public FormSheet Projects => field ??= new(SheetNames.Projects,
    [
        FormColumn.Text(Columns.Strategy, "전략 번호", 10, "추진전략"),
        FormColumn.Text(Columns.StrategyName, "추진전략명", 24, "추진전략"),
        FormColumn.Text(Columns.Group, GroupHead, 24, "추진전략"),
        FormColumn.Text(Columns.Code, "사업(과업)번호", 14, UnderName),
        FormColumn.Text(Columns.Name, "세부사업(과업)명", 32, UnderName),
        .. Shape.ProjectFields.Where(one => one.Group == UnderName).Select(FieldColumn),
        FormColumn.Text(Columns.Priority, "중점추진", 8, "사업 관리").Offering(Lists.Range("○×")),
        FormColumn.Text(Columns.Origin, "사업 구분", 12, "사업 관리").Offering(Lists.Range("사업 구분")),
        FormColumn.Number(Columns.FirstYear, "시작 연도", 9, "사업 관리"),
        FormColumn.Number(Columns.LastYear, "종료 연도", 9, "사업 관리"),
        .. Shape.ProjectFields.Exists(one => one.Key == DepartmentField) ? (FormColumn[])[] : [FormColumn.Text(Columns.Department, "담당과", 16, "소관")],
        .. Shape.ProjectFields.Where(one => one.Group != UnderName).Select(FieldColumn),
        FormColumn.RowId(),
    ]);

    /// <summary>Form F2: the indicators of strategies.</summary>
    public FormSheet StrategyIndicators => field ??= new(SheetNames.StrategyIndicators,
    [
        FormColumn.Text(Columns.Strategy, "전략 번호", 10),
        FormColumn.Text(Columns.StrategyName, "추진전략명", 24).Derived(),
        .. IndicatorColumns.All(this, rationale: "목표설정 근거"),
    ]);

    /// <summary>The indicators of projects, the right half of forms F3 and F13.</summary>
    public FormSheet Indicators => field ??= new(SheetNames.Indicators,
    [
        FormColumn.Text(Columns.Code, "사업(과업)번호", 14),
        FormColumn.Text(Columns.ProjectName, "세부사업(과업)명", 28).Derived(),
        .. IndicatorColumns.All(this, rationale: "목표수준 산출근거", hasParts: true),
    ]);

    public FormSheet Budgets => field ??= new(SheetNames.Budgets, BudgetColumns.All(this));

    /// <summary>Form F1, for printing.</summary>
    public FormSheet Summary => field ??= new(SheetNames.Summary,
    [
        FormColumn.Text(Columns.Code, "사업번호", 14),
        FormColumn.Prose(Columns.Name, "사업명", 36),
        FormColumn.Text(Columns.IsNew, NewHead, 8),
        FormColumn.Text(Columns.Goals, (Shape.NationalPlan ?? "사회보장기본계획") + "과의 연계성", 16),
        FormColumn.Prose(Columns.Unit, "성과지표명(단위)", 32, "성과지표"),
        .. Years.Select(year => FormColumn.Number(Columns.Target(year), Short(year, "목표"), 10, "성과지표")),
        .. Years.Select(year => FormColumn.Number(Columns.Budget(year), Short(year, "예산"), 11, "예산(백만원)")),
    ]);

    /// <summary>What stands between strategy and project; a generation may have one thing in system Ⅰ and another in Ⅱ.</summary>
    private string GroupHead => Shape.Levels.FindAll(level => level.Key is not ("strategy" or "project")) is { Count: > 0 } middle
        ? $"중간 단계({string.Join('·', middle.Select(level => level.Label).Distinct(StringComparer.Ordinal))})"
        : "중간 단계";

    /// <summary>6기 신규 (○,×): form F1 shortens what form F13 calls 6기 신규 사업 여부.</summary>
    private string NewHead =>
        (Shape.ProjectFields.Find(one => one.Key == NewField)?.Label.Replace(" 사업 여부", "", StringComparison.Ordinal) ?? "신규") + " (○,×)";

    private FormColumn FieldColumn(ProjectField field)
    {
        var key = field.Key == DepartmentField ? Columns.Department : Columns.Field(field.Key);
        return field.Kind == FieldKind.Text
            ? FormColumn.Prose(key, field.Label, 40, field.Group)
            : FormColumn.Text(key, field.Label, 16, field.Group).Offering(Lists.Range(Shape, field));
    }

    private static string Short(int year, string what) => string.Create(CultureInfo.InvariantCulture, $"'{year % 100:00}년 {what}");
}
