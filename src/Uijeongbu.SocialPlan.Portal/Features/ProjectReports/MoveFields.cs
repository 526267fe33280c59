using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>What a move rests on, read from a form.</summary>
internal static class MoveFields
{
    // 마감 18:00, as everywhere.
    private static readonly TimeOnly EndOfWork = new(18, 0);

    public static MoveEvidence Read(PostedForm posted) => new()
    {
        Reason = posted.LinesOrNull("Reason"),
        Indicators = [.. posted.All("Indicators").Select(text => Guid.TryParse(text, out var id) ? id : default)],
        Words = posted.IsOn("Words"),
        Until = posted.InstantOrNull("UntilOn", "UntilAt", EndOfWork),
        DocumentNumber = posted.LineOrNull("DocumentNumber"),
        DocumentOn = posted.DayOrNull("DocumentOn"),
    };
}
