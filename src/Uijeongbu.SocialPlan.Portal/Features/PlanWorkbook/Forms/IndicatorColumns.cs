using System.Globalization;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

/// <summary>The columns of an indicator, the same for strategies and projects.</summary>
internal static class IndicatorColumns
{
    /// <summary>Head above the targets.</summary>
    public const string Targets = "연도별 목표";

    /// <summary>All of them, in their order.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="rationale">Head of the reason for the targets.</param>
    /// <param name="hasParts">Whether results are entered for them, as two counts where both are named; files of before have no such columns.</param>
    public static IEnumerable<FormColumn> All(PlanForms forms, string rationale, bool hasParts = false) =>
    [
        FormColumn.Prose(Columns.Name, "성과지표명", 32),
        FormColumn.Text(Columns.Unit, "단위", 8),
        FormColumn.Prose(Columns.Definition, "지표정의(산식)", 40),
        FormColumn.Text(Columns.Direction, "방향", 8).Offering(forms.Lists.Range("방향")),
        FormColumn.Text(Columns.RateProfile, "산식", 14).Offering(forms.Lists.Range("산식")),
        FormColumn.Text(Columns.Accumulation, "누계 방식", 11).Offering(forms.Lists.Range("누계 방식")),
        FormColumn.Number(Columns.Baseline, "기준값", 11, "기준"),
        FormColumn.Number(Columns.BaselineYear, "기준 연도", 9, "기준"),
        .. forms.Years.Select(year => FormColumn.Number(Columns.Target(year), YearHead(year), 11, Targets)),
        FormColumn.Prose(Columns.Rationale, rationale, 36),
        FormColumn.Prose(Columns.DataSource, "자료출처", 24),
        FormColumn.Number(Columns.Decimals, "소수 자리", 8),
        FormColumn.Number(Columns.Maximum, "최댓값", 11),
        FormColumn.Number(Columns.Weight, "가중치", 9),
        FormColumn.Text(Columns.Level, "단계", 8).Offering(forms.Lists.Range("단계")),
        .. hasParts ? (FormColumn[])[FormColumn.Prose(Columns.Numerator, "분자", 20).Optional(), FormColumn.Prose(Columns.Denominator, "분모", 20).Optional()] : [],
        FormColumn.RowId(),
    ];

    /// <summary>2027년.</summary>
    public static string YearHead(int year) => year.ToString(CultureInfo.InvariantCulture) + "년";
}
