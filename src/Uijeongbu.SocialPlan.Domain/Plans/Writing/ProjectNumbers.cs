using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>A number for a new project. It is a suggestion: numbers are opaque, and the pattern of the generation only hints.</summary>
public static class ProjectNumbers
{
    private const int MostTries = 1000;

    /// <summary>The next free number under a strategy, in the manner of the generation: Ⅰ-1-3, Ⅱ-1-2-1, else 1-3.</summary>
    public static string Next(PlanContent plan, StrategyContent strategy, Guid? group, PlanShape shape)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(strategy);
        var order = plan.Strategies.Where(row => row.System == strategy.System).ToList().FindIndex(row => row.Id == strategy.Id) + 1;
        var part = group is { } id ? strategy.Groups.ToList().FindIndex(row => row.Id == id) + 1 : 1;
        var taken = plan.Projects.Select(project => project.Code).ToHashSet(StringComparer.Ordinal);
        return Candidates(strategy.System, order, part, shape).FirstOrDefault(code => !taken.Contains(code)) ?? Guid.CreateVersion7().ToString("N")[..8];
    }

    private static IEnumerable<string> Candidates(StrategySystem system, int order, int part, PlanShape shape)
    {
        string[] forms = system is StrategySystem.Development ? ["Ⅱ-{0}-{1}-{2}", "Ⅱ-{0}-{2}", "{0}-{2}"] : ["Ⅰ-{0}-{2}", "{0}-{2}"];
        var form = CompositeFormat(forms.FirstOrDefault(form => GuidelineLimits.Fits(string.Format(CultureInfo.InvariantCulture, form, 1, 1, 1), shape)) ?? forms[^1]);
        return Enumerable.Range(1, MostTries).Select(number => string.Format(CultureInfo.InvariantCulture, form, order, part, number));
    }

    private static System.Text.CompositeFormat CompositeFormat(string form) => System.Text.CompositeFormat.Parse(form);
}
