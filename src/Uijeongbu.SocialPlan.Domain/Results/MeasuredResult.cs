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

/// <summary>A result (실적) of one indicator: of a year or of a part of it. 0, blank and 해당없음 are three things everywhere.</summary>
public abstract class MeasuredResult : OwnedRow
{
    /// <summary>The indicator.</summary>
    public required Guid IndicatorId { get; init; }

    /// <summary>Year of implementation.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>State; decides whether there is an actual.</summary>
    public ResultState State { get; private set; }

    /// <summary>Actual in the indicator's unit; not null exactly when <see cref="State"/> is <see cref="ResultState.Entered"/>.</summary>
    public decimal? Actual { get; private set; }

    /// <summary>분자, where the actual was computed from two counts; else null.</summary>
    public decimal? Numerator { get; private set; }

    /// <summary>분모, exactly where there is a <see cref="Numerator"/>.</summary>
    public decimal? Denominator { get; private set; }

    /// <summary>Both counts; null where the actual was entered as it is.</summary>
    public MeasuredParts? Parts => Numerator is { } above && Denominator is { } below ? new(above, below) : null;

    /// <summary>잠정: the final figure is not out yet.</summary>
    public bool IsProvisional { get; private set; }

    /// <summary>Reason for a state without an actual.</summary>
    public string? Reason { get; private set; }

    /// <summary>When it was saved last, UTC; null for a row that came with its year.</summary>
    public DateTime? EnteredAt { get; private set; }

    /// <summary>The account that saved it last: no one confirms what they entered themselves.</summary>
    public Guid? EnteredBy { get; private set; }

    /// <summary>Name of that person as it was then.</summary>
    public string? EnteredByName { get; private set; }

    /// <summary>Notes who saved it and when.</summary>
    public void SignedBy(Guid? account, string name, DateTime at) => (EnteredBy, EnteredByName, EnteredAt) = (account, name, at);

    /// <summary>Enters a value, and the two counts it was computed from where the indicator asks for them.</summary>
    public void Enter(decimal actual, bool provisional = false, MeasuredParts? parts = null) => Set(ResultState.Entered, actual, provisional, reason: null, parts);

    /// <summary>Takes the value back: 미입력.</summary>
    public void Clear() => Set(ResultState.NotEntered, actual: null, provisional: false, reason: null);

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

        Set(state, actual: null, provisional: false, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
        return Outcome.Ok;
    }

    /// <summary>Takes all of it over at once: what one value needs is never left from the one before.</summary>
    private protected virtual void Set(ResultState state, decimal? actual, bool provisional, string? reason, MeasuredParts? parts = null) =>
        (State, Actual, IsProvisional, Reason, Numerator, Denominator) = (state, actual, provisional, reason, parts?.Numerator, parts?.Denominator);
}
