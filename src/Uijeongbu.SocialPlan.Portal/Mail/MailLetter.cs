using System.Globalization;
using System.Text;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Features.Alerts;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

namespace Uijeongbu.SocialPlan.Portal.Mail;

/// <summary>
/// The letters. They name the person, what is due and until when, and nothing else: no result, no reason, no name of who has not entered. Korean, as
/// signed-in work is.
/// </summary>
/// <param name="site">The portal's address.</param>
/// <param name="person">To whom.</param>
/// <param name="facts">About which place.</param>
/// <param name="now">The instant.</param>
internal sealed class MailLetter(Uri site, MailPerson person, MailFacts facts, DateTime now)
{
    private const string Portal = "[지역사회보장계획 포털]";
    private const int MostLines = 20;

    private readonly StringBuilder _text = new();

    /// <summary>Notifications as they are; null when none is left unread.</summary>
    public (string Subject, string Text)? Told(IReadOnlyCollection<Guid> ids)
    {
        List<Notification> told = [.. facts.Unread[person.Id].Where(row => ids.Contains(row.Id) && person.Reads(row.Kind))];
        if (told.Count == 0)
        {
            return null;
        }

        told.ForEach(row => _text.Append(Invariant($"{row.Text}\n{new Uri(site, row.Link)}\n\n")));
        return Letter(told is [var only] ? AlertWords.Of(only.Kind) : Invariant($"알림 {told.Count}건"));
    }

    /// <summary>The day's digest; null when there is nothing to say.</summary>
    public (string Subject, string Text)? Digest(OpenWork work)
    {
        var today = Korea.DayOf(now);
        var since = MailPlan.PreviousDigest(today, person.Wish.Quiet, facts.Days);
        List<Notification> news = [.. facts.Unread[person.Id].Where(row => row.At > since && person.Reads(row.Kind))];
        if (news.Count == 0 && !work.IsWorthMail(facts.Days.IsFirstOfWeek(today)))
        {
            return null;
        }

        AddWork(work);
        List("새 알림", news.Select(row => row.Text), "/app/alerts?show=unread");
        return Letter("오늘 할 일");
    }

    /// <summary>A reminder; null for who has nothing open.</summary>
    public (string Subject, string Text)? Reminder(OpenWork work)
    {
        if (!work.HasOpenItems || facts.Period is not { } period)
        {
            return null;
        }

        _text.Append(Invariant($"{period.Year}년 시행결과 입력 마감은 {NotificationText.Moment(period.ClosesAt)}입니다. {Left(period.ClosesAt)}\n\n"));
        AddWork(work with { Collecting = [], NotSent = [], Ownerless = [] });
        return Letter(Invariant($"{period.Year}년 시행결과 입력 {Left(period.ClosesAt).TrimEnd('.')}"));
    }

    private void AddWork(OpenWork work)
    {
        var year = facts.Period?.Year ?? 0;
        var desk = Invariant($"/app/reports/{facts.RegionCode}/{year}");
        List(Invariant($"입력하고 검토를 요청하실 사업{Until(work)}"), work.Entering.Select(Entering), Invariant($"/app/results/{year}"));
        List("검토를 기다리는 사업", work.Reviewing.Select(NameOf), desk);
        List("총괄 확정을 기다리는 사업", work.Collecting.Select(NameOf), desk);
        List(Invariant($"아직 검토를 요청하지 않은 사업{Until(work)}"), work.NotSent.GroupBy(found => found.Project.Department ?? "담당과 미정", StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Invariant($"{group.Key} {group.Count()}개")), desk, work.NotSent.Count);
        List("담당자가 없는 사업", work.Ownerless.Select(project => $"{project.Code} {project.Name}"), $"/app/people/{facts.RegionCode}/handover");
    }

    private void List(string title, IEnumerable<string> lines, string link, int? count = null)
    {
        List<string> all = [.. lines];
        if (all.Count == 0)
        {
            return;
        }

        _text.Append(Invariant($"{title} {count ?? all.Count}건\n"));
        all.Take(MostLines).ToList().ForEach(line => _text.Append(Invariant($"- {line}\n")));
        _text.Append(all.Count > MostLines ? Invariant($"- 그 밖에 {all.Count - MostLines}건\n") : "").Append(Invariant($"{new Uri(site, link)}\n\n"));
    }

    private string Entering(ProjectCase found)
    {
        var missing = found.Rows.Count(row => row.Saved.State is ResultState.NotEntered);
        var state = found.Case.Status is ReportStatus.Drafting ? "" : FlowProblems.Label(found.Case.Status) + ", ";
        var until = found.Report?.Opening is { Until: { } end } && found.Case.Status is not ReportStatus.Drafting ? $", {NotificationText.Moment(end)}까지" : "";
        return $"{NameOf(found)}: {state}{(missing > 0 ? Invariant($"미입력 지표 {missing}개") : "지표는 모두 입력됨")}{until}";
    }

    private string Until(OpenWork work) => facts.Period is { } period && period.ClosesAt >= now && (work.Entering.Count > 0 || work.NotSent.Count > 0)
        ? $"(마감 {NotificationText.Moment(period.ClosesAt)})" : "";

    private string Left(DateTime closesAt) => Korea.DayOf(closesAt).DayNumber - Korea.DayOf(now).DayNumber is var days && days == 0 ? "오늘이 마감입니다." : Invariant($"마감 {days}일 전입니다.");

    private (string Subject, string Text) Letter(string subject) => ($"{Portal} {facts.Name} {subject}", $"""
        {person.Name} 님, {facts.Name} 지역사회보장계획 포털에서 알려 드립니다.

        {_text.ToString().TrimEnd()}

        메일을 받는 방법과 시간은 포털의 '알림'에서 바꾸실 수 있습니다.
        {new Uri(site, "/app/alerts/mail")}
        """);

    private static string NameOf(ProjectCase found) => $"{found.Project.Code} {found.Project.Name}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
