using System.Globalization;
using System.Text;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

namespace Uijeongbu.SocialPlan.Portal.Commands.Panels;

/// <summary>A panel as text for people: places first, then what they rest on.</summary>
internal static class PanelText
{
    public static void Write(Stream output, PanelAnswer answer)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        WriteUnits(writer, answer);
        WriteRules(writer, answer);
        WriteValues(writer, answer.Review.Official);
        WriteSeverity(writer, answer.Review);
        WriteAgreement(writer, answer.Review);
    }

    private static void WriteUnits(StreamWriter writer, PanelAnswer answer)
    {
        var table = new ConsoleTable(
            new("순위", true), new("평가대상"), new("총점", true), new("단순 평균(순위)", true), new("위원별 표준화(순위)", true), new("위원 효과 제외(순위)", true),
            new("위원 총점 표준편차", true), new("범위", true), new("순위 중앙값(5~95 %) 디리클레", true), new("±25 %", true), new("확인 필요"));
        table.Write(writer, answer.Units.OrderBy(u => u.Rank.Rank ?? decimal.MaxValue).Select(u => new[]
        {
            PanelWords.Rank(u.Rank), u.Unit.Name, PanelWords.Figure(u.Unit.Total, 2), PanelWords.Of(u.Raw), PanelWords.Of(u.ByZ), PanelWords.Of(u.ByEffects),
            PanelWords.Figure(u.Unit.Spread.Sd, 2), PanelWords.Figure(u.Unit.Spread.Range, 2), PanelWords.Of(u.Dirichlet), PanelWords.Of(u.Quarter),
            PanelWords.Of(u.Unit.Hints),
        }).ToList());
    }

    /// <summary>What the places were made with.</summary>
    private static void WriteRules(StreamWriter writer, PanelAnswer answer)
    {
        var score = answer.Review.Official;
        var scale = score.Criteria.IsInPoints ? $"{PanelWords.Mark(score.Criteria.TotalWeight)}점 만점의 점수 합" : "평가지표 값의 가중 평균";
        writer.WriteLine();
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"산출 규칙 {score.Rule.Id} 제{score.Rule.Version}판 · 총점은 {scale} · 순위는 반올림하지 않은 총점 기준이며 동점은 공동 순위입니다."));
        if (answer.NoStability is { } problem)
        {
            writer.WriteLine($"순위 민감도를 내지 않았습니다. {problem.Message}");
            return;
        }

        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"순위 민감도: 가중치를 디리클레 분포(집중도 {PanelStability.Dirichlet.Parameter}) 또는 ±25 % 안에서 바꾸어 {answer.Draws}회 추출, 시드 {answer.Seed}, 생성기 {StabilityStudy.Generator}"));
    }

    private static void WriteValues(StreamWriter writer, PanelScore score)
    {
        writer.WriteLine();
        var table = new ConsoleTable(
            new("평가대상"), new("평가지표"), new("값", true), new("점수 수", true), new("표준편차", true), new("범위", true), new("반영하지 않은 점수"), new("확인 필요"));
        table.Write(writer, score.Units.SelectMany(unit => unit.Values.Select(value => new[]
        {
            unit.Name, value.Criterion.Name, PanelWords.Figure(value.Value, 2), value.Spread.Count.ToString(CultureInfo.InvariantCulture),
            PanelWords.Figure(value.Spread.Sd, 2), PanelWords.Figure(value.Spread.Range, 2), string.Join(", ", value.Excluded.Select(Excluded)),
            PanelWords.Of(value.Hints),
        })));
    }

    private static string Excluded(JudgedMark judged) => judged.Mark.Value is { } mark
        ? $"{judged.Mark.Evaluator} {PanelWords.Mark(mark)}({PanelWords.Of(judged.Fate)})"
        : $"{judged.Mark.Evaluator}({PanelWords.Of(judged.Fate)})";

    private static void WriteSeverity(StreamWriter writer, PanelReview review)
    {
        writer.WriteLine();
        var table = new ConsoleTable(
            new("평가지표"), new("평가위원"), new("점수 수", true), new("평균", true), new("표준편차", true), new("위원 효과", true));
        table.Write(writer, review.Criteria.SelectMany(c => c.ByEffects.Evaluators.Select(e => new[]
        {
            c.Criterion.Name, e.Evaluator, e.Spread.Count.ToString(CultureInfo.InvariantCulture), PanelWords.Figure(e.Spread.Mean, 2),
            PanelWords.Figure(e.Spread.Sd, 2), PanelWords.Figure(e.Effect, 2),
        })));
        foreach (var criterion in review.Criteria)
        {
            WriteReason(writer, criterion, "위원별 표준화", criterion.ByZ.Reason);
            WriteReason(writer, criterion, "위원 효과 제외", criterion.ByEffects.Reason);
            if (criterion.ByEffects.Reason == Undefined.NotConnected)
            {
                foreach (var (number, part) in criterion.ByEffects.Parts.Index())
                {
                    writer.WriteLine(string.Create(
                        CultureInfo.InvariantCulture, $"  묶음 {number + 1}: 위원 {string.Join(", ", part.Evaluators)} · 대상 {string.Join(", ", part.Units)}"));
                }
            }
        }
    }

    private static void WriteReason(StreamWriter writer, CriterionReview criterion, string method, Undefined? reason)
    {
        if (reason is { } why)
        {
            writer.WriteLine($"{criterion.Criterion.Name}: {method} 값을 내지 않았습니다({PanelWords.Of(why)}).");
        }
    }

    private static void WriteAgreement(StreamWriter writer, PanelReview review)
    {
        writer.WriteLine();
        var table = new ConsoleTable([new("일치도"), .. PanelFigures.Of(review.Totals).Select(f => new ConsoleTable.Column(PanelWords.OfCoefficient(f.Name), IsNumber: true))]);
        (string Name, PanelAgreement Agreement)[] rows = [.. review.Criteria.Select(c => (c.Criterion.Name, c.Agreement)), ("위원별 총점", review.Totals)];
        table.Write(writer, rows.Select(r => (string[])[r.Name, .. PanelFigures.Of(r.Agreement).Select(f => PanelWords.Figure(f.Figure.Value, 3))]).ToList());
        foreach (var (name, agreement) in rows)
        {
            foreach (var reason in PanelFigures.Of(agreement).Where(f => f.Figure.Reason is not null).GroupBy(f => f.Figure.Reason!.Value))
            {
                writer.WriteLine($"{name}: {string.Join(", ", reason.Select(f => PanelWords.OfCoefficient(f.Name)))} 값을 내지 않았습니다({PanelWords.Of(reason.Key)}).");
            }
        }
    }
}
