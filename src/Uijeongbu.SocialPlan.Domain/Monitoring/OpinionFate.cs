namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>What became of an opinion (조치결과).</summary>
public enum OpinionFate
{
    /// <summary>반영.</summary>
    Adopted,

    /// <summary>일부반영.</summary>
    PartlyAdopted,

    /// <summary>기반영: done before the opinion came.</summary>
    AlreadyDone,

    /// <summary>중장기 검토.</summary>
    LongTerm,

    /// <summary>미반영.</summary>
    NotAdopted,
}

/// <summary>A department's answer to a recommendation.</summary>
/// <param name="Fate">조치결과.</param>
/// <param name="Reason">Why; needed for everything but 반영.</param>
/// <param name="Plan">What will be done, until when; needed for 반영, 일부반영 and 중장기 검토.</param>
public sealed record OpinionReply(OpinionFate Fate, string? Reason, string? Plan)
{
    /// <summary>Most characters of reason and plan.</summary>
    public const int Longest = 1000;

    /// <summary>Whether it says that something will change.</summary>
    public bool ChangesSomething => Fate is OpinionFate.Adopted or OpinionFate.PartlyAdopted;

    /// <summary>Why it cannot be given; null when it can.</summary>
    public Problem? WhyNot() => FormProblem.Of("opinion-reply.faulty",
    [
        FieldFault.If(Fate is not OpinionFate.Adopted && string.IsNullOrWhiteSpace(Reason), nameof(Reason), $"{MonitoringLabels.Of(Fate)}에는 사유가 있어야 합니다. 의견을 낸 분이 읽도록 적어 주십시오."),
        FieldFault.If(Fate is OpinionFate.Adopted or OpinionFate.PartlyAdopted or OpinionFate.LongTerm && string.IsNullOrWhiteSpace(Plan), nameof(Plan), "무엇을 언제까지 할지 없습니다. 계획을 적어 주십시오."),
        FieldFault.TooLong(nameof(Reason), Reason, Longest),
        FieldFault.TooLong(nameof(Plan), Plan, Longest),
    ]);
}

/// <summary>Figures of a round that the result book and the evaluation ask for. Nothing to divide by is null, never 0.</summary>
/// <param name="Cards">Cards that were dealt and not taken away.</param>
/// <param name="Submitted">Those of which a review was submitted.</param>
/// <param name="Projects">Projects with at least one card.</param>
/// <param name="Recommendations">개선 권고 that went to departments.</param>
/// <param name="Answered">Those that were answered.</param>
/// <param name="InTime">Those that were answered by their day.</param>
/// <param name="Accepted">Those answered with 반영 or 일부반영.</param>
/// <param name="Changes">Those that led to a change of the plan or to another target.</param>
public sealed record RoundFigures(int Cards, int Submitted, int Projects, int Recommendations, int Answered, int InTime, int Accepted, int Changes)
{
    /// <summary>Reviews per project.</summary>
    public decimal? ReviewsPerProject => Projects == 0 ? null : (decimal)Submitted / Projects;

    /// <summary>Share of cards that were submitted, in percent.</summary>
    public decimal? SubmittedPercent => Share(Submitted, Cards);

    /// <summary>Share of recommendations answered in time, in percent of all.</summary>
    public decimal? InTimePercent => Share(InTime, Recommendations);

    /// <summary>Share of answers that accepted, in percent of those answered.</summary>
    public decimal? AcceptedPercent => Share(Accepted, Answered);

    /// <summary>Figures of some cards and of the opinions that were sent.</summary>
    /// <param name="cards">Project and state of each card.</param>
    /// <param name="opinions">All opinions; those that were not sent count for nothing.</param>
    public static RoundFigures Of(IEnumerable<(Guid Project, CardState State)> cards, IEnumerable<Recommendation> opinions)
    {
        List<(Guid Project, CardState State)> live = [.. cards.Where(card => card.State is not CardState.Withdrawn)];
        List<Recommendation> sent = [.. opinions.Where(opinion => opinion.SentAt is not null)];
        return new(
            live.Count,
            live.Count(card => card.State is CardState.Submitted or CardState.Revising),
            live.Select(card => card.Project).Distinct().Count(),
            sent.Count,
            sent.Count(opinion => opinion.Known is not null),
            sent.Count(opinion => opinion.IsInTime is true),
            sent.Count(opinion => opinion.Known is { ChangesSomething: true }),
            sent.Count(opinion => opinion.ChangeSetId is not null || opinion.TargetIndicatorId is not null));
    }

    private static decimal? Share(int part, int whole) => whole == 0 ? null : 100m * part / whole;
}
