using DocumentFormat.OpenXml.Packaging;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Plans;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation.Outcomes;

/// <summary>Figures to take along: the workbook of a score computes what the portal computed, and tables name evaluators by number.</summary>
public sealed class OutcomeTableTests
{
    private static readonly DateTime Now = new(2026, 4, 1, 3, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("mean")]
    [InlineData("drop-high-low")]
    [InlineData("drop-high-low;from=3")]
    [InlineData("trimmed;p=0.3")]
    [InlineData("jump-rope")]
    public void The_formulas_of_a_score_give_its_figures_under_any_rule(string panel)
    {
        var view = View(panel);
        var formulas = 0;
        foreach (var unit in view.Score.Units)
        {
            using MemoryStream file = new(UnitWorkbook.Write(view, unit, Now));
            using var document = SpreadsheetDocument.Open(file, isEditable: false);
            WorkbookCalculator book = new(document);
            foreach (var (sheet, address, formula, stored) in book.Formulas)
            {
                book.Compute(sheet, address).Should().BeApproximately(stored, 1e-12m, $"of ={formula} in {sheet}!{address}");
                formulas++;
            }
        }

        formulas.Should().BeGreaterThan(30);
    }

    [Fact]
    public void A_changed_cell_moves_the_total_as_the_domain_would()
    {
        var view = View(PanelRules.DropHighLowFromThree.Id);
        using MemoryStream file = new(UnitWorkbook.Write(view, view.Score.Find("41630")!, Now));
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        WorkbookCalculator book = new(document);
        book.Set("목표달성도", "B2", 50m);
        var moved = View(PanelRules.DropHighLowFromThree.Id, unit => unit.Code == "41630" ? unit with { Achievement = unit.Achievement! with { Rate = 50m } } : unit).Score.Find("41630")!;
        book.Compute("합계", "B3").Should().BeApproximately(moved.Total!.Value, 1e-12m);
        book.Text("합계", "A3").Should().Be("점수");
    }

    [Fact]
    public void Tables_say_what_the_figures_are_and_name_no_evaluator()
    {
        var view = View(PanelRules.DropHighLowFromThree.Id);
        foreach (var name in new[] { "ranks", "criteria", "review", "stability", "marks" })
        {
            var text = System.Text.Encoding.UTF8.GetString(FigureTables.Of(view, name)!.ToCsv());
            text.Should().Contain("의정부시", name).And.NotContain("위원 1", name);
        }

        FigureTables.Of(view, "nothing").Should().BeNull();
        var rows = System.Text.Encoding.UTF8.GetString(FigureTables.Of(view, "ranks")!.ToCsv()).Split('\n');
        rows[1].Should().StartWith("I그룹,1,,의정부시,");
    }

    private static FiguresView View(string panel, Func<EvaluatedUnit, EvaluatedUnit>? with = null)
    {
        var round = EvaluationRound.New("41", SmallRound.Of(2025, Now));
        EvaluationInputs inputs = new(
            "41", "경기도", 2025, EvaluationKind.Results, IsDemo: false, SmallRound.Rules with { Panel = panel },
            [.. SmallRound.Places.Select((place, i) => new EvaluatedUnit(
                place.Code, place.Name, place.Group, SmallRound.Achievement(i), Now.AddMinutes(i), i == 0 ? [new("bonus", 1.25m, "이유"), new("late", 0.5m, "이유")] : [],
                i == 0 ? [new("OB-41150-2025-01", SmallRound.Content, 38.5m, "자료 확인")] : [], null, null)).Select(with ?? (unit => unit))],
            [.. from evaluator in Enumerable.Range(0, 4) from place in Enumerable.Range(0, SmallRound.Places.Count)
                select new EvaluatedSheet($"{evaluator + 1:000}", SmallRound.Places[place].Code, EvaluationStage.Paper, (evaluator, place) == (3, 4), (evaluator, place) == (3, 4) ? [] : SmallRound.Marks(place, evaluator))],
            []);
        return new(round, EvaluationScorer.Score(inputs), new string('c', 64), null, []);
    }
}
