using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using static Uijeongbu.SocialPlan.Domain.Results.Flow.ReportMove;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>How a sample report came to the state that its row names: the same moves that people would have made.</summary>
internal static class SampleWay
{
    private static readonly Guid Reviewer = Guid.CreateVersion7();

    private static readonly Dictionary<string, ReportMove[]> Ways = new(StringComparer.Ordinal)
    {
        ["submitted"] = [Submit],
        ["reviewed"] = [Submit, TeamReview],
        ["confirmed"] = [Submit, TeamReview, Confirm],
        ["collected"] = [Submit, TeamReview, Confirm, Collect],
        ["returned"] = [Submit, Return],
        ["reopened"] = [Submit, TeamReview, Confirm, Collect, Reopen],
    };

    /// <summary>Brings the report there; gives the moves, an hour apart, the last one now.</summary>
    /// <param name="report">The report.</param>
    /// <param name="status">The state that the row names; null for one that is being written.</param>
    /// <param name="owner">Who asks for the review.</param>
    /// <param name="content">What it says.</param>
    /// <param name="now">The day the data are made, UTC.</param>
    public static IEnumerable<ProjectReportMove> Go(ProjectReport report, string? status, ReportActor owner, ReportContent content, DateTime now)
    {
        ReportMove[] way = status is null ? [] : Ways[status];
        ReportFlow flow = new(way.Contains(TeamReview));
        foreach (var (index, move) in way.Index())
        {
            var (from, at) = (report.Status, now.AddHours(index + 1 - way.Length));
            var step = ReportStep.All.First(one => one.Move == move && one.From == from && one.HoldsWith(flow.HasTeamReview));
            ReportActor actor = move is Submit ? owner : new(Reviewer, move is Collect or Reopen ? "임총괄" : "노팀장", step.By);
            MoveEvidence evidence = move is Return or Reopen ? new() { Reason = "명부의 인원과 다릅니다. 대장을 확인해 주십시오.", Indicators = [.. content.Rows.Select(row => row.Indicator)], Until = now.AddDays(7) } : new();
            report.MoveTo(step.To, move, actor, evidence, at);
            yield return new()
            {
                RegionCode = report.RegionCode, ProjectId = report.ProjectId, FiscalYear = report.FiscalYear, Move = move, From = from, To = step.To, At = at, By = actor.Account, ByName = actor.Name,
                Reason = evidence.Reason, ItemCount = evidence.Indicators.Count, Until = evidence.Until, Content = content,
            };
        }
    }
}
