using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>A table that people take along, as a workbook or as CSV.</summary>
/// <param name="Title">Title of the workbook and name of the file.</param>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Columns">Heads and widths.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record TableDownload(string Title, string Sheet, IReadOnlyList<SheetColumn> Columns, IEnumerable<TableCell[]> Lines)
{
    private const int LongestSheet = 31;
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Whether it says already that it comes from a practice copy.</summary>
    public bool IsPractice { get; private init; }

    /// <summary>The answer for an address that ends with <c>.csv</c> or <c>.xlsx</c>; nothing of it is kept on the way.</summary>
    /// <param name="http">The request.</param>
    /// <param name="kind"><c>csv</c>; anything else is the workbook.</param>
    /// <param name="subject">What the workbook is about: a place.</param>
    /// <param name="at">When, UTC.</param>
    public IResult Answer(HttpContext http, string kind, string subject, DateTime at)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        if (http.Features.Get<SignedIn>()?.Practice is not null && !IsPractice)
        {
            return (this with { Title = "(연습) " + Title, Sheet = ("연습 " + Sheet)[..Math.Min(LongestSheet, Sheet.Length + 3)], IsPractice = true }).Answer(http, kind, subject, at);
        }

        return kind == "csv" ? TypedResults.File(ToCsv(), "text/csv; charset=utf-8; header=present", Title + ".csv") : TypedResults.File(ToWorkbook(subject, at), Workbook, Title + ".xlsx");
    }

    /// <summary>As CSV.</summary>
    public byte[] ToCsv()
    {
        using MemoryStream file = new();
        using (CsvTableWriter csv = new(file))
        {
            csv.Write([.. Columns.Select(column => TableCell.Of(column.Head))]);
            foreach (var line in Lines)
            {
                csv.Write(line);
            }
        }

        return file.ToArray();
    }

    private byte[] ToWorkbook(string subject, DateTime at)
    {
        using MemoryStream file = new();
        using (WorkbookWriter workbook = new(file, new(Title, subject, at)))
        {
            var sheet = workbook.AddSheet(Sheet, [.. Columns]);
            foreach (var line in Lines)
            {
                sheet.Write(line);
            }

            workbook.Finish();
        }

        return file.ToArray();
    }
}
