using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>A value on its way out, into a workbook or a text file. Text always stays text, whatever it begins with.</summary>
internal readonly record struct TableCell
{
    public static readonly TableCell Blank;

    private TableCell(string? text, decimal? value, CellLook look) => (Text, Value, Look) = (text, value, look);

    /// <summary>The text; null for a number.</summary>
    public string? Text { get; }

    /// <summary>The number, as shown: a percentage is 126.8, not 1.268.</summary>
    public decimal? Value { get; }

    /// <summary>A formula of ours, in English and without the equals sign; the cell's value is stored beside it. Only for workbooks. Never made of foreign text.</summary>
    public string? Formula { get; private init; }

    public CellLook Look { get; private init; }

    /// <summary>Nothing to see and nothing to compute.</summary>
    public bool IsBlank => string.IsNullOrEmpty(Text) && Value is null && Formula is null;

    public static TableCell Of(string? text) => new(text, null, default);

    /// <param name="value">null = blank.</param>
    /// <param name="decimals">Decimals that are shown; null = those of the value.</param>
    public static TableCell Of(decimal? value, int? decimals = null) => new(null, value, new(decimals));

    public static TableCell Of(PrintedNumber? number) => Of(number?.Value, number?.Decimals);

    /// <param name="percent">In percent: 126.8 is shown as 126.8% and stored as 1.268; null = blank.</param>
    public static TableCell Percent(decimal? percent, int decimals) => new(null, percent, new(decimals, IsPercent: true));

    public TableCell ComputedBy(string formula) => this with { Formula = formula };

    public TableCell InBold() => this with { Look = Look with { IsBold = true } };

    /// <summary>To be filled in: on a ground of its own, and open where its sheet is protected.</summary>
    public TableCell ToFillIn() => this with { Look = Look with { IsOpen = true } };

    /// <summary>What is typed into it stays text, whatever its column is.</summary>
    public TableCell AsText() => this with { Look = Look with { IsText = true } };

    /// <summary>As a cell of this column looks.</summary>
    public TableCell In(SheetColumn column) => this with { Look = column.Dress(Look) };
}

/// <summary>How a cell is shown.</summary>
/// <param name="Decimals">Decimals of a number; null = as many as it has.</param>
/// <param name="IsPercent">Shown with a % sign.</param>
/// <param name="IsBold">In bold.</param>
/// <param name="IsGuarded">Text that begins like a formula: the mark that spreadsheets put on text typed with an apostrophe.</param>
/// <param name="Wraps">Long text runs over several lines.</param>
/// <param name="IsText">What is typed over it stays text.</param>
/// <param name="IsBoxed">With a frame; a bold one has a ground too.</param>
/// <param name="IsOpen">To be filled in: not locked, and on a ground of its own.</param>
internal readonly record struct CellLook(
    int? Decimals, bool IsPercent = false, bool IsBold = false, bool IsGuarded = false, bool Wraps = false, bool IsText = false, bool IsBoxed = false, bool IsOpen = false);
