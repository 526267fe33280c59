using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;

namespace Uijeongbu.SocialPlan.Domain.Evaluation;

/// <summary>One criterion as its municipality sees it.</summary>
/// <param name="Key">Key of the criterion.</param>
/// <param name="Name">Its name.</param>
/// <param name="Points">배점.</param>
/// <param name="Filled">What the scoring service gave; null where evaluators mark.</param>
/// <param name="Value">The municipality's points; null when there are none.</param>
/// <param name="BeforeRuling">The points before a ruling changed them; null when none did.</param>
/// <param name="Objection">접수번호 of that objection.</param>
/// <param name="GroupMean">Mean of the peer group.</param>
public sealed record OutcomeCriterion(string Key, string Name, decimal Points, decimal? Filled, decimal? Value, decimal? BeforeRuling, string? Objection, decimal? GroupMean);

/// <summary>목표달성도 of a municipality of the same group, for mutual viewing (상호열람).</summary>
/// <param name="Region">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Achievement">Its figure and what it was computed from; null when it submitted nothing.</param>
public sealed record PeerAchievement(string Region, string Name, UnitAchievement? Achievement);

/// <summary>What a municipality sees of a round: its own points, the means of its group and the achievement of its peers. No mark, no evaluator, no other total.</summary>
/// <param name="Group">Its peer group.</param>
/// <param name="GroupSize">How many are in it.</param>
/// <param name="Total">Its total, unrounded; null when a criterion has no value.</param>
/// <param name="GroupMean">Mean of the group's totals.</param>
/// <param name="LastTotal">Its total of the year before.</param>
/// <param name="Criteria">In the order of the rubric.</param>
/// <param name="Extras">가점 and 감점.</param>
/// <param name="Peers">By code, itself included.</param>
public sealed record OutcomeContent(
    string Group, int GroupSize, decimal? Total, decimal? GroupMean, decimal? LastTotal, IReadOnlyList<OutcomeCriterion> Criteria, IReadOnlyList<ExtraPoints> Extras, IReadOnlyList<PeerAchievement> Peers)
{
    /// <summary>The criterion of a key; null when there is none.</summary>
    public OutcomeCriterion? Find(string key) => Criteria.FirstOrDefault(one => one.Key == key);

    /// <summary>What a round's figures may say to one municipality.</summary>
    /// <param name="score">The figures.</param>
    /// <param name="code">Its code.</param>
    /// <exception cref="ArgumentException">It is not in the round.</exception>
    public static OutcomeContent Of(EvaluationScore score, string code)
    {
        ArgumentNullException.ThrowIfNull(score);
        var unit = score.Find(code) ?? throw new ArgumentException($"{code} is not in the round.", nameof(code));
        var group = score.Groups.Single(one => one.Group == unit.Unit.Group);
        return new(
            group.Group, group.Units, unit.Total, group.Total, unit.Unit.LastTotal,
            [.. unit.Criteria.Zip(group.Criteria, (one, mean) => new OutcomeCriterion(
                one.Criterion.Key, one.Criterion.Name, one.Criterion.Points, one.Filled, one.Value, one.Ruled is null ? null : one.Panel.Value, one.Ruled?.Objection, mean))],
            unit.Unit.Extras,
            [.. score.Units.Where(peer => peer.Unit.Group == group.Group).Select(peer => new PeerAchievement(peer.Unit.Code, peer.Unit.Name, peer.Unit.Achievement))]);
    }
}

/// <summary>A municipality's own outcome of a round, written by the province when it freezes figures: the municipality's row, so that nothing else of the round is needed to read it.</summary>
public sealed class MunicipalOutcome : OwnedRow
{
    /// <summary>The round, at the province.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>Code of the province.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>실적연도.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>What is evaluated.</summary>
    public required EvaluationKind Kind { get; init; }

    /// <summary>Number of the frozen figures.</summary>
    public required string VersionNumber { get; set; }

    /// <summary>SHA-256 of their inputs.</summary>
    public required string Hash { get; set; }

    /// <summary>Why they were frozen.</summary>
    public required EvaluationVersionKind VersionKind { get; set; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; set; }

    /// <summary>Until when objections are filed, UTC.</summary>
    public required DateTime ObjectionsUntil { get; set; }

    /// <summary>The figures.</summary>
    public required OutcomeContent Content { get; set; }

    /// <summary>Why its municipality may not object now; null when it may. The same as <see cref="EvaluationRound.WhyNoObjection"/>, from what the municipality reads.</summary>
    public Problem? WhyNoObjection(DateTime now) =>
        VersionKind is EvaluationVersionKind.Certified ? ObjectionProblems.Certified
        : now > ObjectionsUntil ? EvaluationProblems.ObjectionsOver(ObjectionsUntil)
        : null;
}
