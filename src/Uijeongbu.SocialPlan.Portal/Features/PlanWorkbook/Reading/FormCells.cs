using System.Globalization;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Reading;

/// <summary>The cells of one row by column, and a fault for each that says no clear thing. The same object takes the next row.</summary>
internal sealed class FormCells(FormMap map, PlanFaults faults, TableLimits limits)
{
    private SheetRow _row = new();

    public FormMap Map { get; } = map;

    public int Line => _row.Line;

    public void Start(SheetRow row) => _row = row;

    /// <summary>A fault of one cell.</summary>
    public void Fault(string column, Func<PlanMessages, string> explain)
    {
        if (Map.Find(column) is var (place, head))
            faults.Add(explain, Line, place, head);
        else
            faults.Add(explain, Line);
    }

    /// <summary>A fault of the whole row.</summary>
    public void Fault(Func<PlanMessages, string> explain) => faults.Add(explain, Line);

    /// <summary>Whether nothing stands in the row but what is computed, in these columns, or its id.</summary>
    public bool IsEmptyBut(params ReadOnlySpan<string> columns)
    {
        foreach (var column in Map.Read)
        {
            if (column != Columns.Id && !columns.Contains(column) && !IsBlank(column))
                return false;
        }

        return true;
    }

    public bool IsBlank(string column) => Map.Cell(_row, column).IsBlank;

    /// <summary>Whether the cell says just this word.</summary>
    public bool Is(string column, string word) => Map.Cell(_row, column).Text == word;

    /// <summary>Text as it is; null when blank.</summary>
    public string? Text(string column)
    {
        var cell = Usable(column);
        if (cell.IsBlank)
            return null;
        if (cell.Shown.Length <= limits.CellCharacters)
            return cell.Shown;
        General(column, m => m.LongText(limits.CellCharacters));
        return null;
    }

    /// <summary>Text that must be there; empty when it is not.</summary>
    public string Name(string column)
    {
        if (IsBlank(column))
            Fault(column, texts => texts.Blank);
        return Text(column) ?? "";
    }

    /// <summary>One of a list of words; null when blank.</summary>
    public T? Word<T>(string column, Words<T> words)
        where T : struct
    {
        if (Text(column) is not { } text)
            return null;
        var value = words.Read(text);
        if (value is null)
            Fault(column, texts => texts.UnknownWord(text, string.Join(", ", words.Written)));
        return value;
    }

    /// <summary>One of a list of words that must be there.</summary>
    public T NeededWord<T>(string column, Words<T> words)
        where T : struct
    {
        if (IsBlank(column))
            Fault(column, texts => texts.BlankWord(string.Join(", ", words.Written)));
        return Word(column, words) ?? default;
    }

    /// <summary>A number; null when blank. A % sign is taken where <paramref name="percent"/> says that it means nothing.</summary>
    public decimal? Number(string column, bool percent = false)
    {
        var cell = Usable(column);
        if (cell.IsBlank)
            return null;
        var (number, problem) = cell.Number is { } stored ? (stored, null) : NumberText.Read(cell.Shown);
        if (cell.Text is { } text && text.AsSpan().Trim("-–—― ").IsEmpty)
            Fault(column, texts => texts.OnlyADash(text));
        else if (problem is not null)
            General(column, problem);
        else if (!percent && cell.Text is { } marked && marked.AsSpan().ContainsAny('%', '％'))
            Fault(column, texts => texts.PercentSign(marked));
        else if (decimal.Round(number!.Value.Value, Domain.Scoring.Reading.MaxDecimals, MidpointRounding.AwayFromZero) != number.Value.Value)
            General(column, m => m.TooManyDigits(cell.Shown));
        else
            return number.Value.Value / 1.0000000000000000000000000000m;
        return null;
    }

    /// <summary>A whole number within bounds; null when blank.</summary>
    public int? Whole(string column, int least, int most, Func<PlanMessages, string, string> explain)
    {
        if (Number(column) is not { } number)
            return null;
        if (number == Math.Floor(number) && number >= least && number <= most)
            return (int)number;
        var shown = number.ToString(CultureInfo.InvariantCulture);
        Fault(column, texts => explain(texts, shown));
        return null;
    }

    /// <summary>A year of four digits; null when blank. 2027년 is one.</summary>
    public int? Year(string column)
    {
        var cell = Usable(column);
        if (cell.Text is { Length: > 0 } text && text.TrimEnd().EndsWith('년'))
        {
            if (int.TryParse(text.AsSpan().TrimEnd().TrimEnd('년').TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100)
                return year;
            Fault(column, texts => texts.NotAYear(text));
            return null;
        }

        return Whole(column, 1900, 2100, (texts, shown) => texts.NotAYear(shown));
    }

    /// <summary>A general fault of one cell.</summary>
    public void General(string column, Func<TableMessages, string> explain)
    {
        if (Map.Find(column) is var (place, head))
            faults.AddGeneral(explain, Line, place, head);
    }

    private SheetCell Usable(string column)
    {
        var cell = Map.Cell(_row, column);
        if (cell.Problem is null)
            return cell;
        General(column, cell.Problem);
        return default;
    }
}
