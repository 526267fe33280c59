namespace Uijeongbu.SocialPlan.Domain.Evaluation;

/// <summary>목표달성도 of a municipality as it enters the evaluation: computed by the scoring service, never typed.</summary>
/// <param name="Source">Number of the frozen results from which it was computed (제출본 or 확정본).</param>
/// <param name="Hash">SHA-256 of these.</param>
/// <param name="Rate">In percent, unrounded; null when nothing could be rated.</param>
/// <param name="Counted">Indicators with a rate.</param>
/// <param name="Total">Indicators that are due.</param>
public sealed record UnitAchievement(string Source, string Hash, decimal? Rate, int Counted, int Total);

/// <summary>가점 or 감점 that the province gave.</summary>
/// <param name="Key">Key of the <see cref="RubricExtra"/>.</param>
/// <param name="Points">Above 0, at most what the rubric allows.</param>
/// <param name="Reason">Why.</param>
public sealed record ExtraPoints(string Key, decimal Points, string Reason);

/// <summary>특별상, by hand.</summary>
/// <param name="Grade">Which of the round's special awards.</param>
/// <param name="Reason">Why.</param>
public sealed record SpecialAward(string Grade, string Reason);

/// <summary>What became of a municipality at the ministry.</summary>
/// <param name="NominatedOn">추천일.</param>
/// <param name="Stage">How far it came: 서면, 발표, 최종.</param>
/// <param name="Award">등급 that it won; null for none or not known yet.</param>
/// <param name="PrizeWon">포상금 in won.</param>
/// <param name="Note">Remark, with the source.</param>
public sealed record MinistryOutcome(DateOnly? NominatedOn, string? Stage, string? Award, long? PrizeWon, string? Note);

/// <summary>A municipality in a round.</summary>
public sealed class EvaluationUnit : OwnedRow
{
    /// <summary>Most characters of a reason.</summary>
    public const int LongestReason = 500;

    /// <summary>The round.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>Code of the municipality.</summary>
    public required string UnitCode { get; init; }

    /// <summary>Its name as it is then.</summary>
    public required string Name { get; set; }

    /// <summary>Peer group of this round: membership is by year.</summary>
    public required string Group { get; set; }

    /// <summary>Place in the province's list, from 1.</summary>
    public required int Order { get; set; }

    /// <summary>목표달성도; null while the municipality submitted nothing.</summary>
    public UnitAchievement? Achievement { get; set; }

    /// <summary>When it submitted its results, UTC.</summary>
    public DateTime? SubmittedAt { get; set; }

    /// <summary>Total of the year before, as certified or as it was brought in; null when there is none.</summary>
    public decimal? LastTotal { get; set; }

    /// <summary>가점 and 감점.</summary>
    public IReadOnlyList<ExtraPoints> Extras { get; private set; } = [];

    /// <summary>특별상.</summary>
    public SpecialAward? Special { get; private set; }

    /// <summary>At the ministry.</summary>
    public MinistryOutcome? Ministry { get; set; }

    /// <summary>Gives 가점 and 감점, all of them anew. A refusal changes nothing.</summary>
    public Outcome Give(IReadOnlyList<ExtraPoints> extras, Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(extras);
        ArgumentNullException.ThrowIfNull(rubric);
        foreach (var extra in extras)
        {
            if (rubric.Extras.FirstOrDefault(one => one.Key == extra.Key) is not { } known || extras.Count(one => one.Key == extra.Key) > 1)
            {
                return EvaluationProblems.ExtraUnknown;
            }

            if (extra.Points <= 0m || extra.Points > known.Most || decimal.Round(extra.Points, RubricCriterion.MarkDecimals, MidpointRounding.ToZero) != extra.Points)
            {
                return EvaluationProblems.ExtraOutside(known.Name, known.Most);
            }

            if (string.IsNullOrWhiteSpace(extra.Reason) || extra.Reason.Length > LongestReason)
            {
                return EvaluationProblems.ExtraReason(known.Name);
            }
        }

        Extras = extras;
        return Outcome.Ok;
    }

    /// <summary>Gives a special award, or takes it back with null.</summary>
    public Outcome Honour(SpecialAward? award, EvaluationRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (award is not null && !rules.Awards.Any(rule => rule.Basis is AwardBasis.Special && rule.Grade == award.Grade))
        {
            return EvaluationProblems.AwardUnknown;
        }

        if (award is not null && (string.IsNullOrWhiteSpace(award.Reason) || award.Reason.Length > LongestReason))
        {
            return EvaluationProblems.ReasonMissing;
        }

        Special = award;
        return Outcome.Ok;
    }
}

/// <summary>An evaluator in a round.</summary>
public sealed class Evaluator : OwnedRow
{
    /// <summary>The round.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>The account. No foreign key: the province's rows stay when an account goes.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>By name, as it was when the evaluator joined.</summary>
    public required string Name { get; init; }

    /// <summary>Number within the round, from 1: by it files name the evaluator, never by name.</summary>
    public required int Number { get; init; }

    /// <summary>소속: what counts for conflicts.</summary>
    public string? Affiliation { get; set; }

    /// <summary>위원장.</summary>
    public bool IsChair { get; set; }

    /// <summary>When the oath (공정평가 서약) was taken, UTC; nothing is marked before.</summary>
    public DateTime? OathAt { get; private set; }

    /// <summary>When the evaluator left the round, UTC; what was submitted stays.</summary>
    public DateTime? LeftAt { get; private set; }

    /// <summary>Takes the oath; a second one changes nothing.</summary>
    public void TakeOath(DateTime at) => OathAt ??= at;

    /// <summary>Leaves the round.</summary>
    public void Leave(DateTime at) => LeftAt ??= at;

    /// <summary>Is in the round again.</summary>
    public void ComeBack() => LeftAt = null;
}
