namespace Uijeongbu.SocialPlan.Domain.Evaluation;

/// <summary>How far a round is prepared.</summary>
/// <param name="Units">Municipalities in it.</param>
/// <param name="Evaluators">평가위원 who are in it now.</param>
/// <param name="Chairs">위원장 among them.</param>
/// <param name="Unassigned">Municipalities that nobody marks.</param>
public sealed record EvaluationReadiness(int Units, int Evaluators, int Chairs, int Unassigned)
{
    /// <summary>Why a round cannot be announced yet, the first thing to do first; null when it can.</summary>
    /// <param name="rules">Its rules: they say how many marks a value needs.</param>
    public Problem? WhyNot(EvaluationRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var fewest = rules.ToPanelRule().FewestMarks;
        return Units == 0 ? EvaluationProblems.NoUnits
            : Evaluators < fewest ? EvaluationProblems.TooFewEvaluators(Evaluators, fewest)
            : Chairs != 1 ? EvaluationProblems.NoChair
            : Unassigned > 0 ? EvaluationProblems.Unassigned(Unassigned)
            : null;
    }
}
