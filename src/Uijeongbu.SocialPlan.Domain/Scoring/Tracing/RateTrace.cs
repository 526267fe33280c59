namespace Uijeongbu.SocialPlan.Domain.Scoring.Tracing;

/// <summary>How one rate came about (산출 근거), step by step, made by the same code as the rate.</summary>
public sealed record RateTrace
{
    /// <summary>Id of the policy.</summary>
    public required string PolicyId { get; init; }

    /// <summary>Version of the policy.</summary>
    public required int PolicyVersion { get; init; }

    /// <summary>The inputs.</summary>
    public required Reading Reading { get; init; }

    /// <summary>The target used: the approved one, or last year's where the policy carries it forward; null when none was used.</summary>
    public required decimal? Target { get; init; }

    /// <summary>Why there is a rate, or none.</summary>
    public required RateState State { get; init; }

    /// <summary>Id of the indicator's formula; null when none could be chosen.</summary>
    public required string? Profile { get; init; }

    /// <summary>Whether the formula is the indicator's own, or preselected by the policy for its direction.</summary>
    public required bool IsOwnProfile { get; init; }

    /// <summary>Name of the formula really used: an edge may substitute another.</summary>
    public required string? Formula { get; init; }

    /// <summary>The edge rule that decided, as <c>case=choice</c>; null when none did.</summary>
    public required string? Edge { get; init; }

    /// <summary>What the formula gives; null when undefined.</summary>
    public required decimal? Raw { get; init; }

    /// <summary>The floor in force; null for none.</summary>
    public required decimal? Floor { get; init; }

    /// <summary>The cap in force for indicators; null for none.</summary>
    public required decimal? Cap { get; init; }

    /// <summary>What counts, unrounded.</summary>
    public required decimal? Value { get; init; }

    /// <summary>How the printed figure is rounded.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>The printed figure.</summary>
    public decimal? Rounded => Rounding.Round(Value);

    /// <summary>Hints.</summary>
    public required ScoreHints Hints { get; init; }

    /// <summary>Whether the floor changed the rate.</summary>
    public bool IsFloored => Raw < Floor;

    /// <summary>Whether the cap changed the rate.</summary>
    public bool IsCapped => Raw > Cap;

    /// <summary>Explains the rate of one reading.</summary>
    public static RateTrace Of(in Reading reading, RateProfile? profile, ScoringPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var rate = Rater.Examine(reading, profile, policy, out var raw);
        var isComputed = raw.Formula is not null;
        var target = isComputed && rate.Profile!.NeedsTarget ? Rater.TargetOf(reading, policy) : null;
        return new()
        {
            PolicyId = policy.Id,
            PolicyVersion = policy.Version,
            Reading = reading,
            Target = target,
            State = rate.State,
            Profile = rate.Profile?.Id,
            IsOwnProfile = profile is not null,
            Formula = raw.Formula,
            Edge = raw.Edge ?? (target is not null && reading.Target is null ? "no-target=carry-forward" : null),
            Raw = rate.Raw,
            Floor = isComputed ? Rater.FloorOf(raw, policy) : null,
            Cap = isComputed ? policy.CapAt(CapStage.Indicator) : null,
            Value = rate.Value,
            Rounding = policy.Rounding,
            Hints = rate.Flags,
        };
    }
}
