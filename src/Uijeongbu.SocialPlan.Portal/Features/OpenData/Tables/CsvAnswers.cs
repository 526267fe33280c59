using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;

/// <summary>Answers as a table.</summary>
internal sealed class CsvAnswers(Texts<OpenDataHeads> heads)
{
    /// <summary>The rows as CSV when the request asks for it, else the given answer.</summary>
    public IResult OrElse<TRow>(HttpRequest request, OpenDataTable<TRow> table, IReadOnlyList<TRow> rows, IResult json) =>
        OpenDataFormat.IsCsv(request) ? new CsvAnswer<TRow>(table, rows, heads) : json;
}
