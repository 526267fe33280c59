namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>What an indicator measures on the way from money to effect.</summary>
public enum IndicatorLevel
{
    /// <summary>투입.</summary>
    Input,

    /// <summary>산출.</summary>
    Output,

    /// <summary>결과.</summary>
    Outcome,

    /// <summary>영향.</summary>
    Impact,
}
