namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels;

/// <summary>
/// How the marks of several evaluators become one value (section 6 of the scoring methods): which marks count. The value is their mean.
/// A rule is named and versioned; its parameters are part of its id, so that a figure says what it was made with.
/// </summary>
public abstract class PanelRule
{
    /// <summary>A range above this share of the scale asks for a look, unless the rule says otherwise.</summary>
    public const decimal DefaultRangeShare = 0.3m;

    /// <param name="id">Name and, after semicolons, parameters: <c>trimmed;p=0.2</c>.</param>
    /// <param name="rangeShare">Share of the scale above which a range asks for a look, above 0 and up to 1.</param>
    private protected PanelRule(string id, decimal rangeShare) => (Id, Version, RangeShare) = (id, 1, rangeShare);

    /// <summary>Name and parameters, as <c>--panel</c> takes them.</summary>
    public string Id { get; }

    /// <summary>The name without parameters.</summary>
    public string Name => Id.Split(';')[0];

    /// <summary>1, 2, …; another way of choosing marks would be another version.</summary>
    public int Version { get; }

    /// <summary>Share of the scale above which the range of marks asks for a look.</summary>
    public decimal RangeShare { get; }

    /// <summary>Fewest marks that give a value.</summary>
    public abstract int FewestMarks { get; }

    /// <summary>Says what becomes of each mark; at least one counts.</summary>
    /// <param name="sorted">At least <see cref="FewestMarks"/>, lowest first.</param>
    /// <param name="fates">One per mark, all <see cref="MarkFate.Counted"/> so far.</param>
    internal abstract void Choose(ReadOnlySpan<decimal> sorted, Span<MarkFate> fates);

    /// <summary>Finds the rule a text names; false for an unknown name or unusable parameters.</summary>
    public static bool TryFind(string id, out PanelRule rule) => PanelRules.TryFind(id, out rule);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
