using System.Diagnostics;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>오류번호: the trace id of the request or of the event in an open page. It stands in each of their log lines as <c>@tr</c>.</summary>
internal static class Correlation
{
    public static string? Number => Activity.Current?.TraceId.ToString();
}
