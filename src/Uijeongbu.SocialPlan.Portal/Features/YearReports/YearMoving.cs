using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Plans;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>Takes a step that was allowed: the state, its record, the frozen version, and the lock of the year's entry.</summary>
internal static class YearMoving
{
    public static async Task<Outcome<SavedYear>> RunAsync(Change change, YearReport report, YearMove move, YearEvidence evidence, YearContent content, CancellationToken cancellationToken)
    {
        var step = YearStep.Find(move, report.Status)!;
        var version = move is YearMove.Deliberate || YearStep.Sends(move) ? await FreezeAsync(change, report, move, content, cancellationToken) : null;
        SavedYear before = new(report.Status);
        report.MoveTo(step, evidence);
        await LockAsync(change, report, cancellationToken);
        change.Db.Add(new YearReportMove
        {
            RegionCode = report.RegionCode,
            FiscalYear = report.FiscalYear,
            Move = move,
            From = step.From,
            To = step.To,
            At = change.At,
            ByName = change.Viewer.DisplayName,
            Evidence = evidence,
            VersionNumber = version?.Number,
        });
        SavedYear after = new(step.To, move, evidence.Text, evidence.Number, evidence.On, version?.Number, version?.Hash);
        change.Record(SavedYear.Subject, report.Id, before, after);
        return after;
    }

    private static async Task<YearVersion> FreezeAsync(Change change, YearReport report, YearMove move, YearContent content, CancellationToken cancellationToken)
    {
        var earlier = await change.Db.YearVersions.CountAsync(row => row.RegionCode == report.RegionCode && row.FiscalYear == report.FiscalYear, cancellationToken);
        var text = PublishedPlanJson.Write(content);
        return change.Db.Add(new YearVersion
        {
            RegionCode = report.RegionCode,
            FiscalYear = report.FiscalYear,
            Number = YearVersion.NumberOf(report.RegionCode, report.FiscalYear, earlier),
            Kind = move is YearMove.Deliberate ? YearVersionKind.Deliberated : YearVersionKind.Submitted,
            At = change.At,
            ByName = change.Viewer.DisplayName,
            Content = text,
            Hash = PublishedPlanJson.HashOf(text),
            Inputs = ScoredInputs.Write(content.Plan),
            Counts = content.Counts(),
        }).Entity;
    }

    private static async Task LockAsync(Change change, YearReport report, CancellationToken cancellationToken)
    {
        var period = await change.Db.ResultsPeriods.SingleOrDefaultAsync(row => row.RegionCode == report.RegionCode && row.FiscalYear == report.FiscalYear, cancellationToken);
        if (period is not null)
        {
            period.WithProvinceSince = YearStep.IsWithProvince(report.Status) ? period.WithProvinceSince ?? change.At : null;
        }
    }
}
