namespace Uijeongbu.SocialPlan.Domain.Evaluation;

/// <summary>What a round evaluates.</summary>
public enum EvaluationKind
{
    /// <summary>시행결과 평가: the results of a year (사회보장급여법 제39조 제1항).</summary>
    Results,

    /// <summary>지역사회보장의 수준: evaluated and disclosed from 2027-09-16 on (제39조 as amended on 2026-09-15).</summary>
    SecurityLevel,
}

/// <summary>Which kinds of evaluation the law knows on a day. A round is under the law in force on the day its first phase begins.</summary>
public static class EvaluationLaw
{
    /// <summary>First day on which the level of social security is evaluated, and must be disclosed.</summary>
    public static readonly DateOnly LevelSince = new(2027, 9, 16);

    /// <summary>Whether the law in force on that day must have its outcome disclosed with places and scores.</summary>
    public static bool MustDisclose(EvaluationKind kind) => kind is EvaluationKind.SecurityLevel;

    /// <summary>The kinds that can begin on a day.</summary>
    public static IReadOnlyList<EvaluationKind> KindsOn(DateOnly day) => day < LevelSince ? [EvaluationKind.Results] : [EvaluationKind.Results, EvaluationKind.SecurityLevel];
}

/// <summary>How much of an outcome the public sees (공개 범위).</summary>
public enum PublicationScope
{
    /// <summary>수상 시·군만.</summary>
    Winners,

    /// <summary>등급까지: also in which third of the group each municipality is.</summary>
    Grades,

    /// <summary>순위·점수까지.</summary>
    RanksAndScores,
}
