namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>A result of an earlier year as a document outside the portal says it, or as it was taken over from one.</summary>
/// <param name="State">State; <see cref="ResultState.NotEntered"/> says nothing.</param>
/// <param name="Actual">Actual in the indicator's unit; given exactly when the state is <see cref="ResultState.Entered"/>.</param>
/// <param name="Reason">Reason for a state without an actual.</param>
/// <param name="Source">The document (출처); null while none is named.</param>
public sealed record EarlierValue(ResultState State, decimal? Actual, string? Reason, string? Source)
{
    /// <summary>Most characters of a source, and of a reason.</summary>
    public const int LongestText = 500;

    /// <summary>What a row says; 미입력 while there is none.</summary>
    public static EarlierValue Of(AnnualResult? row) => row is null ? new(ResultState.NotEntered, null, null, null) : new(row.State, row.Actual, row.Reason, row.Source);

    /// <summary>Whether both say the same result, whatever they were taken from.</summary>
    public bool SaysSameAs(EarlierValue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (State, Actual, Reason) == (other.State, other.Actual, other.Reason);
    }

    /// <summary>Why it says nothing that can be kept; null when it does.</summary>
    public Problem? WhyNot() => this switch
    {
        { State: ResultState.NotEntered } or { State: ResultState.Entered, Actual: null } => ResultProblems.ActualMissing,
        { State: not ResultState.Entered, Actual: not null } => ResultProblems.ActualUnwanted,
        { State: ResultState.NotApplicable or ResultState.NotCarriedOut or ResultState.Dropped } when string.IsNullOrWhiteSpace(Reason) => ResultProblems.ReasonMissing,
        _ when string.IsNullOrWhiteSpace(Source) => ResultProblems.SourceMissing,
        _ when Source.Length > LongestText || Reason?.Length > LongestText => ResultProblems.TextTooLong(LongestText),
        _ => null,
    };
}
