using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>A municipality's submission as its province sees it.</summary>
/// <param name="RegionCode">The municipality.</param>
/// <param name="Name">Its name.</param>
/// <param name="Report">How far it is; null before it was submitted: until then it is not the province's.</param>
/// <param name="Last">What was submitted last; null when nothing was.</param>
public sealed record SubmissionLine(string RegionCode, string Name, YearReport? Report, VersionHead? Last)
{
    /// <summary>How far it is for the province.</summary>
    public string State => Report is null ? "제출 전" : YearProblems.Label(Report.Status);
}

/// <summary>Submissions of a year at the viewer's places.</summary>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Years">Years that have plans, the last first.</param>
/// <param name="Lines">Municipality by municipality.</param>
public sealed record Submissions(int FiscalYear, IReadOnlyList<int> Years, IReadOnlyList<SubmissionLine> Lines)
{
    /// <summary>Who waits for 접수, as a table to take along.</summary>
    internal TableDownload ToTable() => new(
        string.Create(CultureInfo.InvariantCulture, $"{FiscalYear}년 시행결과 제출 현황"),
        "제출 현황",
        [new("시·군", 16), new("단계", 14), new("제출본", 22), new("제출 일시(KST)", 22) { IsText = true }, new("사업", 8), new("지표", 8), new("미입력", 8), new("잠정", 8), new("증빙자료", 10), new("공문 번호", 24) { IsText = true }, new("접수번호", 20) { IsText = true }, new("보완 기한", 14) { IsText = true }],
        Lines.Select(line => new[]
        {
            TableCell.Of(line.Name), TableCell.Of(line.State), TableCell.Of(line.Last?.Number), TableCell.Of(line.Last is null ? null : Formats.Current.Second(line.Last.At)),
            TableCell.Of(line.Last?.Counts.Projects, 0), TableCell.Of(line.Last?.Counts.Indicators, 0), TableCell.Of(line.Last?.Counts.NotEntered, 0), TableCell.Of(line.Last?.Counts.Provisional, 0), TableCell.Of(line.Last?.Counts.Evidence, 0),
            TableCell.Of(line.Report?.LetterNumber), TableCell.Of(line.Report?.ReceiptNumber), TableCell.Of(line.Report?.MoreUntil is { } until ? Formats.Current.Date(until) : null),
        }));
}

/// <summary>One submission as its province works on it.</summary>
/// <param name="Line">The municipality and how far it is.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Versions">What was submitted, the first first.</param>
/// <param name="Moves">What was done since the first submission.</param>
/// <param name="Content">What was submitted last.</param>
/// <param name="MayReceive">Whether the viewer takes it in or asks for more.</param>
public sealed record SubmissionView(SubmissionLine Line, int FiscalYear, IReadOnlyList<VersionHead> Versions, IReadOnlyList<YearReportMove> Moves, YearContent Content, bool MayReceive)
{
    /// <summary>Address of its page.</summary>
    public string Address => AddressOf(Line.RegionCode, FiscalYear);

    /// <summary>Address of the page of a submission.</summary>
    public static string AddressOf(string region, int year) => string.Create(CultureInfo.InvariantCulture, $"/app/submissions/{region}/{year}");
}

/// <summary>Reads submissions for the province: four statements, however many municipalities, and two more for one of them.</summary>
internal sealed class SubmissionQueries(PortalDb door)
{
    // Named one by one: the database keeps names, and names have another order.
    private static readonly YearReportStatus[] Sent = [YearReportStatus.Submitted, YearReportStatus.MoreAsked, YearReportStatus.Completed, YearReportStatus.Received];

    /// <param name="year">Year of implementation; null for the last that was submitted, or else the last with a plan.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>null when the viewer finds no annual plan anywhere.</returns>
    public async Task<Submissions?> AllAsync(int? year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.SubmissionRead, cancellationToken);
        return await AllAsync(db, year, cancellationToken);
    }

    /// <returns>null when nothing was submitted to the viewer from there.</returns>
    public async Task<SubmissionView?> FindAsync(string region, int year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.SubmissionRead, cancellationToken);
        if ((await AllAsync(db, year, cancellationToken))?.Lines.FirstOrDefault(line => line.RegionCode == region) is not { Report: not null } line
            || await VersionQueries.LastAsync(db, region, year, YearVersionKind.Submitted, cancellationToken) is not { } last)
        {
            return null;
        }

        var moves = await db.YearReportMoves.Where(row => row.RegionCode == region && row.FiscalYear == year && Sent.Contains(row.To)).OrderBy(row => row.At).ToListAsync(cancellationToken);
        var versions = await YearQueries.HeadsAsync(db.YearVersions.Where(row => row.RegionCode == region && row.FiscalYear == year && row.Kind == YearVersionKind.Submitted), cancellationToken);
        return new(line, year, versions, moves, last.Content, db.Viewer.RegionsFor(Permissions.SubmissionReceive)?.Contains(region, StringComparer.Ordinal) ?? false);
    }

    private static async Task<Submissions?> AllAsync(PortalDbContext db, int? year, CancellationToken cancellationToken)
    {
        var places = await db.AnnualPlans.Join(db.Regions, annual => annual.RegionCode, region => region.Code, (annual, region) => new { region.Code, region.Name, annual.FiscalYear }).ToListAsync(cancellationToken);
        int[] years = [.. places.Select(row => row.FiscalYear).Distinct().OrderDescending()];
        if (years.Length == 0)
        {
            return null;
        }

        // In January one looks for what comes in, not for next year's plan.
        var submitted = year is null ? await db.YearVersions.Where(row => row.Kind == YearVersionKind.Submitted).Select(row => (int?)row.FiscalYear).MaxAsync(cancellationToken) : null;
        var shown = year ?? submitted ?? years[0];
        var reports = await db.YearReports.Where(row => row.FiscalYear == shown && Sent.Contains(row.Status)).ToListAsync(cancellationToken);
        var heads = await YearQueries.HeadsAsync(db.YearVersions.Where(row => row.FiscalYear == shown && row.Kind == YearVersionKind.Submitted), cancellationToken);
        return new(shown, years, [.. places.Where(row => row.FiscalYear == shown).OrderBy(row => row.Code, StringComparer.Ordinal).Select(row => new SubmissionLine(
            row.Code, row.Name, reports.Find(one => one.RegionCode == row.Code), LastOf(heads, row.Code)))]);
    }

    private static VersionHead? LastOf(IEnumerable<VersionHead> heads, string region) => heads.LastOrDefault(head => head.Number.Contains($"-{region}-", StringComparison.Ordinal));
}
