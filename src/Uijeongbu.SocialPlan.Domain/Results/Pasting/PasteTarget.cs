namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>A cell that a pasted value may go to: an indicator of the page with what is stored.</summary>
/// <param name="Id">The indicator.</param>
/// <param name="ProjectCode">사업번호.</param>
/// <param name="Name">Name of the indicator.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Decimals">Decimals in which it is entered.</param>
public sealed record PasteTarget(Guid Id, string ProjectCode, string Name, string Unit, int Decimals)
{
    /// <summary>How its value is entered: ○ and × are values of 예 or 아니오 alone, 237/250 of an indicator with two counts.</summary>
    public EntryForm Form { get; init; } = EntryForm.Number;

    /// <summary>Whether values below 0 are usual: the target or an earlier value is one.</summary>
    public bool IsSigned { get; init; }

    /// <summary>State that is stored.</summary>
    public ResultState State { get; init; }

    /// <summary>Value that is stored.</summary>
    public decimal? Actual { get; init; }

    /// <summary>The two counts behind that value; null where there are none.</summary>
    public MeasuredParts? Parts { get; init; }

    /// <summary>Whether that value is 잠정.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>Reason that is stored beside a state without value.</summary>
    public string? Reason { get; init; }

    /// <summary>Why it cannot be changed; null when it can.</summary>
    public EntryLock? Lock { get; init; }
}
