using System.Net.Mime;
using Microsoft.Net.Http.Headers;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;

/// <summary>Rows as a CSV file that Excel opens rightly.</summary>
internal sealed class CsvAnswer<TRow>(OpenDataTable<TRow> table, IReadOnlyList<TRow> rows, Texts<OpenDataHeads> heads) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = MediaTypeNames.Text.Csv + "; charset=utf-8; header=present";
        response.Headers.ContentDisposition = FileHeader.Attachment(table.FileName + ".csv");
        var marked = rows.Any(table.IsDemo);
        await using var csv = new CsvTableWriter(response.Body);
        csv.Write([.. marked ? [TableCell.Of(heads[OpenDataHeads.Notice])] : Array.Empty<TableCell>(), .. table.Columns.Select(column => TableCell.Of(heads[column.Key]))]);
        foreach (var row in rows)
        {
            csv.Write([.. marked ? [TableCell.Of(DemoMark.For(table.IsDemo(row)))] : Array.Empty<TableCell>(), .. table.Columns.Select(column => column.Cell(row))]);
        }

        await csv.FlushAsync(httpContext.RequestAborted);
    }
}

/// <summary>The header that names a downloaded file.</summary>
internal static class FileHeader
{
    /// <summary>With Korean names by RFC 5987 and an ASCII stand-in for old programs.</summary>
    public static string Attachment(string name)
    {
        var header = new ContentDispositionHeaderValue("attachment");
        header.SetHttpFileName(name);
        return header.ToString();
    }
}
