namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>
/// A round of monitoring: what is looked at, when, by which questions. Members, cards and reviews belong to it. A round is prepared unseen and then
/// announced; its clock is the server's.
/// </summary>
public sealed class MonitoringRound : OwnedRow
{
    /// <summary>Year of implementation that is looked at.</summary>
    public required int FiscalYear { get; set; }

    /// <summary>이행점검 or 결과점검.</summary>
    public required RoundKind Kind { get; set; }

    /// <summary>First instant at which reviews are written, UTC.</summary>
    public required DateTime OpensAt { get; set; }

    /// <summary>Last instant, included, UTC.</summary>
    public required DateTime ClosesAt { get; set; }

    /// <summary>Day of the training.</summary>
    public DateOnly? TrainingOn { get; set; }

    /// <summary>Where the training is held.</summary>
    public string? TrainingPlace { get; set; }

    /// <summary>Until when departments answer recommendations.</summary>
    public DateOnly? ReplyDueOn { get; set; }

    /// <summary>What members should know.</summary>
    public string? Note { get; set; }

    /// <summary>Until when officers check their own projects; null without that step.</summary>
    public DateOnly? SelfCheckDueOn { get; set; }

    /// <summary>When officers were asked to check their own projects, UTC; null while they were not.</summary>
    public DateTime? SelfCheckAskedAt { get; private set; }

    /// <summary>Number of the questionnaire that is asked now.</summary>
    public int Questionnaire { get; private set; } = 1;

    /// <summary>When it was announced to its members, UTC; null while it is prepared.</summary>
    public DateTime? AnnouncedAt { get; private set; }

    /// <summary>Who announced it, by name as it was then.</summary>
    public string? AnnouncedByName { get; private set; }

    /// <summary>When members without a review were reminded last, UTC.</summary>
    public DateTime? RemindedAt { get; private set; }

    /// <summary>A new one, not checked yet: <see cref="Write"/> says whether it may be.</summary>
    public static MonitoringRound New(string region, RoundContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new() { RegionCode = region, FiscalYear = content.FiscalYear, Kind = content.Kind, OpensAt = content.OpensAt, ClosesAt = content.ClosesAt };
    }

    /// <summary>What is set of it.</summary>
    public RoundContent ToContent() => new(FiscalYear, Kind, OpensAt, ClosesAt, TrainingOn, TrainingPlace, ReplyDueOn, Note) { SelfCheckDueOn = SelfCheckDueOn };

    /// <summary>How it stands at an instant.</summary>
    public RoundState StateAt(DateTime now) => StateOf(AnnouncedAt, OpensAt, ClosesAt, now);

    /// <summary>The same of one that is known by its instants.</summary>
    public static RoundState StateOf(DateTime? announcedAt, DateTime opensAt, DateTime closesAt, DateTime now) =>
        announcedAt is null ? RoundState.Preparing : now < opensAt ? RoundState.ToCome : now <= closesAt ? RoundState.Open : RoundState.Closed;

    /// <summary>Sets all of it anew. What is looked at stays as it is once members know of it. A refusal changes nothing.</summary>
    public Outcome Write(RoundContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.WhyNot() is { } faulty)
        {
            return faulty;
        }

        if (AnnouncedAt is not null && (content.FiscalYear, content.Kind) != (FiscalYear, Kind))
        {
            return MonitoringProblems.KindFixed;
        }

        (FiscalYear, Kind, OpensAt, ClosesAt) = (content.FiscalYear, content.Kind, content.OpensAt, content.ClosesAt);
        (TrainingOn, TrainingPlace, ReplyDueOn, Note) = (content.TrainingOn, content.TrainingPlace, content.ReplyDueOn, content.Note);
        SelfCheckDueOn = content.SelfCheckDueOn;
        return Outcome.Ok;
    }

    /// <summary>Announces it: from now on members find it, and write from its first instant on.</summary>
    /// <param name="cards">How many cards were dealt.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="byName">Who.</param>
    public Outcome Announce(int cards, DateTime at, string byName)
    {
        if ((AnnouncedAt is not null ? MonitoringProblems.AlreadyAnnounced : cards == 0 ? MonitoringProblems.NoCards : ClosesAt < at ? MonitoringProblems.Over : null) is { } problem)
        {
            return problem;
        }

        (AnnouncedAt, AnnouncedByName) = (at, byName);
        return Outcome.Ok;
    }

    /// <summary>Asks officers to check their own projects, once. Members do not see the round by that.</summary>
    public Outcome AskSelfChecks(DateTime at)
    {
        if ((SelfCheckDueOn is null ? MonitoringProblems.NoSelfCheck : SelfCheckAskedAt is not null ? MonitoringProblems.SelfChecksAsked : WhyNoSelfCheckAt(at)) is { } problem)
        {
            return problem;
        }

        SelfCheckAskedAt = at;
        return Outcome.Ok;
    }

    /// <summary>Why no self-check is written now; null when it is: from when officers were asked until members write.</summary>
    public Problem? WhyNoSelfCheck(DateTime now) => SelfCheckAskedAt is null ? MonitoringProblems.NoSelfCheck : WhyNoSelfCheckAt(now);

    /// <summary>Asks other questions from now on: the number of their questionnaire. Answers that were given stay tied to theirs.</summary>
    /// <param name="questions">In the order in which they are asked.</param>
    /// <param name="now">The server's clock, UTC.</param>
    public Outcome<Monitoring.Questionnaire> Ask(IReadOnlyList<Question> questions, DateTime now)
    {
        Monitoring.Questionnaire next = new(Questionnaire + 1, questions);
        if ((StateAt(now) is RoundState.Closed ? MonitoringProblems.QuestionsFixed : next.WhyNot()) is { } problem)
        {
            return problem;
        }

        Questionnaire = next.Version;
        return next;
    }

    /// <summary>Reminds those who have not submitted, once a day, while reviews are written.</summary>
    public Outcome Remind(DateTime at)
    {
        if ((WhyNoReview(at) ?? (RemindedAt is { } last && Korea.DayOf(last) == Korea.DayOf(at) ? MonitoringProblems.RemindedToday : null)) is { } problem)
        {
            return problem;
        }

        RemindedAt = at;
        return Outcome.Ok;
    }

    /// <summary>Why opinions on a project are not gathered now; null when they are: once every review of it was submitted, or the round is over.</summary>
    /// <param name="cards">How far the cards of the project are.</param>
    /// <param name="now">The server's clock, UTC.</param>
    public Problem? WhyNoGathering(IEnumerable<CardState> cards, DateTime now) =>
        StateAt(now) is RoundState.Closed || cards.All(card => card is CardState.Submitted or CardState.Revising or CardState.Withdrawn) ? null : MonitoringProblems.StillWriting;

    private Problem? WhyNoSelfCheckAt(DateTime now) => now >= OpensAt ? MonitoringProblems.SelfChecksOver(OpensAt) : null;

    /// <summary>Why no review is written now; null when it is.</summary>
    public Problem? WhyNoReview(DateTime now) => StateAt(now) switch
    {
        RoundState.Open => null,
        RoundState.Closed => MonitoringProblems.Closed(ClosesAt),
        RoundState.ToCome => MonitoringProblems.NotOpenYet(OpensAt),
        _ => MonitoringProblems.CardNotFound,
    };
}
