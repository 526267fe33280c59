namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>What becomes of one row of a paste.</summary>
public enum PasteVerdict
{
    /// <summary>넣기: nothing was there.</summary>
    Enter,

    /// <summary>바꾸기: another value was there.</summary>
    Replace,

    /// <summary>확인 필요: taken only when a person says so.</summary>
    Check,

    /// <summary>같은 값.</summary>
    Same,

    /// <summary>건너뜀: nothing was copied for this cell.</summary>
    Skip,

    /// <summary>잠김.</summary>
    Locked,

    /// <summary>넣을 수 없음.</summary>
    Refused,

    /// <summary>No cell of the page belongs to it.</summary>
    NoPlace,
}

/// <summary>One row of a paste, beside the cell it goes to.</summary>
/// <param name="Row">Row of what was copied, from 1.</param>
/// <param name="Text">The copied value.</param>
/// <param name="Target">Where it goes; null when nowhere.</param>
/// <param name="Verdict">What becomes of it.</param>
/// <param name="Note">Why, and what to do.</param>
public sealed record PasteLine(int Row, string Text, PasteTarget? Target, PasteVerdict Verdict, string? Note)
{
    /// <summary>What the row calls itself: project number and indicator as they were copied; null when it does not.</summary>
    public string? Label { get; init; }

    /// <summary>Address of its cell in the file that it comes from; null for a copied one.</summary>
    public string? Cell { get; init; }

    /// <summary>The state it was read as.</summary>
    public ResultState State { get; init; }

    /// <summary>The value it was read as; null when it has none.</summary>
    public decimal? Actual { get; init; }

    /// <summary>The two counts that the value was computed from; null where it was copied as it is.</summary>
    public MeasuredParts? Parts { get; init; }

    /// <summary>Whether 잠정 stood behind it.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>The reason that was copied with a state.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it is taken without a person's word.</summary>
    public bool IsReady => Verdict is PasteVerdict.Enter or PasteVerdict.Replace;

    /// <summary>Whether it can be taken.</summary>
    public bool CanBeTaken => IsReady || Verdict is PasteVerdict.Check;
}

/// <summary>A copied table laid onto the cells of a page.</summary>
/// <param name="Lines">Rows with a value or a cell, in the order in which they were copied.</param>
/// <param name="Remarks">What was left out or understood beyond the rows, in sentences.</param>
/// <param name="IsByName">Whether rows were found by project number and indicator; else they follow the cell in which the paste began.</param>
public sealed record PlacedPaste(IReadOnlyList<PasteLine> Lines, IReadOnlyList<string> Remarks, bool IsByName);
