using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Announcements;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Domain.Results.Submission;

namespace Uijeongbu.SocialPlan.Domain.Notifying;

/// <summary>
/// The sentences of notifications. They name who did it and what it is about, and no reason and no figure: those are read in the portal, by who may.
/// </summary>
public static class NotificationText
{
    private const int LongestName = 80;
    private const string Weekdays = "일월화수목금토";

    /// <summary>A move of one report or of several.</summary>
    /// <param name="move">What was done.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="year">Year of implementation.</param>
    /// <param name="project">The project, the first of several, as <c>2-3-4 긴급복지 지원</c>.</param>
    /// <param name="count">How many projects, at least 1.</param>
    /// <param name="items">How many items are open again.</param>
    /// <param name="until">Until when, UTC; null when the period decides.</param>
    public static string Of(ReportMove move, string by, int year, string project, int count, int items, DateTime? until)
    {
        var report = string.Create(CultureInfo.InvariantCulture, $"'{Short(project)}'{(count > 1 ? $" 외 {count - 1}개 사업" : "")}의 {year}년 시행결과");
        var end = until is { } last ? $"{Moment(last)}까지 " : "";
        return move switch
        {
            ReportMove.Submit => $"{by} 님이 {report} 검토를 요청했습니다.",
            ReportMove.TakeBack => $"{by} 님이 {report} 검토 요청을 회수했습니다. 지금은 검토하실 것이 없습니다.",
            ReportMove.TeamReview => $"{by} 님이 {report} 검토를 마쳤습니다. 부서 확인을 기다립니다.",
            ReportMove.Confirm => $"{by} 님이 {report}의 부서 확인을 마쳤습니다. 총괄 확정을 기다립니다.",
            ReportMove.ConfirmByLetter => $"{report}의 부서 확인을 {by} 님이 공문으로 갈음했습니다. 총괄 확정을 기다립니다.",
            ReportMove.Collect => $"{report}가 총괄 확정되었습니다.",
            ReportMove.Return => string.Create(CultureInfo.InvariantCulture, $"{by} 님이 {report}를 반려했습니다. 보완할 항목 {items}개를 {end}고쳐 다시 검토를 요청해 주십시오."),
            _ => string.Create(CultureInfo.InvariantCulture, $"{by} 님이 {report}의 한시 수정을 허용했습니다. 항목 {items}개를 {end}고치실 수 있습니다."),
        };
    }

    /// <summary>A period of entry that was opened (<paramref name="before"/> is null) or changed.</summary>
    public static string OfPeriod(int year, DateTime? before, DateTime opensAt, DateTime closesAt) => before switch
    {
        null => $"{year}년 시행결과를 {Moment(opensAt)}부터 {Moment(closesAt)}까지 입력합니다.",
        { } was when was < closesAt => $"{year}년 시행결과 입력 기간이 {Moment(closesAt)}까지로 늘었습니다.",
        { } was when was > closesAt => $"{year}년 시행결과 입력 기간이 {Moment(closesAt)}까지로 줄었습니다. 그 전에 입력해 주십시오.",
        _ => $"{year}년 시행결과 입력이 {Moment(opensAt)}부터로 바뀌었습니다. 마감은 {Moment(closesAt)}입니다.",
    };

    /// <summary>A period for the results of a part of a year.</summary>
    public static string OfInterimPeriod(int year, ResultTerm term, DateTime opensAt, DateTime closesAt) =>
        $"{year}년 {ResultTerms.Title(term)}을 {Moment(opensAt)}부터 {Moment(closesAt)}까지 입력합니다.";

    /// <summary>A step of a year's results between municipality and province.</summary>
    /// <param name="move">What was done: 제출, 보완 제출, 제출 회수, 보완 요청 or 접수.</param>
    /// <param name="place">Name of the municipality.</param>
    /// <param name="year">Year of implementation.</param>
    /// <param name="until">보완 기한; null for the others.</param>
    public static string OfYear(YearMove move, string place, int year, DateOnly? until) => move switch
    {
        YearMove.Submit => $"{place}에서 {year}년 시행결과를 제출했습니다. 접수를 기다립니다.",
        YearMove.Complete => $"{place}에서 {year}년 시행결과를 보완하여 다시 제출했습니다. 접수를 기다립니다.",
        YearMove.TakeBack => $"{place}에서 {year}년 시행결과 제출을 회수했습니다. 다시 제출하면 알려 드립니다.",
        YearMove.AskMore => $"도에서 {place} {year}년 시행결과의 보완을 요청했습니다.{(until is { } day ? $" {Day(day)}까지 보완하여 다시 제출해 주십시오." : "")}",
        YearMove.Receive => $"도에서 {place} {year}년 시행결과를 접수했습니다.",
        _ => throw new ArgumentOutOfRangeException(nameof(move), move, message: null),
    };

    /// <summary>Work that goes from one person to another.</summary>
    public static string OfHandover(string from, string to, int projects, int sections, DateOnly startsOn) => string.Create(
        CultureInfo.InvariantCulture, $"{from} 님의 업무({Work(projects, sections)})를 {Day(startsOn)}부터 {to} 님이 맡습니다.");

    /// <summary>The same, taken back.</summary>
    public static string OfHandoverUndone(string from, string to) => $"{from} 님이 {to} 님에게 넘긴 업무 인계를 되돌렸습니다. {from} 님이 다시 맡습니다.";

    /// <summary>Projects that someone is put in charge of; told to that person, and to those whose charge it ends.</summary>
    /// <param name="project">The project, the first of several, as <c>2-3-4 긴급복지 지원</c>.</param>
    /// <param name="count">How many projects, at least 1.</param>
    /// <param name="to">Who is in charge from then on; null when nobody follows whom it is told to.</param>
    /// <param name="startsOn">First day.</param>
    public static string OfCharge(string project, int count, string? to, DateOnly startsOn) =>
        to is null ? $"{Projects(project, count)}을 {Day(startsOn)}부터 맡지 않습니다." : $"{Projects(project, count)}을 {Day(startsOn)}부터 {to} 님이 맡습니다.";

    /// <summary>The same, taken back.</summary>
    public static string OfChargeUndone(string project, int count) => $"{Projects(project, count)}의 담당자를 전과 같이 되돌렸습니다.";

    /// <summary>An invitation that was taken.</summary>
    public static string OfInvitation(string name, string role) => $"{name} 님이 초대를 받아 등록했습니다(역할: {role}).";

    /// <summary>An announcement that is shown from now on.</summary>
    /// <param name="place">Name of the place that published it.</param>
    /// <param name="kind">공지 or 서식 자료.</param>
    /// <param name="title">Its title.</param>
    public static string OfAnnouncement(string place, AnnouncementKind kind, string title) => $"{place}에서 {AnnouncementProblems.Label(kind)}를 게시했습니다. 제목은 '{Short(title)}'입니다.";

    /// <summary>Projects that a member of the monitoring group reviews.</summary>
    /// <param name="year">Year that is looked at.</param>
    /// <param name="kind">이행점검 or 결과점검.</param>
    /// <param name="count">How many projects.</param>
    /// <param name="closesAt">Until when, UTC.</param>
    public static string OfCards(int year, RoundKind kind, int count, DateTime closesAt) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}년 {MonitoringLabels.Of(kind)}에서 사업 {count}개를 맡으셨습니다. {Moment(closesAt)}까지 의견을 내 주십시오.");

    /// <summary>Reviews that a member has not submitted.</summary>
    public static string OfReminder(int year, RoundKind kind, int left, DateTime closesAt) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}년 {MonitoringLabels.Of(kind)}에서 아직 의견을 내지 않으신 사업이 {left}개 있습니다. {Moment(closesAt)}까지 내 주십시오.");

    /// <summary>Opinions of the monitoring group that a department answers.</summary>
    /// <param name="project">The project, the first of several, as <c>2-3-4 긴급복지 지원</c>.</param>
    /// <param name="count">How many opinions, at least 1.</param>
    /// <param name="dueOn">The earliest day.</param>
    public static string OfOpinions(string project, int count, DateOnly dueOn) =>
        string.Create(CultureInfo.InvariantCulture, $"모니터링단이 '{Short(project)}'{(count > 1 ? " 등에" : "에")} 의견 {count}건을 보냈습니다. {Day(dueOn)}까지 답변해 주십시오.");

    /// <summary>An answer that waits for the head.</summary>
    public static string OfReply(string by, string project) => $"{by} 님이 '{Short(project)}' 의견에 답변을 적었습니다. 부서 확인을 기다립니다.";

    /// <summary>What became of an opinion.</summary>
    public static string OfAnswer(string project) => $"'{Short(project)}'에 내신 의견의 조치결과가 나왔습니다.";

    /// <summary>An opinion that is asked about once more.</summary>
    public static string OfAskedAgain(string project, DateOnly dueOn) => $"모니터링단원이 '{Short(project)}' 의견의 재검토를 요청했습니다. {Day(dueOn)}까지 다시 답변해 주십시오.";

    /// <summary>Projects that their officers check before the members do.</summary>
    public static string OfSelfCheck(int year, RoundKind kind, int count, DateOnly dueOn) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}년 {MonitoringLabels.Of(kind)}에 앞서 맡으신 사업 {count}개를 자체점검해 주십시오. {Day(dueOn)}까지 적어 주십시오.");

    /// <summary>A review that somebody entered from a sheet of paper.</summary>
    public static string OfPaper(string by, string project) => $"{by} 님이 종이에 쓰신 '{Short(project)}' 의견을 대신 입력했습니다. 읽어 보시고 확인해 주십시오.";

    /// <summary>An evaluation that a province announced to its municipalities.</summary>
    /// <param name="province">Name of the province.</param>
    /// <param name="year">실적연도.</param>
    /// <param name="kind">What is evaluated.</param>
    /// <param name="until">Until when results are submitted, UTC.</param>
    public static string OfEvaluation(string province, int year, EvaluationKind kind, DateTime until) =>
        string.Create(CultureInfo.InvariantCulture, $"{province}에서 {year}년 {EvaluationLabels.Of(kind)}({year + 1}년 평가)를 알렸습니다. {Moment(until)}까지 시행결과를 제출해 주십시오.");

    /// <summary>Municipalities that an evaluator marks.</summary>
    /// <param name="year">실적연도.</param>
    /// <param name="kind">What is evaluated.</param>
    /// <param name="count">How many.</param>
    /// <param name="until">End of 서면평가, UTC.</param>
    public static string OfMarks(int year, EvaluationKind kind, int count, DateTime until) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}년 {EvaluationLabels.Of(kind)}({year + 1}년 평가)에서 시·군 {count}곳을 맡으셨습니다. {Moment(until)}까지 서면평가를 제출해 주십시오.");

    /// <summary>An instant as officials write it: <c>2027. 2. 10.(수) 18:00</c>.</summary>
    public static string Moment(DateTime utc) => Day(DateOnly.FromDateTime(Korea.LocalOf(utc))) + Korea.LocalOf(utc).ToString(" HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A day as officials write it: <c>2027. 2. 10.(수)</c>.</summary>
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}. {day.Month}. {day.Day}.({Weekdays[(int)day.DayOfWeek]})");

    private static string Work(int projects, int sections) => string.Join(", ", new[]
    {
        projects > 0 ? string.Create(CultureInfo.InvariantCulture, $"사업 {projects}건") : "",
        sections > 0 ? string.Create(CultureInfo.InvariantCulture, $"보고서 항목 {sections}건") : "",
    }.Where(part => part.Length > 0));

    private static string Projects(string project, int count) => string.Create(CultureInfo.InvariantCulture, $"'{Short(project)}'{(count > 1 ? $" 외 {count - 1}개" : "")} 사업");

    private static string Short(string name) => name.Length <= LongestName ? name : name[..LongestName] + "…";
}
