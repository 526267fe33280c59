namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels;

/// <summary>Why a figure about evaluators cannot be given. A figure without a basis is not invented, and never 0 or 1.</summary>
public enum Undefined
{
    /// <summary>There are fewer than two units.</summary>
    TooFewUnits,

    /// <summary>There are fewer than two evaluators, or no unit that two of them rated.</summary>
    TooFewEvaluators,

    /// <summary>Not every evaluator rated every unit, and the figure needs that.</summary>
    MissingMarks,

    /// <summary>What the figure divides by is 0, or estimated below 0: there is no variation to agree or differ about.</summary>
    NoVariation,

    /// <summary>The level <c>ratio</c> needs marks of 0 or more.</summary>
    NegativeMarks,

    /// <summary>There are more different marks, or more evaluators and units, than the figure is computed for.</summary>
    TooMany,

    /// <summary>The evaluators fall into parts that share no unit: their severity cannot be compared.</summary>
    NotConnected,
}

/// <summary>The names that files use for <see cref="Undefined"/>.</summary>
public static class UndefinedNames
{
    /// <summary>too-few-units, too-few-evaluators, missing-marks, no-variation, negative-marks, too-many or not-connected.</summary>
    public static string ToName(this Undefined reason) => reason switch
    {
        Undefined.TooFewUnits => "too-few-units",
        Undefined.TooFewEvaluators => "too-few-evaluators",
        Undefined.MissingMarks => "missing-marks",
        Undefined.NoVariation => "no-variation",
        Undefined.NegativeMarks => "negative-marks",
        Undefined.TooMany => "too-many",
        Undefined.NotConnected => "not-connected",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, message: null),
    };
}
