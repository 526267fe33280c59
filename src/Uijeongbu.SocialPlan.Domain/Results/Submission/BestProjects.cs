namespace Uijeongbu.SocialPlan.Domain.Results.Submission;

/// <summary>우수사업 of a year in their order.</summary>
public static class BestProjects
{
    /// <summary>Most that a year has: what everybody is, nobody is.</summary>
    public const int Most = 10;

    /// <summary>Why they cannot be chosen so; null when they can.</summary>
    /// <param name="chosen">Projects, the best first.</param>
    /// <param name="status">Where the year stands.</param>
    /// <param name="projects">Projects of the year.</param>
    public static Problem? WhyNot(IReadOnlyList<Guid> chosen, YearReportStatus status, IReadOnlyCollection<Guid> projects)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        return YearStep.IsWithProvince(status) ? YearProblems.WithProvince
            : chosen.Count > Most ? YearProblems.TooManyBest
            : chosen.Distinct().Count() != chosen.Count ? YearProblems.BestTwice
            : chosen.Except(projects).Any() ? YearProblems.ProjectUnknown
            : null;
    }
}
