namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>A column of a sheet that is written.</summary>
/// <param name="Width">In characters of the default font; a Korean syllable takes two.</param>
internal sealed record SheetColumn(string Head, double Width)
{
    /// <summary>Head above the head; neighbours of the same group share one merged cell. With any group a sheet has two head rows.</summary>
    public string? Group { get; init; }

    /// <summary>Not shown; read like any other.</summary>
    public bool IsHidden { get; init; }

    /// <summary>What is typed into it stays text: 1-1 does not become a date.</summary>
    public bool IsText { get; init; }

    /// <summary>Long text runs over several lines.</summary>
    public bool Wraps { get; init; }

    /// <summary>Every cell has a frame, as in a printed form.</summary>
    public bool IsBoxed { get; init; }

    /// <summary>Range of the values that a drop-down offers (<c>'코드'!$A$2:$A$9</c>); other values may be typed all the same.</summary>
    public string? Choices { get; init; }

    /// <summary>The look of a cell in this column.</summary>
    public CellLook Dress(CellLook look) => look with { IsText = IsText || look.IsText, Wraps = look.Wraps || Wraps, IsBoxed = IsBoxed };
}
