using System.Globalization;
using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

/// <summary>How sheets name a strategy: system and place within it, Ⅰ-1. The system is a roman number, so that no spreadsheet takes it for a date.</summary>
internal readonly partial record struct StrategyNumber(StrategySystem System, int Order)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{PlanWords.Systems.Of(System)}-{Order}");

    /// <returns>null when the text is none.</returns>
    public static StrategyNumber? Read(string text) => Shape().Match(text) is { Success: true } match
        ? new(match.Groups["system"].ValueSpan is "Ⅰ" or "I" ? StrategySystem.Projects : StrategySystem.Development, int.Parse(match.Groups["order"].ValueSpan, CultureInfo.InvariantCulture))
        : null;

    [GeneratedRegex(@"^(?<system>Ⅰ|Ⅱ|I|II)\s*[-–]\s*(?<order>[1-9][0-9]{0,3})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
