namespace Uijeongbu.SocialPlan.Portal.Features.OpenData;

/// <summary>The values of <c>?format=</c>; none is JSON.</summary>
internal static class OpenDataFormat
{
    public const string QueryKey = "format";
    public const string Json = "json";
    public const string Csv = "csv";

    public static bool IsCsv(HttpRequest request) => request.Query[QueryKey].ToString() == Csv;

    public static bool IsKnown(HttpRequest request) => request.Query[QueryKey].ToString() is "" or Json or Csv;
}
