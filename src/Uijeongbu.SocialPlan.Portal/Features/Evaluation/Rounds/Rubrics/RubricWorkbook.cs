using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds.Rubrics;

/// <summary>The columns of the sheet of criteria; the first three must be there.</summary>
internal enum CriterionColumn
{
    Area,
    Name,
    Points,
    Source,
    Stage,
    Band,
    Letters,
    Key,
}

/// <summary>The columns of the sheet of 착안사항; all must be there.</summary>
internal enum AnchorColumn
{
    Name,
    Level,
    Text,
}

/// <summary>The columns of the sheet of 가·감점; the first three must be there.</summary>
internal enum ExtraColumn
{
    Name,
    Kind,
    Most,
    Key,
}

/// <summary>A rubric as a workbook that is changed elsewhere and comes back.</summary>
internal static class RubricWorkbook
{
    public const string CriterionSheet = "평가지표";
    public const string AnchorSheet = "착안사항";
    public const string ExtraSheet = "가·감점";
    public const string Bonus = "가점";
    public const string Deduction = "감점";

    public static readonly ColumnSet<CriterionColumn> Criteria = new(needed: 3, [("area", "영역"), ("criterion", "지표"), ("points", "배점"), ("source", "채점"), ("stage", "단계"), ("band", "정성 가·감점"), ("letters", "등급"), ("key", "식별자")]);
    public static readonly ColumnSet<AnchorColumn> Anchors = new(needed: 3, [("criterion", "지표"), ("level", "수준"), ("text", "설명")]);
    public static readonly ColumnSet<ExtraColumn> Extras = new(needed: 3, [("name", "이름"), ("kind", "구분"), ("most", "최대 점수"), ("key", "식별자")]);

    public static byte[] Write(Rubric rubric, string place, DateTime at)
    {
        using MemoryStream file = new();
        using (WorkbookWriter workbook = new(file, new(rubric.Name, place, at)))
        {
            WriteCriteria(workbook, rubric);
            var anchors = workbook.AddSheet(AnchorSheet, [new("지표", 28), new("수준", 14) { IsText = true }, new("설명", 70) { Wraps = true }]);
            foreach (var (criterion, anchor) in rubric.Criteria.SelectMany(criterion => criterion.Anchors.Select(anchor => (criterion, anchor))))
            {
                anchors.Write([TableCell.Of(criterion.Name), TableCell.Of(anchor.Level), TableCell.Of(anchor.Text)]);
            }

            var extras = workbook.AddSheet(ExtraSheet, [new("이름", 28), new("구분", 10), new("최대 점수", 12), new("식별자", 22) { IsText = true }]);
            foreach (var extra in rubric.Extras)
            {
                extras.Write([TableCell.Of(extra.Name), TableCell.Of(extra.IsDeduction ? Deduction : Bonus), TableCell.Of(extra.Most), TableCell.Of(extra.Key)]);
            }

            workbook.Finish();
        }

        return file.ToArray();
    }

    private static void WriteCriteria(WorkbookWriter workbook, Rubric rubric)
    {
        var criteria = workbook.AddSheet(CriterionSheet, [new("영역", 24), new("지표", 28), new("배점", 8), new("채점", 14), new("단계", 12), new("정성 가·감점", 14), new("등급", 30) { IsText = true }, new("식별자", 24) { IsText = true }]);
        foreach (var (area, criterion) in rubric.Areas.SelectMany(area => area.Criteria.Select(criterion => (area, criterion))))
        {
            criteria.Write(
            [
                TableCell.Of(area.Name), TableCell.Of(criterion.Name), TableCell.Of(criterion.Points), TableCell.Of(RubricText.Of(criterion.Source)), TableCell.Of(EvaluationLabels.Of(criterion.Stage)),
                criterion.Band == 0m ? TableCell.Blank : TableCell.Of(criterion.Band), TableCell.Of(RubricText.Of(criterion.Letters)), TableCell.Of(criterion.Key),
            ]);
        }
    }
}
