using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Features.EarlierResults;

/// <summary>What a table would change, to be looked at before it is done.</summary>
/// <param name="Changes">What would be written.</param>
/// <param name="Kept">What the table says otherwise and is not written, with the reason.</param>
/// <param name="Same">How many values stand there already.</param>
public sealed record EarlierDraft(IReadOnlyList<EarlierChange> Changes, IReadOnlyList<EarlierKept> Kept, int Same)
{
    /// <summary>How many of the changes put a value where none was.</summary>
    public int Added => Changes.Count(change => change.Before.State is ResultState.NotEntered);
}

/// <summary>A value that would be written.</summary>
/// <param name="Row">The indicator.</param>
/// <param name="FiscalYear">The year.</param>
/// <param name="Before">What stands there.</param>
/// <param name="After">What the table says.</param>
public sealed record EarlierChange(EarlierRow Row, int FiscalYear, EarlierValue Before, EarlierValue After)
{
    /// <summary>The same as the command takes it.</summary>
    public TakenValue Value => new(Row.Indicator.Id, FiscalYear, After.State, After.Actual, After.Reason, After.Source, Row.In(FiscalYear)?.Version ?? 0);
}

/// <summary>A value of the table that is not written.</summary>
/// <param name="Cell">Where it stands in the file.</param>
/// <param name="Row">The indicator.</param>
/// <param name="FiscalYear">The year.</param>
/// <param name="Now">What stands there and stays.</param>
/// <param name="Said">What the table says.</param>
/// <param name="Reason">Why it stays.</param>
public sealed record EarlierKept(string Cell, EarlierRow Row, int FiscalYear, EarlierValue Now, EarlierValue Said, string Reason);
