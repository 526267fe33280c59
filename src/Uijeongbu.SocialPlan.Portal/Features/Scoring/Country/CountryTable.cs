using System.Globalization;
using System.Text;
using CsvHelper;

namespace Uijeongbu.SocialPlan.Portal.Features.Scoring.Country;

/// <summary>
/// One table of the folder, read as a stream of its bytes; cells are asked for by the place of their column. A cell that cannot be read is
/// a fault and counts as blank, so that one reading finds all of them.
/// </summary>
internal sealed class CountryTable : IDisposable
{
    private const int BufferSize = 1 << 20;

    private readonly CsvReader _csv;
    private readonly CountryFaults _faults;
    private readonly string[] _columns;
    private readonly int[] _places;
    private readonly string _file;
    private readonly int _heads;

    private CountryTable(string file, CsvReader csv, int heads, string[] columns, int[] places, CountryFaults faults) =>
        (_file, _csv, _heads, _columns, _places, _faults) = (file, csv, heads, columns, places, faults);

    /// <summary>Opens <c>FOLDER/name.csv</c>.</summary>
    /// <returns>null when there is no such file or a column is missing, which is a fault.</returns>
    public static CountryTable? Open(string folder, string name, string[] columns, CountryFaults faults)
    {
        var file = name + ".csv";
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            faults.Add(new(file, null, null, "파일이 없습니다. 폴더에 이 표를 넣어 주십시오."));
            return null;
        }

        var csv = CsvReader.Create(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan), new CsvReaderOptions
        {
            HasHeader = false,
            SkipEmptyLines = false, // rows are counted as a spreadsheet shows them
            OnMalformedRecord = record => RefuseOpenQuote(record, file, faults),
        });
        List<string> heads = [];
        if (csv.Read())
        {
            heads.AddRange(Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i).Trim()));
        }

        int[] places = [.. columns.Select(column => heads.IndexOf(column))];
        if (Array.IndexOf(places, -1) < 0)
        {
            return new(file, csv, heads.Count, columns, places, faults);
        }

        csv.Dispose();
        faults.Add(new(file, 1, null, $"필요한 열이 없습니다: {string.Join(", ", columns.Where((_, i) => places[i] < 0))}. 첫 행에 열 이름을 적어 주십시오."));
        return null;
    }

    /// <summary>The row as a spreadsheet counts it, from 1 with the head.</summary>
    public int Row => (int)_csv.RowNumber;

    /// <summary>Goes to the next row that is not blank.</summary>
    public bool Next()
    {
        do
        {
            if (!_csv.Read())
            {
                return false;
            }
        }
        while (_csv.FieldCount == 1 && _csv.GetSpan(0).IsEmpty);

        if (_csv.FieldCount > _heads)
        {
            Fault(null, "열 이름보다 칸이 많습니다. 수는 쉼표 없이 1234.5처럼 적고, 쉼표가 든 글은 큰따옴표로 묶어 주십시오.");
        }

        return true;
    }

    /// <summary>A whole number that must be there; 0 with a fault otherwise.</summary>
    public int Number(int column)
    {
        if (int.TryParse(Cell(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Fault(column, $"'{Text(column)}' 값을 0 이상의 정수로 읽을 수 없습니다.");
        return 0;
    }

    /// <summary>A value, or null where the cell is blank. 0 is a value.</summary>
    public decimal? Value(int column)
    {
        var cell = Cell(column);
        if (cell.IsEmpty)
        {
            return null;
        }

        if (decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        Fault(column, $"'{Text(column)}' 값을 수로 읽을 수 없습니다. 쉼표와 단위 없이 1234.5처럼 적고, 없는 값은 비워 주십시오.");
        return null;
    }

    public string Text(int column) => Encoding.UTF8.GetString(Cell(column));

    public void Fault(int? column, string message) => _faults.Add(new(_file, Row, column is { } place ? _columns[place] : null, message));

    public void Dispose() => _csv.Dispose();

    // A quote that is not closed swallows the rows behind it; a stray one inside a value is text.
    private static void RefuseOpenQuote(CsvMalformedRecord record, string file, CountryFaults faults)
    {
        if (record.Reason is not CsvMalformedReason.StrayQuote)
        {
            faults.Add(new(file, record.RecordNumber, null, "큰따옴표가 닫히지 않았거나 닫힌 뒤에 글자가 더 있습니다. 따옴표를 짝 맞추고, 값 안의 따옴표는 두 번 적어 주십시오."));
        }
    }

    private ReadOnlySpan<byte> Cell(int column) => _places[column] < _csv.FieldCount ? _csv.GetSpan(_places[column]) : [];
}
