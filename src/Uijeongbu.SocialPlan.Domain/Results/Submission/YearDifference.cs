namespace Uijeongbu.SocialPlan.Domain.Results.Submission;

/// <summary>What of a year can differ between two versions.</summary>
public enum YearPlace
{
    /// <summary>A project that one version does not have.</summary>
    Project,

    /// <summary>State and value of an indicator.</summary>
    Value,

    /// <summary>미달성·초과달성 사유 및 향후 계획.</summary>
    Explanation,

    /// <summary>추진 실적.</summary>
    Narrative,

    /// <summary>주요 성과.</summary>
    Outcome,

    /// <summary>대표성과.</summary>
    Headline,

    /// <summary>우수사업 추천.</summary>
    Nomination,

    /// <summary>우수사업 순위.</summary>
    BestRank,

    /// <summary>증빙자료, files.</summary>
    Evidence,

    /// <summary>자체평가.</summary>
    Evaluation,
}

/// <summary>One line of a 대비표.</summary>
/// <param name="Place">What differs.</param>
/// <param name="Project">The project as the later version has it, or the earlier where it has none; null for 자체평가.</param>
/// <param name="Before">Earlier version; null where there was none.</param>
/// <param name="After">Later version; null where there is none.</param>
/// <param name="Indicator">The indicator; null when it is about the project or the whole.</param>
/// <param name="Area">The area of 자체평가; null elsewhere, and when body or day differ.</param>
public sealed record YearDifference(YearPlace Place, ProjectContent? Project, object? Before, object? After, IndicatorContent? Indicator = null, EvaluationArea? Area = null)
{
    /// <summary>All that differs between two versions (대비표), in the order of the later one; what it no longer has comes last.</summary>
    public static IReadOnlyList<YearDifference> Between(YearContent before, YearContent after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var earlier = before.Projects.ToDictionary(project => project.Project);
        var later = after.Projects.Select(project => project.Project).ToHashSet();
        return
        [
            .. after.Projects.SelectMany(project => earlier.TryGetValue(project.Project, out var old) ? Of(old, project) : [new(YearPlace.Project, project, Before: null, project)]),
            .. before.Projects.Where(project => !later.Contains(project.Project)).Select(project => new YearDifference(YearPlace.Project, project, project, After: null)),
            .. Of(before.Evaluation, after.Evaluation),
        ];
    }

    private static IEnumerable<YearDifference> Of(ProjectContent before, ProjectContent after) =>
    [
        .. OfIndicators(before, after),
        .. If(YearPlace.Narrative, after, before.Narrative, after.Narrative),
        .. If(YearPlace.Outcome, after, before.Outcome, after.Outcome),
        .. If(YearPlace.Headline, after, before.Headline, after.Headline),
        .. If(YearPlace.Nomination, after, before.Nomination, after.Nomination),
        .. If(YearPlace.BestRank, after, before.BestRank, after.BestRank),
        .. If(YearPlace.Evidence, after, before.EvidenceCount, after.EvidenceCount),
    ];

    private static IEnumerable<YearDifference> OfIndicators(ProjectContent before, ProjectContent after)
    {
        var earlier = before.Indicators.ToDictionary(one => one.Said.Indicator);
        var gone = before.Indicators.Where(old => !after.Indicators.Any(one => one.Said.Indicator == old.Said.Indicator));
        return after.Indicators.SelectMany(one => Of(after, earlier.GetValueOrDefault(one.Said.Indicator), one)).Concat(gone.Select(old => new YearDifference(YearPlace.Value, after, old, After: null, old)));
    }

    private static IEnumerable<YearDifference> Of(ProjectContent project, IndicatorContent? before, IndicatorContent after)
    {
        if (before is null || (before.Said.State, before.Said.Actual, before.Said.Parts, before.Said.Reason, before.IsProvisional) != (after.Said.State, after.Said.Actual, after.Said.Parts, after.Said.Reason, after.IsProvisional))
        {
            yield return new(YearPlace.Value, project, before, after, after);
        }

        if (before is not null && before.Said.Explanation != after.Said.Explanation)
        {
            yield return new(YearPlace.Explanation, project, before.Said.Explanation, after.Said.Explanation, after);
        }
    }

    private static IEnumerable<YearDifference> Of(SelfEvaluation before, SelfEvaluation after)
    {
        if ((before.Body, before.On) != (after.Body, after.On))
        {
            yield return new(YearPlace.Evaluation, Project: null, before, after);
        }

        foreach (var area in Enum.GetValues<EvaluationArea>().Where(area => before.Of(area) != after.Of(area)))
        {
            yield return new(YearPlace.Evaluation, Project: null, before.Of(area), after.Of(area), Area: area);
        }
    }

    private static IEnumerable<YearDifference> If(YearPlace place, ProjectContent project, object? before, object? after) => Equals(before, after) ? [] : [new(place, project, before, after)];
}
