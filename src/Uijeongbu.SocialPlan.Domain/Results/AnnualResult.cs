namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>The result (실적) of one indicator in one fiscal year.</summary>
public sealed class AnnualResult : MeasuredResult
{
    /// <summary>Where a result of an earlier year was taken from when it was imported (출처); null for one that was entered here.</summary>
    public string? Source { get; private set; }

    /// <summary>Whether a person entered it in the portal, or it came with its year: a document is never taken over it.</summary>
    public bool IsEnteredHere => EnteredBy is not null || (State is not ResultState.NotEntered && Source is null);

    /// <summary>Takes over a result of an earlier year from a document outside the portal. What may be taken over is asked before (<see cref="EarlierYear.Decide"/>).</summary>
    /// <param name="value">What the document says, and its name (출처).</param>
    public Outcome TakeOver(EarlierValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.WhyNot() is { } problem)
        {
            return problem;
        }

        Set(value.State, value.Actual, provisional: false, value.Reason);
        Source = value.Source;
        return Outcome.Ok;
    }

    private protected override void Set(ResultState state, decimal? actual, bool provisional, string? reason, MeasuredParts? parts = null)
    {
        base.Set(state, actual, provisional, reason, parts);
        Source = null;
    }
}
