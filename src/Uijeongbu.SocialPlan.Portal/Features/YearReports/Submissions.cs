using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
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
