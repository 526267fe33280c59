namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>State of a result. Only <see cref="Entered"/> has an actual value.</summary>
public enum ResultState
{
    /// <summary>미입력.</summary>
    NotEntered,

    /// <summary>A value was entered; 0 is a value.</summary>
    Entered,

    /// <summary>해당없음, with reason; out of numerator and denominator.</summary>
    NotApplicable,

    /// <summary>미추진.</summary>
    NotCarriedOut,

    /// <summary>중도 폐지.</summary>
    Dropped,

    /// <summary>목표 미설정.</summary>
    NoTarget,
}

/// <summary>The result (실적) of one indicator in one fiscal year. 0, blank and 해당없음 are three things everywhere.</summary>
public sealed class AnnualResult : OwnedRow
{
    /// <summary>The indicator.</summary>
    public required Guid IndicatorId { get; init; }

    /// <summary>Year of implementation.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>State; decides whether there is an actual.</summary>
    public ResultState State { get; private set; }

    /// <summary>Actual in the indicator's unit; not null exactly when <see cref="State"/> is <see cref="ResultState.Entered"/>.</summary>
    public decimal? Actual { get; private set; }

    /// <summary>잠정: the final figure is not out yet.</summary>
    public bool IsProvisional { get; private set; }

    /// <summary>Reason for a state without an actual.</summary>
    public string? Reason { get; private set; }

    /// <summary>Where a result of an earlier year was taken from when it was imported (출처); null for one that was entered here.</summary>
    public string? Source { get; private set; }

    /// <summary>When it was saved last, UTC; null for a row that came with its year.</summary>
    public DateTime? EnteredAt { get; private set; }

    /// <summary>The account that saved it last: no one confirms what they entered themselves.</summary>
    public Guid? EnteredBy { get; private set; }

    /// <summary>Name of that person as it was then.</summary>
    public string? EnteredByName { get; private set; }

    /// <summary>Whether a person entered it in the portal, or it came with its year: a document is never taken over it.</summary>
    public bool IsEnteredHere => EnteredBy is not null || (State is not ResultState.NotEntered && Source is null);

    /// <summary>Notes who saved it and when.</summary>
    public void SignedBy(Guid? account, string name, DateTime at) => (EnteredBy, EnteredByName, EnteredAt) = (account, name, at);

    /// <summary>Enters a value.</summary>
    public void Enter(decimal actual, bool provisional = false) =>
        (State, Actual, IsProvisional, Reason, Source) = (ResultState.Entered, actual, provisional, null, null);

    /// <summary>Takes over a result of an earlier year from a document outside the portal. What may be taken over is asked before (<see cref="EarlierYear.Decide"/>).</summary>
    /// <param name="value">What the document says, and its name (출처).</param>
    public Outcome TakeOver(EarlierValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.WhyNot() is { } problem)
        {
            return problem;
        }

        (State, Actual, IsProvisional, Reason, Source) = (value.State, value.Actual, false, value.Reason, value.Source);
        return Outcome.Ok;
    }

    /// <summary>Takes the value back: 미입력.</summary>
    public void Clear() => (State, Actual, IsProvisional, Reason, Source) = (ResultState.NotEntered, null, false, null, null);

    /// <summary>Sets a state that has no actual. 해당없음, 미추진 and 중도 폐지 need a reason.</summary>
    public Outcome SetWithoutActual(ResultState state, string? reason)
    {
        if (state is ResultState.Entered)
        {
            return ResultProblems.ActualMissing;
        }

        if (state is ResultState.NotApplicable or ResultState.NotCarriedOut or ResultState.Dropped && string.IsNullOrWhiteSpace(reason))
        {
            return ResultProblems.ReasonMissing;
        }

        (State, Actual, IsProvisional, Reason, Source) = (state, null, false, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), null);
        return Outcome.Ok;
    }
}
