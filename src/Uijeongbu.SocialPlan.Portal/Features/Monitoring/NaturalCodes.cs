using System.Globalization;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>Numbers of projects in the order in which people count them: 2-3 before 2-10.</summary>
internal static class NaturalCodes
{
    public static IComparer<string> Order { get; } = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);
}
