using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>Rounds, members and reviews as fields of a form, and back.</summary>
internal static class MonitoringForms
{
    private const string Prefix = "q-";

    private static readonly TimeOnly Morning = new(9, 0);
    private static readonly TimeOnly Evening = new(23, 59);

    public static IEnumerable<(string Value, string Label)> Kinds => Enum.GetValues<RoundKind>().Select(kind => (kind.ToString(), MonitoringLabels.Of(kind)));

    public static IEnumerable<(string Value, string Label)> MemberKinds => Enum.GetValues<MemberKind>().Select(kind => (kind.ToString(), MonitoringLabels.Of(kind)));

    /// <summary>A new round is of this year's first half until autumn, and of last year's results in winter.</summary>
    public static RoundContent New(DateTime now)
    {
        var today = Korea.DayOf(now);
        var kind = today.Month is >= 4 and <= 10 ? RoundKind.MidYear : RoundKind.Result;
        var (opens, closes) = (today.AddDays(7), today.AddDays(21));
        return new(kind is RoundKind.Result && today.Month < 11 ? today.Year - 1 : today.Year, kind, Korea.InstantOf(opens, Morning), Korea.InstantOf(closes, Evening), TrainingOn: null, TrainingPlace: null, ReplyDueOn: null, Note: null);
    }

    public static IReadOnlyList<FormField> Of(RoundContent content) =>
    [
        new("FiscalYear", "연도", content.FiscalYear.ToString(CultureInfo.InvariantCulture)),
        new("Kind", "구분", content.Kind.ToString(), MonitoringLabels.Of(content.Kind)),
        new("OpensAt", "시작일", Day(Korea.DayOf(content.OpensAt))),
        new("OpensTime", "시작 시각", Time(content.OpensAt)),
        new("ClosesAt", "마감일", Day(Korea.DayOf(content.ClosesAt))),
        new("ClosesTime", "마감 시각", Time(content.ClosesAt)),
        new("TrainingOn", "교육일", Day(content.TrainingOn)),
        new("TrainingPlace", "교육 장소", content.TrainingPlace ?? ""),
        new("ReplyDueOn", "부서 답변 기한", Day(content.ReplyDueOn)),
        new("SelfCheckDueOn", "자체점검 기한", Day(content.SelfCheckDueOn)),
        new("Note", "단원에게 알릴 말", content.Note ?? ""),
    ];

    public static RoundContent ToRound(PostedForm posted) => new(
        posted.Number("FiscalYear"),
        posted.Choice<RoundKind>("Kind"),
        Instant(posted, "OpensAt", "OpensTime", Morning),
        Instant(posted, "ClosesAt", "ClosesTime", Evening),
        posted.DayOrNull("TrainingOn"),
        posted.LineOrNull("TrainingPlace"),
        posted.DayOrNull("ReplyDueOn"),
        posted.LinesOrNull("Note")) { SelfCheckDueOn = posted.DayOrNull("SelfCheckDueOn") };

    public static IReadOnlyList<FormField> Of(Guid? account, MemberContent? member) =>
    [
        new("Account", "사람", account?.ToString() ?? ""),
        new("Kind", "구분", (member?.Kind ?? MemberKind.Resident).ToString(), MonitoringLabels.Of(member?.Kind ?? MemberKind.Resident)),
        new("Affiliation", "소속", member?.Affiliation ?? ""),
        new("Organisations", "관계 기관", string.Join('\n', member?.Organisations ?? [])),
        new("IsLead", "간사", member?.IsLead is true ? "on" : "", member?.IsLead is true ? "간사" : "아님"),
        new("TrainedOn", "교육 이수일", Day(member?.TrainedOn)),
    ];

    public static MemberContent ToMember(PostedForm posted) => new(
        posted.Choice<MemberKind>("Kind"),
        posted.LineOrNull("Affiliation"),
        [.. posted.Lines("Organisations").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        posted.IsOn("IsLead"),
        posted.DayOrNull("TrainedOn"));

    /// <summary>Name of a question's field.</summary>
    public static string NameOf(Question question) => Prefix + question.Key;

    /// <summary>What was answered, as it stands in the form.</summary>
    public static IReadOnlyList<FormField> Of(Questionnaire asked, ReviewAnswers answers) =>
        [.. asked.Questions.Select(question => new FormField(NameOf(question), question.Text, TextOf(answers.Of(question.Key))))];

    /// <summary>Answers as they were sent: choices by number, yes and no by word.</summary>
    public static ReviewAnswers ToAnswers(Questionnaire asked, int questionnaire, Func<Question, string> sent) =>
        new(questionnaire, [.. asked.Questions.Select(question => AnswerOf(question, sent(question))).OfType<ReviewAnswer>()]);

    private static ReviewAnswer? AnswerOf(Question question, string text) => question.Kind switch
    {
        _ when string.IsNullOrWhiteSpace(text) => null,
        QuestionKind.Text => new ReviewAnswer(question.Key) { Text = text },
        QuestionKind.Photo => new(question.Key) { Photos = [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(one => Guid.TryParse(one, out var id) ? id : Guid.Empty).Distinct()] },
        QuestionKind.YesNo => text switch { "yes" => new(question.Key) { IsYes = true }, "no" => new(question.Key) { IsYes = false }, _ => null },
        _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var point) ? new(question.Key) { Point = point } : null,
    };

    private static string TextOf(ReviewAnswer? answer) => answer switch
    {
        null => "",
        { Point: { } point } => point.ToString(CultureInfo.InvariantCulture),
        { IsYes: { } yes } => yes ? "yes" : "no",
        { Photos: { Count: > 0 } photos } => string.Join(',', photos),
        _ => answer.Text ?? "",
    };

    private static DateTime Instant(PostedForm posted, string day, string time, TimeOnly usual)
    {
        _ = posted.Day(day); // a missing day is a fault
        return posted.InstantOrNull(day, time, usual) ?? default;
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Time(DateTime instant) => Korea.LocalOf(instant).ToString("HH:mm", CultureInfo.InvariantCulture);
}
