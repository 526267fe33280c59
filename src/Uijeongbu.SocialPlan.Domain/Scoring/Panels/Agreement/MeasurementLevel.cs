namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels.Agreement;

/// <summary>What the distance of two marks means: Krippendorff's difference functions.</summary>
public enum MeasurementLevel
{
    /// <summary>Names: equal or not.</summary>
    Nominal,

    /// <summary>Grades in an order: how many marks lie between.</summary>
    Ordinal,

    /// <summary>Points: (c - k)^2.</summary>
    Interval,

    /// <summary>Amounts with a true 0: ((c - k) / (c + k))^2.</summary>
    Ratio,
}
