using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.Reports;

/// <summary>A section as fields of a form, and back. Cells are named by row and column; the form says how many rows it has.</summary>
internal static class SectionFields
{
    public const string RowCount = "RowCount";

    /// <summary>Empty rows under what is written, to write into.</summary>
    private const int Spare = 1;

    public static IReadOnlyList<FormField> Of(SectionContent content, SectionForm form) =>
    [
        new(nameof(SectionContent.Text), "내용", content.Text),
        .. content.Rows.Index().SelectMany(row => form.Columns.Index().Select(column =>
            new FormField(SectionContent.CellName(row.Index, column.Index), $"{column.Item}({row.Index + 1}행)", row.Item.ElementAtOrDefault(column.Index) ?? ""))),
    ];

    /// <summary>How many rows the form shows: as many as were sent, or those written and a spare one.</summary>
    public static int RowsOf(FormState state, SectionContent content) => state.Posted is { } posted ? CountOf(posted) : content.Rows.Count + Spare;

    public static SectionContent ToContent(PostedForm posted, SectionForm form) => SectionContent.Of(
        posted.Lines(nameof(SectionContent.Text)),
        Enumerable.Range(0, CountOf(posted)).Select(row => form.Columns.Index().Select(column => posted.Line(SectionContent.CellName(row, column.Index))).ToList()));

    private static int CountOf(PostedForm posted) =>
        int.TryParse(posted[RowCount], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Min(count, SectionContent.MostRows + 1) : 0;
}
