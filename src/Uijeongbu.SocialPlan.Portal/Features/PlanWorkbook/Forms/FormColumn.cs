using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

/// <summary>A column of a sheet of the plan's workbook.</summary>
/// <param name="Key">Its name within the program.</param>
/// <param name="Look">How it looks; head and group are those of the official form.</param>
internal sealed record FormColumn(string Key, SheetColumn Look)
{
    /// <summary>false for what is computed from other sheets and only helps the reader's eye.</summary>
    public bool IsRead { get; init; } = true;

    /// <summary>Whether a file without the column is refused: a column left out would empty what it holds.</summary>
    public bool IsNeeded { get; init; } = true;

    /// <summary>The column without which this one says nothing, and the other way round.</summary>
    public string? Partner { get; init; }

    /// <summary>Text of one line.</summary>
    public static FormColumn Text(string key, string head, double width, string? group = null) =>
        new(key, new(head, width) { Group = group, IsText = true, IsBoxed = true });

    /// <summary>Text of several lines.</summary>
    public static FormColumn Prose(string key, string head, double width, string? group = null) =>
        new(key, new(head, width) { Group = group, IsText = true, Wraps = true, IsBoxed = true });

    /// <summary>A number.</summary>
    public static FormColumn Number(string key, string head, double width, string? group = null) =>
        new(key, new(head, width) { Group = group, IsBoxed = true });

    /// <summary>The hidden last column, by which a row is known when it was moved or renamed.</summary>
    public static FormColumn RowId() => new(Columns.Id, new("행 번호(고치지 마십시오)", 38) { IsHidden = true, IsText = true });

    /// <summary>Offers a list.</summary>
    public FormColumn Offering(string? choices) => this with { Look = Look with { Choices = choices } };

    /// <summary>Only to be looked at.</summary>
    public FormColumn Derived() => this with { IsRead = false, IsNeeded = false };

    /// <summary>May be missing.</summary>
    public FormColumn Optional() => this with { IsNeeded = false };
}
