using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Plans;

/// <summary>
/// A spreadsheet's arithmetic, as far as our workbooks use it: + - * /, comparisons of COUNTIF, ABS, AVERAGE, COUNT, COUNTIF, MAX, MEDIAN,
/// MIN, ROUND, SUM, cells and ranges of any sheet. Text and blank cells are left out of ranges, as spreadsheets do.
/// </summary>
internal sealed class WorkbookCalculator
{
    private readonly Dictionary<(string Sheet, string Address), Cell> _cells = [];

    public WorkbookCalculator(SpreadsheetDocument document)
    {
        var book = document.WorkbookPart!;
        foreach (var sheet in book.Workbook!.Descendants<Sheet>())
        {
            foreach (var cell in ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet!.Descendants<Cell>())
            {
                _cells[(sheet.Name!, cell.CellReference!)] = cell;
            }
        }
    }

    /// <summary>Every cell with a formula.</summary>
    public IEnumerable<(string Sheet, string Address, string Formula, decimal Stored)> Formulas => _cells.Where(pair => pair.Value.CellFormula is not null)
        .Select(pair => (pair.Key.Sheet, pair.Key.Address, pair.Value.CellFormula!.Text, Number(pair.Value)!.Value));

    /// <summary>The texts of a column, line by line.</summary>
    public string Text(string sheet, string address) => _cells.TryGetValue((sheet, address), out var cell) ? cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "" : "";

    /// <summary>Sets a cell, to see what changes with it.</summary>
    public void Set(string sheet, string address, decimal value) => _cells[(sheet, address)].CellValue = new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The number of a cell, computed anew where it has a formula.</summary>
    public decimal? Compute(string sheet, string address) => !_cells.TryGetValue((sheet, address), out var cell) ? null
        : cell.CellFormula is { } formula ? new Reader(this, sheet, formula.Text).Whole()
        : Number(cell);

    private static decimal? Number(Cell cell) => cell.DataType is null && cell.CellValue is { } value ? decimal.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    private IEnumerable<string> Addresses(string sheet, string from, string to)
    {
        var (first, last) = (Split(from), Split(to));
        for (var line = first.Line; line <= last.Line; line++)
        {
            for (var column = first.Column; column <= last.Column; column++)
            {
                var address = Name(column) + line.ToString(CultureInfo.InvariantCulture);
                if (_cells.ContainsKey((sheet, address)))
                {
                    yield return address;
                }
            }
        }
    }

    private static (int Column, int Line) Split(string address)
    {
        var letters = address.TrimEnd([.. "0123456789"]);
        return (letters.Aggregate(0, (column, letter) => column * 26 + letter - 'A' + 1), int.Parse(address[letters.Length..], CultureInfo.InvariantCulture));
    }

    private static string Name(int column) => column == 0 ? "" : Name((column - 1) / 26) + (char)('A' + (column - 1) % 26);

    private sealed class Reader(WorkbookCalculator book, string here, string text)
    {
        private const string Names = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

        private int _at;

        // The range read last: COUNTIF may ask for its texts.
        private string _sheet = "";
        private string _first = "";
        private string _last = "";

        public decimal Whole()
        {
            var value = Sum();
            return _at == text.Length ? value : throw new FormatException($"'{text}' goes on after {_at}.");
        }

        private decimal Sum()
        {
            var value = Product();
            while (Take('+') || Take('-'))
            {
                value = text[_at - 1] == '+' ? value + Product() : value - Product();
            }

            return value;
        }

        private decimal Product()
        {
            var value = Signed();
            while (Take('*') || Take('/'))
            {
                value = text[_at - 1] == '*' ? value * Signed() : value / Signed();
            }

            return value;
        }

        private decimal Signed() => Take('-') ? -Signed() : Single();

        private decimal Single()
        {
            if (Take('('))
            {
                var value = Sum();
                return Take(')') ? value : throw new FormatException(text);
            }

            if (char.IsAsciiDigit(text[_at]))
            {
                return decimal.Parse(Word("0123456789."), CultureInfo.InvariantCulture);
            }

            if (text[_at] == '\'')
            {
                return Values().Single();
            }

            var word = Word(Names);
            return Take('(') ? Function(word) : book.Compute(here, word) ?? 0m;
        }

        private decimal Function(string name)
        {
            List<decimal> values = [.. Argument()];
            string? criterion = null;
            while (Take(','))
            {
                if (Take('"'))
                {
                    criterion = text[_at..text.IndexOf('"', _at)];
                    _at += criterion.Length + 1;
                }
                else
                {
                    values.AddRange(Argument());
                }
            }

            return !Take(')') ? throw new FormatException(text) : name switch
            {
                "ABS" => Math.Abs(values.Single()),
                "AVERAGE" => values.Sum() / values.Count,
                "COUNT" => values.Count,
                "COUNTIF" when criterion is ['>', .. var limit] => values.Count(value => value > decimal.Parse(limit, CultureInfo.InvariantCulture)),
                "COUNTIF" when criterion is not null => book.Addresses(_sheet, _first, _last).Count(address => book.Text(_sheet, address) == criterion),
                "MAX" => values.Max(),
                "MEDIAN" => Median(values),
                "MIN" => values.Min(),
                "ROUND" => decimal.Round(values[0], (int)values[1], MidpointRounding.AwayFromZero),
                "SUM" => values.Sum(),
                _ => throw new FormatException($"{name} in '{text}'"),
            };
        }

        private static decimal Median(List<decimal> values)
        {
            values.Sort();
            return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
        }

        /// <summary>A range where one begins here, else a number.</summary>
        private List<decimal> Argument()
        {
            var start = _at;
            if (text[_at] == '\'')
            {
                return Values();
            }

            var first = Word(Names);
            if (first.Length > 0 && Take(':'))
            {
                return Range(here, first, Word(Names));
            }

            _at = start;
            return [Sum()];
        }

        private List<decimal> Values()
        {
            var end = text.IndexOf("'!", _at, StringComparison.Ordinal);
            var sheet = text[(_at + 1)..end];
            _at = end + 2;
            var first = Word(Names);
            return Range(sheet, first, Take(':') ? Word(Names) : first);
        }

        private List<decimal> Range(string sheet, string first, string last)
        {
            (_sheet, _first, _last) = (sheet, first, last);
            return [.. book.Addresses(sheet, first, last).Select(address => book.Compute(sheet, address)).OfType<decimal>()];
        }

        private string Word(string letters)
        {
            var start = _at;
            while (_at < text.Length && letters.Contains(text[_at]))
            {
                _at++;
            }

            return text[start.._at];
        }

        private bool Take(char wanted)
        {
            if (_at < text.Length && text[_at] == wanted)
            {
                _at++;
                return true;
            }

            return false;
        }
    }
}
