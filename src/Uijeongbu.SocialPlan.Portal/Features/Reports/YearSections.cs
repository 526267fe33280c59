using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;

namespace Uijeongbu.SocialPlan.Portal.Features.Reports;

/// <summary>A year's sections, all that there are, in the order of the book.</summary>
/// <param name="View">The year.</param>
/// <param name="Lines">One for each form.</param>
public sealed record YearSections(PlanYear View, IReadOnlyList<SectionLine> Lines)
{
    /// <summary>How many are done.</summary>
    public int Done => Lines.Count(line => line.Status is SectionStatus.Done);
}

/// <summary>A section with what is stored of it.</summary>
/// <param name="Form">What it asks for.</param>
/// <param name="Row">Its row; null while nothing was written and nobody named.</param>
/// <param name="Files">Its evidence.</param>
/// <param name="MayWrite">Whether the viewer writes it.</param>
/// <param name="StandsIn">As whose deputy the viewer writes it; null for who writes it otherwise, and for who does not.</param>
public sealed record SectionLine(SectionForm Form, ReportSection? Row, IReadOnlyList<SavedFile> Files, bool MayWrite, StandIn? StandsIn)
{
    /// <summary>How far it is.</summary>
    public SectionStatus Status => Row?.Status ?? SectionStatus.NotBegun;

    /// <summary>What is written.</summary>
    public SectionContent Content => Row?.ToContent() ?? SectionContent.Empty;
}
