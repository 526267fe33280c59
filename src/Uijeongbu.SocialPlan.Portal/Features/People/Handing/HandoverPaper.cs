using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Handing;

/// <summary>A handover with all that the successor needs, as it stands today: also the paper.</summary>
/// <param name="Row">The handover.</param>
/// <param name="Place">Name of the place.</param>
/// <param name="Year">The youngest year that is or was open for results; null when there is none.</param>
/// <param name="ClosesAt">When its entry ends, UTC.</param>
/// <param name="PublishedYears">Years with a 확정본, where rates are explained.</param>
/// <param name="Projects">What moved, by number.</param>
/// <param name="Sections">Sections of the report that moved.</param>
internal sealed record HandoverPaper(
    Handover Row, string Place, int? Year, DateTime? ClosesAt, IReadOnlyList<int> PublishedYears, IReadOnlyList<HandedProject> Projects, IReadOnlyList<HandedSection> Sections);

/// <summary>A project that moved.</summary>
/// <param name="Project">The project.</param>
/// <param name="Missing">Indicators without a result in the open year.</param>
/// <param name="Status">How far its report of that year is.</param>
/// <param name="Figures">Each indicator with its last result before the open year.</param>
/// <param name="Files">Its evidence.</param>
/// <param name="Comments">What was last said about its reports, the latest first.</param>
internal sealed record HandedProject(
    Project Project, int Missing, ReportStatus Status, IReadOnlyList<HandedFigure> Figures, IReadOnlyList<Attachment> Files, IReadOnlyList<ProjectReportMove> Comments);

/// <summary>An indicator and its last result.</summary>
internal sealed record HandedFigure(Indicator Indicator, AnnualResult? Last);

/// <summary>A section that moved.</summary>
internal sealed record HandedSection(ReportSection Row, int Year, string Title);
