using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds.Rubrics;

/// <summary>A rubric as fields of a form, row by row, and back.</summary>
internal static class RubricForms
{
    /// <summary>Empty rows for further criteria and extras.</summary>
    public const int FreeRows = 3;

    private const int MostRows = 120;

    public static int RowsOf(Rubric rubric) => rubric.Criteria.Count() + FreeRows;

    public static int ExtraRowsOf(Rubric rubric) => rubric.Extras.Count + FreeRows;

    public static string Row(int row, string part) => string.Create(CultureInfo.InvariantCulture, $"Row{row}{part}");

    public static string Extra(int row, string part) => string.Create(CultureInfo.InvariantCulture, $"Extra{row}{part}");

    public static IReadOnlyList<FormField> Of(Rubric rubric) =>
    [
        new("Name", "평가지표 이름", rubric.Name),
        .. rubric.Areas.SelectMany(area => area.Criteria.Select(criterion => (area, criterion))).Index().SelectMany(one => Of(one.Index, one.Item.area, one.Item.criterion)),
        .. rubric.Extras.Index().SelectMany(one => Of(one.Index, one.Item)),
    ];

    /// <summary>What was sent, and what could not be read of it.</summary>
    public static (RubricDraft Draft, IReadOnlyList<FieldFault> Faults) ToDraft(PostedForm posted, Rubric before)
    {
        List<FieldFault> faults = [];
        var rows = Enumerable.Range(0, Math.Min(RowsOf(before), MostRows)).Select(row => ToRow(posted, row, faults)).OfType<RubricRow>().ToList();
        var extras = Enumerable.Range(0, ExtraRowsOf(before)).Select(row => ToExtra(posted, row)).OfType<ExtraRow>().ToList();
        return (RubricDraft.Of(before, posted.Line("Name"), rows, extras), faults);
    }

    /// <summary>Faults of the Domain at the fields of the rows that they are of.</summary>
    public static Problem At(Problem problem, RubricDraft draft) => problem is not FormProblem form ? problem : new FormProblem(form.Code,
    [
        .. form.Faults.Select(fault => draft.Rows.TryGetValue(fault.Field, out var row) ? fault with { Field = Row(row, "Name") } : draft.Extras.TryGetValue(fault.Field, out var extra) ? fault with { Field = Extra(extra, "Name") } : fault),
    ]);

    private static IEnumerable<FormField> Of(int row, RubricArea area, RubricCriterion criterion) =>
    [
        new(Row(row, "Area"), $"{row + 1}행 영역", area.Name), new(Row(row, "Key"), $"{row + 1}행 식별자", criterion.Key), new(Row(row, "Name"), $"{row + 1}행 지표", criterion.Name), new(Row(row, "Points"), $"{row + 1}행 배점", RoundText.Plain(criterion.Points)),
        new(Row(row, "Source"), $"{row + 1}행 채점", criterion.Source.ToString(), RubricText.Of(criterion.Source)), new(Row(row, "Stage"), $"{row + 1}행 단계", criterion.Stage.ToString(), EvaluationLabels.Of(criterion.Stage)),
        new(Row(row, "Band"), $"{row + 1}행 정성 가·감점", criterion.Band == 0m ? "" : RoundText.Plain(criterion.Band)), new(Row(row, "Letters"), $"{row + 1}행 등급", RubricText.Of(criterion.Letters)), new(Row(row, "Anchors"), $"{row + 1}행 착안사항", RubricText.Of(criterion.Anchors)),
    ];

    private static IEnumerable<FormField> Of(int row, RubricExtra extra) =>
        [new(Extra(row, "Key"), "식별자", extra.Key), new(Extra(row, "Name"), "가·감점", extra.Name), new(Extra(row, "Most"), "최대 점수", RoundText.Plain(extra.Most)), new(Extra(row, "Kind"), "구분", extra.IsDeduction ? "minus" : "plus")];

    // A row without a name is none: it is taken away by emptying its name.
    private static RubricRow? ToRow(PostedForm posted, int row, List<FieldFault> faults)
    {
        if (posted.LineOrNull(Row(row, "Name")) is not { } name)
        {
            return null;
        }

        var (letters, anchors) = (RubricText.ToLetters(posted.Lines(Row(row, "Letters"))), RubricText.ToAnchors(posted.Lines(Row(row, "Anchors"))));
        faults.AddRange(new[]
        {
            FieldFault.If(letters is null, Row(row, "Letters"), $"'{name}'의 등급을 읽을 수 없습니다. A=100, B=80처럼 적어 주십시오."),
            FieldFault.If(anchors is null, Row(row, "Anchors"), $"'{name}'의 착안사항을 읽을 수 없습니다. 한 줄에 하나씩 '수준: 설명'으로 적어 주십시오."),
        }.OfType<FieldFault>());
        return new(
            row, posted.Line(Row(row, "Area")), posted.Line(Row(row, "Key")), name, posted.DecimalOrNull(Row(row, "Points")) ?? 0m, posted.Choice<RubricSource>(Row(row, "Source")), posted.Choice<EvaluationStage>(Row(row, "Stage")),
            posted.DecimalOrNull(Row(row, "Band")) ?? 0m, letters ?? [], anchors ?? []);
    }

    private static ExtraRow? ToExtra(PostedForm posted, int row) => posted.LineOrNull(Extra(row, "Name")) is { } name
        ? new(row, posted.Line(Extra(row, "Key")), name, posted.DecimalOrNull(Extra(row, "Most")) ?? 0m, posted[Extra(row, "Kind")] == "minus") : null;
}
