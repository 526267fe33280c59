using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>
/// Moves reports within a command, for those who have one of some parts in them. One that cannot be moved stays as it was and is named; one that
/// is not there for the sender refuses all, for no page of ours asks so. Those whose turn it is then are told.
/// </summary>
internal sealed class ReportMoving(Change change, MoveReportsCall call, ReportCases cases, ReportParts parts, IReadOnlyList<PlaceMember> members)
{
    /// <summary>Reads the reports and moves them.</summary>
    public static async Task<Outcome<MovedReports>> RunAsync(Change change, MoveReportsCall call, ReportParts parts, IReadOnlyList<PlaceMember> members, CancellationToken cancellationToken)
    {
        var cases = await ReportCases.ReadAsync(change.Db, call.RegionCode, call.FiscalYear, [.. call.Reports.Select(one => one.ProjectId)], change.At, cancellationToken);
        return new ReportMoving(change, call, cases, parts, members).Run();
    }

    private Outcome<MovedReports> Run()
    {
        List<(ProjectCase Found, SavedReport After)> moved = [];
        List<LeftReport> left = [];
        foreach (var seen in call.Reports.DistinctBy(one => one.ProjectId))
        {
            if (cases.Find(seen.ProjectId) is not { } found)
            {
                return ResultProblems.ProjectNotFound;
            }

            var limited = found with { Actor = found.Actor with { Parts = found.Actor.Parts & parts } };
            if (WhyNot(limited, seen) is { } problem)
            {
                left.Add(new(seen.ProjectId, problem.Code, problem.Message));
            }
            else
            {
                moved.Add((limited, Move(limited)));
            }
        }

        if (moved.Count == 0)
        {
            return new NothingMoved(left);
        }

        new ReportNews(change, call, cases, members).Tell([.. moved.Select(one => one.Found)]);
        return new MovedReports([.. moved.Select(one => one.After)], left);
    }

    private Problem? WhyNot(ProjectCase found, SeenReport seen) =>
        found.Version != seen.Version ? FlowProblems.Meanwhile
        : cases.Flow.WhyNot(call.Move, found.Case, found.Actor, call.Evidence, change.At) is { } problem ? problem
        : call.Move is ReportMove.Submit ? NotReady(found)
        : null;

    private Problem? NotReady(ProjectCase found)
    {
        var gaps = found.Gaps(cases.Rules).Where(gap => gap.Blocks || !call.KnowsBlanks).ToList();
        return gaps.Count == 0 ? null : FlowProblems.NotReady(string.Join(", ", gaps.Select(gap => ReportText.Of(gap, found.Rows))));
    }

    private SavedReport Move(ProjectCase found)
    {
        var report = found.Report ?? change.Db.Add(new ProjectReport { RegionCode = call.RegionCode, ProjectId = found.Project.Id, FiscalYear = call.FiscalYear }).Entity;
        var (from, to) = (found.Case.Status, cases.Flow.After(call.Move, found.Case));
        report.MoveTo(to, call.Move, found.Actor, call.Evidence, change.At);
        change.Db.Add(MoveOf(found, from, to, found.Actor.StandsInFor(cases.Flow.WhoMay(call.Move, from) & parts)));
        SavedReport after = new(found.Project.Id, to, call.Move, call.Evidence.Reason?.Trim(), call.Evidence.DocumentNumber?.Trim(), call.Evidence.Until);
        change.Record(SavedReport.Subject, found.Project.Id, new SavedReport(found.Project.Id, from), after);
        return after;
    }

    private ProjectReportMove MoveOf(ProjectCase found, ReportStatus from, ReportStatus to, StandIn? standsIn) => new()
    {
        RegionCode = call.RegionCode,
        ProjectId = found.Project.Id,
        FiscalYear = call.FiscalYear,
        Move = call.Move,
        From = from,
        To = to,
        At = change.At,
        By = found.Actor.Account,
        ByName = found.Actor.Name,
        StoodInAs = standsIn?.Kind,
        StoodInFor = standsIn?.Name,
        Reason = call.Evidence.Reason?.Trim(),
        DocumentNumber = call.Evidence.DocumentNumber?.Trim(),
        DocumentOn = call.Evidence.DocumentOn,
        ItemCount = call.Evidence.Indicators.Count + (call.Evidence.Words ? 1 : 0),
        Until = call.Evidence.Until,
        IsLate = cases.Period?.IsOpenAt(change.At) != true,
        Content = found.Content,
    };
}
