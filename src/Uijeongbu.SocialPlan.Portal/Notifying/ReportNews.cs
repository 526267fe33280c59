using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

namespace Uijeongbu.SocialPlan.Portal.Notifying;

/// <summary>
/// Tells of a move of reports those whose turn it is now: one notification for each person, however many reports the command moved.
/// </summary>
internal sealed class ReportNews(Change change, MoveReportsCall call, ReportCases cases, IReadOnlyList<PlaceMember> members)
{
    /// <param name="moved">The reports that were moved, in the order of the plan.</param>
    public void Tell(IReadOnlyList<ProjectCase> moved)
    {
        var told = moved.SelectMany(found => PeopleOf(found).Select(person => (Person: person, Found: found))).ToLookup(one => one.Person, one => one.Found);
        foreach (var person in told)
        {
            List<ProjectCase> own = [.. person];
            change.Tell(ReportTurn.KindOf(call.Move), [person.Key], LinkTo(own), NotificationText.Of(
                call.Move, change.Viewer.DisplayName, call.FiscalYear, $"{own[0].Project.Code} {own[0].Project.Name}", own.Count, call.Evidence.Indicators.Count + (call.Evidence.Words ? 1 : 0), call.Evidence.Until));
        }
    }

    private IEnumerable<Guid> PeopleOf(ProjectCase found)
    {
        var part = ReportTurn.After(call.Move, cases.Flow.HasTeamReview);
        if (part is ReportParts.Owner)
        {
            return found.Staff;
        }

        var whose = WhoHas(part, found);
        return whose.Count > 0 ? whose : WhoHas(ReportParts.Coordinator, found);
    }

    private List<Guid> WhoHas(ReportParts part, ProjectCase found) =>
        [.. members.Where(member => member.PartsIn(found.Project, found.Charges, call.RegionCode, cases.Register, Korea.DayOf(change.At)).HasFlag(part)).Select(member => member.AccountId).Distinct()];

    private string LinkTo(List<ProjectCase> own) => own is [var only]
        ? string.Create(CultureInfo.InvariantCulture, $"/app/reports/{call.RegionCode}/{call.FiscalYear}/{only.Project.Id}")
        : string.Create(CultureInfo.InvariantCulture, $"/app/reports/{call.RegionCode}/{call.FiscalYear}");
}
