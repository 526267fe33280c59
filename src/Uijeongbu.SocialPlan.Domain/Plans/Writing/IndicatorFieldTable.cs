using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;
using static Uijeongbu.SocialPlan.Domain.Plans.Writing.FieldWriting;
using static Uijeongbu.SocialPlan.Domain.Plans.Writing.PlanFields;

namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>The fields of an indicator, its targets and the answers about them, by name.</summary>
internal static class IndicatorFieldTable
{
    private static readonly Dictionary<string, PlanField<IndicatorContent>> Fields = new(StringComparer.Ordinal)
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
        ["numerator"] = new("분자", row => row.NumeratorName ?? "", (row, text) => Line("분자", text, row, (r, t) => r with { NumeratorName = t })),
        ["denominator"] = new("분모", row => row.DenominatorName ?? "", (row, text) => Line("분모", text, row, (r, t) => r with { DenominatorName = t })),
        ["rationale"] = new("목표수준 산출근거", row => row.Rationale ?? "", (row, text) => Text("목표수준 산출근거", text, row, (r, t) => r with { Rationale = t })),
        ["data-source"] = new("자료출처", row => row.DataSource ?? "", (row, text) => Line("자료출처", text, row, (r, t) => r with { DataSource = t })),
    };

    /// <summary>The field with the name; null when there is none.</summary>
    public static PlanField<IndicatorContent>? Find(string name) =>
        YearIn(name, TargetPrefix) is { } year ? Target(year)
        : YearIn(name, AnswerPrefix) is { } asked ? Answer(asked)
        : Fields.GetValueOrDefault(name);

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
}
