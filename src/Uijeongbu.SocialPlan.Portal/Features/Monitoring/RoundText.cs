using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Monitoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>How pages name a round.</summary>
internal static class RoundText
{
    /// <summary><c>2026년 이행점검</c>.</summary>
    public static string Of(int year, RoundKind kind) => string.Create(CultureInfo.InvariantCulture, $"{year}년 {MonitoringLabels.Of(kind)}");

    /// <summary><c>의정부시 2026년 이행점검</c>.</summary>
    public static string Of(string place, int year, RoundKind kind) => $"{place} {Of(year, kind)}";
}
