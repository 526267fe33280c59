using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.YearReports;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Notifying;

/// <summary>Tells the province of what was submitted, and the coordinator of what the province did with it.</summary>
internal static class YearNews
{
    /// <summary>What stays within the municipality tells nobody: its coordinator did it.</summary>
    public static bool IsTold(YearMove move) => YearStep.Sends(move) || move is YearMove.TakeBack or YearMove.AskMore or YearMove.Receive;

    /// <param name="change">The command.</param>
    /// <param name="call">The step that was taken.</param>
    /// <param name="place">Name of the municipality.</param>
    /// <param name="members">Whose turn it is: those of the province, or of the municipality.</param>
    public static void Tell(Change change, MoveYearCall call, string place, IReadOnlyList<PlaceMember> members)
    {
        if (!IsTold(call.Move))
        {
            return;
        }

        var toProvince = call.Move is not (YearMove.AskMore or YearMove.Receive);
        change.Tell(
            call.Move switch { YearMove.AskMore => NotificationKind.YearMoreAsked, YearMove.Receive => NotificationKind.YearReceived, _ => NotificationKind.YearSubmitted },
            members.Where(member => toProvince || member.Role is Role.Coordinator).Select(member => member.AccountId),
            toProvince ? SubmissionView.AddressOf(call.RegionCode, call.FiscalYear) : YearView.AddressOf(call.RegionCode, call.FiscalYear),
            NotificationText.OfYear(call.Move, place, call.FiscalYear, call.Move is YearMove.AskMore ? call.Evidence.On : null));
    }
}
