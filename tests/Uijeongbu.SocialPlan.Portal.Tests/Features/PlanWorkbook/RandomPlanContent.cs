using CsCheck;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

/// <summary>Plans with all that a plan may hold: nothing at all, blanks, zeros, text that looks like formulas, numbers and dates, long text, many sources.</summary>
internal sealed class RandomPlanContent(PlanCover cover, int mostProjects = 4)
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.String["가나다 힣ㄱabcXYZ019.,;\"'<>&=+-@%/_x\n\t(){}△①·"],
        Gen.OneOf("=1+1", "'=1", "'", "-5", "+82", "@SUM(A1)", "_x0041_", "1,234", "TRUE", "\u0007", "😀 가족", "#N/A", "<![CDATA[", "가\r\n나", "1-1", "2027-01-01", "/", "비예산", "Ⅰ-1", "0", "각"),
        Gen.Char['가', '힣'].Array[1, 20].Select(letters => new string(letters)));

    private static readonly Gen<string> Long = Gen.Int[1_001, 32_767].Select(length => string.Concat(Enumerable.Repeat("가나다 라마\n", length / 7 + 1))[..length].Trim());

    /// <summary>Names and texts as they are kept: trimmed, never blank.</summary>
    private static readonly Gen<string> Name = Word.Select(text => text.Trim() is { Length: > 0 } name ? name : "가");

    private static readonly Gen<string?> Text = Gen.Frequency((3, Gen.Const((string?)null)), (6, Name.Select(name => (string?)name)), (1, Long.Select(text => (string?)text)));

    /// <summary>What a target can be: either sign, up to 10^13, up to eight decimals.</summary>
    private static readonly Gen<decimal> Value = Gen.Frequency(
        (4, Gen.Int[-500, 5_000].Select(number => (decimal)number)),
        (2, Gen.Const(0m)),
        (3, Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Int[0, Reading.MaxDecimals], (digits, scale) => Trimmed(new decimal(digits) / Power(scale)))),
        (1, Gen.OneOf(Reading.MaxMagnitude, -Reading.MaxMagnitude, 0.00000001m, 9_999_999_999_999.99999999m, 0.1m, 100m / 8m)));

    /// <summary>Won in steps of 100,000.</summary>
    private static readonly Gen<long?> Amount = Gen.Frequency(
        (2, Gen.Const((long?)null)),
        (2, Gen.Const((long?)0L)),
        (6, Gen.Long[-1_000, 100_000].Select(steps => (long?)(steps * 100_000L))),
        (1, Gen.OneOf<long?>(1_000_000_000_000_000_000L, -1_000_000_000_000_000_000L, 99_999_999_999_900_000L)));

    private Gen<IndicatorContent> Indicator => Gen.Select(
        Gen.Select(Gen.Guid, Name, Gen.OneOf(Name, Gen.Const("")), Text, Text, Text),
        Gen.Select(Gen.Enum<Direction>().Nullable(), Profile, Gen.Enum<Accumulation>(), Gen.Enum<IndicatorLevel>().Nullable()),
        Gen.Select(Value.Nullable(), Gen.Int[1900, 2100].Nullable(), Value.Select(Math.Abs).Nullable(), Gen.Int[0, 28], Value.Nullable()),
        All(PlanCover.YearsOf(cover.Generation).Select(_ => Value.Nullable())),
        (texts, words, numbers, targets) => new IndicatorContent(
            texts.Item1, texts.Item2, texts.Item3, texts.Item4, words.Item1, words.Item2, words.Item3, words.Item4,
            numbers.Item1, numbers.Item2, numbers.Item3, numbers.Item4, numbers.Item5, texts.Item5, texts.Item6,
            PlanCover.YearsOf(cover.Generation).Zip(targets).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First, pair => pair.Second!.Value)));

    private static Gen<string?> Profile => Gen.OneOf<string?>(null, null, "ratio-up", "linear-down", "range;lower=1;upper=2.5", "closest;tolerance=10", "distance-to-target;worst=0");

    private Gen<BudgetContent> Budget => Gen.Select(
        Gen.Int[cover.Generation.FirstYear - 1, cover.Generation.LastYear], Gen.Enum<BudgetKind>(), Gen.Int[1, 12], Gen.Int[0, 5],
        Gen.Select(Gen.Bool, Amount).Array[3], Gen.Select(Name, Amount).Array[0, 6],
        (year, kind, supplement, none, named, others) => new BudgetContent(
            year, kind, kind == BudgetKind.Supplementary ? supplement : 0, none == 0, none == 0 ? [] :
            [
                .. named.Index().Where(pair => pair.Item.Item1).Select(pair => new BudgetLineContent((FundingSource)pair.Index, "", pair.Item.Item2)),
                .. others.DistinctBy(pair => pair.Item1).Select(pair => new BudgetLineContent(FundingSource.Other, pair.Item1, pair.Item2)),
            ]));

    private Gen<Dictionary<string, string>> Form => All(cover.Shape.ProjectFields.Where(one => one.Key != "department").Select(FieldValue))
        .Select(values => values.Where(pair => pair.Stored is not null).ToDictionary(pair => pair.Key, pair => pair.Stored!, StringComparer.Ordinal));

    private Gen<string?> Department => cover.Shape.ProjectFields.Find(one => one.Key == "department") is { } department ? FieldValue(department).Select(pair => pair.Stored) : Text;

    private Gen<ProjectContent> Project => Gen.Select(
        Gen.Select(Gen.Guid, Name, Name, Gen.Int[-3, 2], Gen.Bool, Gen.Enum<FundingOrigin>()),
        Gen.Select(Department, Gen.Int[2010, 2030], Gen.Int[0, 5].Nullable(), Form),
        Indicator.Array[0, 4], Budget.Array[0, 6],
        (head, rest, indicators, budgets) => new ProjectContent(
            head.Item1, head.Item2, head.Item3, head.Item4 < 0 ? null : new Guid(head.Item4, 0, 0, new byte[8]), head.Item5, head.Item6,
            rest.Item1, rest.Item2, rest.Item2 + rest.Item3, rest.Item4, indicators,
            [.. budgets.DistinctBy(budget => (budget.Year, budget.Kind, budget.Supplement)).OrderBy(budget => (budget.Year, budget.Kind, budget.Supplement))]));

    private Gen<StrategyContent> Strategy => Gen.Select(
        Gen.Guid, Gen.Enum<StrategySystem>(), Name, Gen.Select(Gen.Guid, Name).Array[0, 3], Indicator.Array[0, 3], Project.Array[0, mostProjects],
        (id, system, name, groups, indicators, projects) =>
        {
            GroupContent[] own = [.. groups.DistinctBy(group => group.Item2).Select(group => new GroupContent(group.Item1, group.Item2))];
            return new StrategyContent(id, system, name, own, indicators, [.. projects.Select(project => project with { GroupId = GroupOf(project, own) })]);
        });

    /// <summary>Any plan of the generation, in its normal order: system Ⅰ first, budgets by year and version.</summary>
    public Gen<PlanContent> Plan => Gen.Select(Text, Gen.OneOf(Name, Gen.Const("")), Strategy.Array[0, 4], (vision, goal, strategies) =>
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        return new PlanContent(vision, goal, [.. strategies.OrderBy(strategy => strategy.System).Select(strategy => strategy with
        {
            Projects = [.. strategy.Projects.Select(project => codes.Add(project.Code) ? project : project with { Code = NewCode(codes, project.Code) })],
        })]);
    });

    private static string NewCode(HashSet<string> codes, string code) =>
        Enumerable.Range(2, 1_000).Select(number => $"{code}-{number}").First(codes.Add);

    private static Guid? GroupOf(ProjectContent project, GroupContent[] groups) =>
        project.GroupId is { } id && groups.ElementAtOrDefault(id.ToByteArray()[0]) is { } group ? group.Id : null;

    /// <summary>A value as it is kept: read from what somebody might write.</summary>
    private Gen<(string Key, string? Stored)> FieldValue(ProjectField field) => Written(field).Select(text => (field.Key, ProjectForm.Read(cover.Shape, field, text).Stored));

    private Gen<string?> Written(ProjectField field) => field.Kind switch
    {
        FieldKind.YesNo => Gen.OneOf<string?>(null, ProjectForm.Yes, ProjectForm.No),
        FieldKind.Code => Gen.OneOf<string?>([null, .. cover.Shape.EntriesOf(field).Select(entry => entry.ToString())]),
        FieldKind.Codes => Gen.Shuffle(cover.Shape.EntriesOf(field).ToArray()).Select(Gen.Int[0, 3], (entries, count) => (string?)string.Join(", ", entries.Take(count).Select(entry => entry.ToString()))),
        _ => Text,
    };

    private static decimal Trimmed(decimal value) => value / 1.0000000000000000000000000000m;

    private static decimal Power(int scale) => Enumerable.Repeat(10m, scale).Aggregate(1m, (power, ten) => power * ten);

    private static Gen<T[]> All<T>(IEnumerable<Gen<T>> each) =>
        each.Aggregate(Gen.Const(Array.Empty<T>()), (all, next) => Gen.Select(all, next, (list, one) => (T[])[.. list, one]));
}
