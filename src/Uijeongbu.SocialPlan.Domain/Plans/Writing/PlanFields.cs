using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;

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

    private static readonly Dictionary<string, PlanField<IndicatorContent>> OfIndicator = new(StringComparer.Ordinal)
    {
        ["name"] = new("성과지표명", row => row.Name, (row, text) => Needed("성과지표명", text, row, (r, t) => r with { Name = t })),
        ["unit"] = new("단위", row => row.Unit, (row, text) => Needed("단위", text, row, (r, t) => r with { Unit = t })),
        ["definition"] = new("지표정의(산식)", row => row.Definition ?? "", (row, text) => Text("지표정의(산식)", text, row, (r, t) => r with { Definition = t })),
        ["direction"] = new("방향", row => row.Direction?.ToString() ?? "", (row, text) => Choice<Direction, IndicatorContent>("방향", text, row, (r, v) => r with { Direction = v })),
        ["profile"] = new("산식", row => row.RateProfile ?? "", WriteProfile),
        ["accumulation"] = new("누계 방식", row => row.Accumulation.ToString(), (row, text) => Choice<Accumulation, IndicatorContent>("누계 방식", text, row, (r, v) => r with { Accumulation = v ?? Accumulation.Yearly })),
        ["level"] = new("지표 단계", row => row.Level?.ToString() ?? "", (row, text) => Choice<IndicatorLevel, IndicatorContent>("지표 단계", text, row, (r, v) => r with { Level = v })),
        ["baseline"] = new("기준값", row => Plain(row.Baseline), (row, text) => Number("기준값", text, row, (r, v) => r with { Baseline = v })),
        ["baseline-year"] = new("기준 연도", row => Plain(row.BaselineYear), (row, text) => Year("기준 연도", text, row, (r, y) => r with { BaselineYear = y })),
        ["weight"] = new("가중치", row => Plain(row.Weight), WriteWeight),
        ["decimals"] = new("소수 자리", row => Plain(row.Decimals), WriteDecimals),
        ["maximum"] = new("최댓값", row => Plain(row.Maximum), (row, text) => Number("최댓값", text, row, (r, v) => r with { Maximum = v })),
        ["rationale"] = new("목표수준 산출근거", row => row.Rationale ?? "", (row, text) => Text("목표수준 산출근거", text, row, (r, t) => r with { Rationale = t })),
        ["data-source"] = new("자료출처", row => row.DataSource ?? "", (row, text) => Line("자료출처", text, row, (r, t) => r with { DataSource = t })),
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
    public static PlanField<IndicatorContent>? Indicator(string name) =>
        YearIn(name, TargetPrefix) is { } year ? Target(year)
        : YearIn(name, AnswerPrefix) is { } asked ? Answer(asked)
        : OfIndicator.GetValueOrDefault(name);

    /// <summary>A number as a field holds it: without separators, without zeros at the end.</summary>
    public static string Plain(decimal? value) => value is { } number ? Bare(number).ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>The same number without zeros at the end: a database or a workbook adds some, and they say nothing.</summary>
    public static decimal Bare(decimal value) => value / 1.0000000000000000000000000000m;

    private static PlanField<IndicatorContent> Target(int year) => new(
        string.Create(CultureInfo.InvariantCulture, $"{year}년 목표"),
        row => row.Targets.TryGetValue(year, out var value) ? Plain(value) : "",
        (row, text) => Number(
            string.Create(CultureInfo.InvariantCulture, $"{year}년 목표"), text, row, (r, v) => r with { Targets = With(r.Targets, year, v) }, row.Decimals));

    private static PlanField<IndicatorContent> Answer(int year) => new(
        string.Create(CultureInfo.InvariantCulture, $"{year}년 목표 확인"),
        row => row.Answers.GetValueOrDefault(year) ?? "",
        (row, text) => Line(string.Create(CultureInfo.InvariantCulture, $"{year}년 목표 확인"), text, row, (r, answer) =>
        {
            Dictionary<int, string> answers = new(r.Answers);
            answers.Remove(year);
            if (answer is not null)
            {
                answers[year] = answer;
            }

            return r with { Answers = answers };
        }));

    private static int? YearIn(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && IsYear(year) ? year : null;

    /// <summary>Whether a plan can have the year.</summary>
    internal static bool IsYear(int year) => year is >= 2000 and <= 2100;

    private static Dictionary<int, decimal> With(IReadOnlyDictionary<int, decimal> targets, int year, decimal? value)
    {
        Dictionary<int, decimal> result = new(targets);
        result.Remove(year);
        if (value is { } number)
        {
            result[year] = number;
        }

        return result;
    }

    private static Outcome<IndicatorContent> WriteProfile(IndicatorContent row, string text) =>
        text.Length == 0 ? row with { RateProfile = null }
        : RateProfile.TryFind(text, out _) ? row with { RateProfile = text }
        : PlanWritingProblems.NotAChoice("산식", text);

    private static Outcome<IndicatorContent> WriteWeight(IndicatorContent row, string text)
    {
        var written = Number("가중치", text, row, (r, v) => r with { Weight = v });
        return written is { IsOk: true, Answer.Weight: <= 0 } ? PlanWritingProblems.NotPositive("가중치") : written;
    }

    private static Outcome<IndicatorContent> WriteDecimals(IndicatorContent row, string text) =>
        !int.TryParse(text.Length == 0 ? "0" : text, NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) || decimals > 6 ? PlanWritingProblems.DecimalsRange
        : row.Targets.Values.Any(target => Rounding.Cut(target, decimals) != target) ? PlanWritingProblems.TargetsHaveMoreDecimals(decimals)
        : row with { Decimals = decimals };

    private static Outcome<T> Needed<T>(string label, string text, T item, Func<T, string, T> write)
        where T : class =>
        LineOf(text).Length == 0 ? PlanWritingProblems.Blank(label) : Kept(label, LineOf(text), LongestLine, item, (row, kept) => write(row, kept!));

    private static Outcome<T> Line<T>(string label, string text, T item, Func<T, string?, T> write)
        where T : class => Kept(label, LineOf(text), LongestLine, item, write);

    private static Outcome<T> Text<T>(string label, string text, T item, Func<T, string?, T> write)
        where T : class => Kept(label, string.Join('\n', LinesOf(text)).Trim(), LongestText, item, write);

    private static string LineOf(string text) => string.Join(' ', LinesOf(text)).Trim();

    // A form sends its lines as \r\n, and anyone can send what no database takes.
    private static IEnumerable<string> LinesOf(string text) => text.ReplaceLineEndings("\n").Split('\n').Select(line => ReadableText.Of(line.Replace('\t', ' ')).TrimEnd());

    private static Outcome<T> Kept<T>(string label, string text, int longest, T item, Func<T, string?, T> write)
        where T : class => text.Length > longest ? PlanWritingProblems.TooLong(label, longest) : write(item, text.Length == 0 ? null : text);

    private static Outcome<T> Number<T>(string label, string text, T item, Func<T, decimal?, T> write, int decimals = Reading.MaxDecimals)
        where T : class
    {
        if (text.Length == 0)
        {
            return write(item, null);
        }

        return !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? PlanWritingProblems.NotANumber(label, text)
            : !Reading.IsComputable(number, number, baseline: null) ? PlanWritingProblems.OutOfScale(label)
            : Rounding.Cut(number, decimals) != number ? PlanWritingProblems.TooManyDecimals(label, decimals)
            : write(item, Bare(number));
    }

    private static Outcome<T> Year<T>(string label, string text, T item, Func<T, int?, T> write)
        where T : class =>
        text.Length == 0 ? write(item, null)
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && IsYear(year) ? write(item, year)
        : PlanWritingProblems.NotAYear(label, text);

    private static Outcome<T> Choice<TChoice, T>(string label, string text, T item, Func<T, TChoice?, T> write)
        where TChoice : struct, Enum
        where T : class =>
        text.Length == 0 ? write(item, null)
        : Enum.TryParse<TChoice>(text, ignoreCase: false, out var choice) && choice.ToString() == text ? write(item, choice)
        : PlanWritingProblems.NotAChoice(label, text);

    private static string Plain(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
