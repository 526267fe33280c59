using System.Globalization;
using static Uijeongbu.SocialPlan.Domain.Plans.Writing.FieldWriting;

namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>A field of an item of a plan as text: how it is read and how it is written.</summary>
/// <typeparam name="T">The item.</typeparam>
/// <param name="Label">What people call it.</param>
/// <param name="Read">What stands there; blank is "".</param>
/// <param name="Write">The item with another text there, or why not.</param>
public sealed record PlanField<T>(string Label, Func<T, string> Read, Func<T, string, Outcome<T>> Write)
    where T : class;

/// <summary>
/// The fields of a plan's items as text, by name. Numbers are plain decimals with a point; choices are the names of their values; money is
/// million won with at most one decimal. The pages and the grid know the fields by these names.
/// </summary>
public static class PlanFields
{
    /// <summary>Most characters of a line.</summary>
    public const int LongestLine = 200;

    /// <summary>Most characters of a paragraph.</summary>
    public const int LongestText = 4000;

    /// <summary>What begins the name of a target's field: <c>target:2027</c>.</summary>
    public const string TargetPrefix = "target:";

    /// <summary>What begins the name of the answer about a target: <c>answer:2027</c>.</summary>
    public const string AnswerPrefix = "answer:";

    /// <summary>What begins the name of a field of the form: <c>form:purpose</c>.</summary>
    public const string FormPrefix = "form:";

    private static readonly Dictionary<string, PlanField<PlanContent>> OfPlan = new(StringComparer.Ordinal)
    {
        ["vision"] = new("비전", plan => plan.Vision ?? "", (plan, text) => Line("비전", text, plan, (p, t) => p with { Vision = t })),
        ["goal"] = new("목표", plan => plan.Goal, (plan, text) => Needed("목표", text, plan, (p, t) => p with { Goal = t })),
    };

    private static readonly Dictionary<string, PlanField<ProjectContent>> OfProject = new(StringComparer.Ordinal)
    {
        ["code"] = new("사업번호", project => project.Code, (project, text) => Needed("사업번호", text, project, (p, t) => p with { Code = t })),
        ["name"] = new("사업명", project => project.Name, (project, text) => Needed("사업명", text, project, (p, t) => p with { Name = t })),
        ["department"] = new("담당과", project => project.Department ?? "", (project, text) => Line("담당과", text, project, (p, t) => p with { Department = t })),
        ["priority"] = new("중점추진", project => YesNo.Of(project.IsPriority), (project, text) => YesNo.Read("중점추진", text, project, (p, yes) => p with { IsPriority = yes })),
        ["origin"] = new("재원 구분", project => project.Origin.ToString(), (project, text) => Choice<FundingOrigin, ProjectContent>("재원 구분", text, project, (p, v) => p with { Origin = v ?? FundingOrigin.Local })),
        ["first-year"] = new("시작 연도", project => Plain(project.FirstYear), (project, text) => Year("시작 연도", text, project, (p, y) => y is { } year ? p with { FirstYear = year } : p)),
        ["last-year"] = new("종료 연도", project => Plain(project.LastYear), (project, text) => Year("종료 연도", text, project, (p, y) => p with { LastYear = y })),
    };

    private static readonly PlanField<StrategyContent> StrategyName =
        new("추진전략명", row => row.Name, (row, text) => Needed("추진전략명", text, row, (r, t) => r with { Name = t }));

    private static readonly PlanField<GroupContent> GroupName = new("이름", row => row.Name, (row, text) => Needed("이름", text, row, (r, t) => r with { Name = t }));

    /// <summary>A field of the plan itself; null when there is none of that name.</summary>
    public static PlanField<PlanContent>? Plan(string name) => OfPlan.GetValueOrDefault(name);

    /// <summary>A field of a strategy.</summary>
    public static PlanField<StrategyContent>? Strategy(string name) => name == "name" ? StrategyName : null;

    /// <summary>A field of a group.</summary>
    public static PlanField<GroupContent>? Group(string name) => name == "name" ? GroupName : null;

    /// <summary>A field of a project, of its form (<see cref="FormPrefix"/>) or of its budget (<see cref="BudgetField"/>).</summary>
    /// <param name="name">Name of the field.</param>
    /// <param name="shape">The generation's forms.</param>
    public static PlanField<ProjectContent>? Project(string name, PlanShape shape) =>
        name.StartsWith(FormPrefix, StringComparison.Ordinal) ? FormFields.Find(name[FormPrefix.Length..], shape)
        : BudgetField.TryParse(name) is { } budget ? budget.AsField()
        : OfProject.GetValueOrDefault(name);

    /// <summary>A field of an indicator, its target of a year (<see cref="TargetPrefix"/>) or the answer about one (<see cref="AnswerPrefix"/>).</summary>
    public static PlanField<IndicatorContent>? Indicator(string name) => IndicatorFieldTable.Find(name);

    /// <summary>A number as a field holds it: without separators, without zeros at the end.</summary>
    public static string Plain(decimal? value) => value is { } number ? Bare(number).ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>The same number without zeros at the end: a database or a workbook adds some, and they say nothing.</summary>
    public static decimal Bare(decimal value) => value / 1.0000000000000000000000000000m;
}
