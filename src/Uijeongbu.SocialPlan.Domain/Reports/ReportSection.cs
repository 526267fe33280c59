namespace Uijeongbu.SocialPlan.Domain.Reports;

/// <summary>How far a section is.</summary>
public enum SectionStatus
{
    /// <summary>미작성.</summary>
    NotBegun,

    /// <summary>작성 중.</summary>
    Writing,

    /// <summary>작성 완료.</summary>
    Done,
}

/// <summary>
/// A section of the plan's or the results' book that is no table of projects: participation, legislation, task force, publicity, training. What
/// sections there are and which columns their tables have is data (<see cref="SectionForm"/>); evidence is kept as attachments.
/// </summary>
public sealed class ReportSection : OwnedRow
{
    /// <summary>The annual plan.</summary>
    public required Guid AnnualPlanId { get; init; }

    /// <summary>Key of its form.</summary>
    public required string Key { get; init; }

    /// <summary>The account that writes it; null while no one is named.</summary>
    public Guid? AssigneeId { get; set; }

    /// <summary>작성자: that person's name as it was when named.</summary>
    public string? AssigneeName { get; set; }

    /// <summary>Text; empty while nothing was written.</summary>
    public string Text { get; set; } = "";

    /// <summary>Rows of its table, each with as many cells as the form has columns.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; set; } = [];

    /// <summary>How far it is.</summary>
    public SectionStatus Status { get; set; }

    /// <summary>What is written.</summary>
    public SectionContent ToContent() => new(Text, Rows);

    /// <summary>Writes all of it anew. Refused when it is done or does not fit its form; a refusal changes nothing.</summary>
    public Outcome Write(SectionContent content, SectionForm form)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (Status is SectionStatus.Done)
        {
            return SectionProblems.IsDone;
        }

        if (content.WhyNot(form) is { } problem)
        {
            return problem;
        }

        (Text, Rows, Status) = (content.Text, content.Rows, content.IsEmpty ? SectionStatus.NotBegun : SectionStatus.Writing);
        return Outcome.Ok;
    }

    /// <summary>작성 완료: only with text or rows.</summary>
    public Outcome Finish()
    {
        if (ToContent().IsEmpty)
        {
            return SectionProblems.Empty;
        }

        Status = SectionStatus.Done;
        return Outcome.Ok;
    }

    /// <summary>다시 작성.</summary>
    public Outcome Reopen()
    {
        if (Status is not SectionStatus.Done)
        {
            return SectionProblems.IsNotDone;
        }

        Status = SectionStatus.Writing;
        return Outcome.Ok;
    }
}
