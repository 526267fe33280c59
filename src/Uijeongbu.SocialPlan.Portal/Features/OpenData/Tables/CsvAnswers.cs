using System.Net.Mime;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;

/// <summary>Answers as a CSV file that Excel opens rightly.</summary>
internal sealed class CsvAnswers(Texts<OpenDataHeads> heads)
{
    private const string ContentType = MediaTypeNames.Text.Csv + "; charset=utf-8; header=present";

    /// <summary>The rows as CSV when the request asks for it, else the given answer.</summary>
    public IResult OrElse<TRow>(HttpRequest request, OpenDataTable<TRow> table, IReadOnlyList<TRow> rows, IResult json) =>
        OpenDataFormat.IsCsv(request) ? new CsvAnswer(TypedResults.Bytes(BytesOf(table, rows), ContentType, table.FileName + ".csv"), !table.IsOfOthers && !rows.Any(table.IsDemo)) : json;

    /// <summary>The rows as a file.</summary>
    public byte[] BytesOf<TRow>(OpenDataTable<TRow> table, IReadOnlyList<TRow> rows)
    {
        using var file = new MemoryStream();
        using (var csv = new CsvTableWriter(file))
        {
            var isMarked = rows.Any(table.IsDemo);
            csv.Write([.. Mark(isMarked, heads[OpenDataHeads.Notice]), .. table.Columns.Select(column => TableCell.Of(heads[column.Key]))]);
            foreach (var row in rows)
            {
                csv.Write([.. Mark(isMarked, DemoMark.For(table.IsDemo(row))), .. table.Columns.Select(column => column.Cell(row))]);
            }
        }

        return file.ToArray();
    }

    private static IEnumerable<TableCell> Mark(bool isMarked, string? text) => isMarked ? [TableCell.Of(text)] : [];
}

/// <summary>A CSV file on its way out.</summary>
/// <param name="File">The file.</param>
/// <param name="IsLicensed">Whether the portal's licence holds for it.</param>
internal sealed record CsvAnswer(IResult File, bool IsLicensed) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => File.ExecuteAsync(httpContext);
}
