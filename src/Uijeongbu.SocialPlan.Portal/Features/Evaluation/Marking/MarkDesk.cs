using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.YearReports;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;

/// <summary>What a municipality submitted, frozen.</summary>
/// <param name="Head">Its number, time and hash.</param>
/// <param name="Content">What it says.</param>
public sealed record SubmittedYear(VersionHead Head, YearContent Content)
{
    /// <summary>Its figures under the policy of a round, which is the one that the evaluation goes by.</summary>
    /// <param name="rules">Rules of the round.</param>
    /// <param name="address">Address of the page that shows it.</param>
    public ScoredPlan Scored(EvaluationRules rules, string address)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var (policy, version) = (rules.Achievement.PolicyId, rules.Achievement.PolicyVersion);
        return ScoredPlan.OfVersion(
            Content.Plan with { PolicyId = policy, PolicyVersion = version }, new(Head.Number, Head.At, policy, version, Head.Hash, Content.Plan.IsDemo, Supersedes: null) { Version = Head.Kind }, address);
    }
}

/// <summary>A round of the monitoring group with its figures.</summary>
/// <param name="Kind">이행점검 or 결과점검.</param>
/// <param name="Figures">Participation and what came back.</param>
public sealed record MonitoringRoundFigures(RoundKind Kind, RoundFigures Figures);

/// <summary>A neighbour in the list of own sheets.</summary>
/// <param name="Id">The sheet.</param>
/// <param name="Name">Name of the municipality.</param>
public sealed record DeskNeighbour(Guid Id, string Name);

/// <summary>An own sheet with what the municipality submitted.</summary>
/// <param name="Sheet">The sheet with its draft.</param>
/// <param name="Evaluator">The viewer as its evaluator.</param>
/// <param name="Round">The round.</param>
/// <param name="Unit">The municipality in the round.</param>
/// <param name="Submitted">What it submitted last; null when it submitted nothing.</param>
/// <param name="Neighbours">Own sheets of the round and stage, in the province's order.</param>
public sealed record MarkDesk(MarkSheet Sheet, Evaluator Evaluator, EvaluationRound Round, EvaluationUnit Unit, SubmittedYear? Submitted, IReadOnlyList<DeskNeighbour> Neighbours)
{
    /// <summary>Evidence of the projects, by project; read only where it is shown.</summary>
    public ILookup<Guid, SavedFile> Evidence { get; init; } = Array.Empty<SavedFile>().ToLookup(file => file.SubjectId);

    /// <summary>Figures of the monitoring group's rounds that are over; read only where they are shown.</summary>
    public IReadOnlyList<MonitoringRoundFigures> Monitoring { get; init; } = [];

    /// <summary>Address of a sheet's page.</summary>
    public static string AddressOf(string province, Guid sheet) => $"{EvaluationRows.Marks}/{province}/{sheet}";

    /// <summary>Address of the page.</summary>
    public string Address => AddressOf(Sheet.RegionCode, Sheet.Id);

    /// <summary>Criteria of the stage by area.</summary>
    public IEnumerable<(RubricArea Area, IReadOnlyList<RubricCriterion> Criteria)> Areas =>
        from area in Round.Rules.Rubric.Areas
        let criteria = area.Criteria.Where(criterion => criterion.Stage == Sheet.Stage).ToList()
        where criteria.Count > 0
        select (area, (IReadOnlyList<RubricCriterion>)criteria);

    /// <summary>How far the sheet is.</summary>
    public SheetProgress Progress => SheetProgress.Of(Sheet.Shown, Round.Rules, Sheet.Stage, Unit.Achievement?.Rate);

    /// <summary>Place among the neighbours, from 0.</summary>
    public int Place => Neighbours.Index().First(one => one.Item.Id == Sheet.Id).Index;

    /// <summary>The sheet before; null at the first.</summary>
    public DeskNeighbour? Before => Place > 0 ? Neighbours[Place - 1] : null;

    /// <summary>The sheet after; null at the last.</summary>
    public DeskNeighbour? After => Place + 1 < Neighbours.Count ? Neighbours[Place + 1] : null;

    /// <summary>The figures of what was submitted.</summary>
    public ScoredPlan? Scored => Submitted?.Scored(Round.Rules, Address);

    /// <summary>The phase of the stage.</summary>
    public PhaseClock? Clock => Round.Schedule.Of(Sheet.Stage is EvaluationStage.Presentation ? EvaluationPhase.Presentation : EvaluationPhase.Paper);
}
