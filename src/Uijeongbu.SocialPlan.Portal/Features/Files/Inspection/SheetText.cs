using System.Globalization;
using System.IO.Compression;
using Uijeongbu.SocialPlan.Domain.Files.PersonalNumbers;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;

/// <summary>Looks at the cells of a workbook. Of the texts that cells share only those with a number of a person are remembered.</summary>
internal sealed class SheetText(ZipArchive archive, string prefix, NumberNotes notes, CancellationToken cancel)
{
    private const int ResidentDigits = 13;

    private readonly TextWindow _window = new(notes);
    private readonly Dictionary<int, IReadOnlySet<PersonalNumber>> _shared = [];
    private readonly HashSet<int> _used = [];
    private HashSet<int> _residentStyles = [];

    public void Read()
    {
        ReadShared();
        _residentStyles = archive.GetEntry("xl/styles.xml") is { } styles ? ResidentStyles.In(styles, cancel) : [];
        var names = SheetNames.In(archive);
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase) && entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            var name = prefix + names.GetValueOrDefault(entry.FullName, Path.GetFileNameWithoutExtension(entry.Name));
            notes.Look(name, "시트 이름 " + name);
            ReadSheet(entry, name);
        }

        foreach (var (_, found) in _shared.Where(text => !_used.Contains(text.Key)))
        {
            notes.Note(found, prefix + "보이지 않는 글");
        }
    }

    private void ReadShared()
    {
        foreach (var entry in archive.Entries.Where(entry => entry.Name.Equals("sharedStrings.xml", StringComparison.OrdinalIgnoreCase)))
        {
            using WorkbookXml xml = new(entry.Open());
            using var text = new StringPieces();
            for (var number = 0; xml.NextElement(); number++)
            {
                cancel.ThrowIfCancellationRequested();
                if (xml.Name is not "si")
                {
                    number--;
                    continue;
                }

                if (PersonalNumberSearch.Find(text.Of(xml), notes.Today) is { Count: > 0 } found)
                {
                    _shared[number] = found;
                }
            }
        }
    }

    private void ReadSheet(ZipArchiveEntry entry, string sheet)
    {
        using WorkbookXml xml = new(entry.Open());
        var cell = default(Cell);
        while (xml.NextNode())
        {
            cancel.ThrowIfCancellationRequested();
            if (xml is { IsStart: true, Name: "c", IsEmpty: false })
            {
                _window.Flush(sheet);
                cell = Cell.At(xml, sheet);
            }
            else if (xml.IsText)
            {
                _window.Append(xml, cell.Place ?? sheet);
            }
            else if (xml.IsStart && cell.Place is not null)
            {
                _window.Space(cell.Place); // between formula, value and runs of text
            }
            else if (xml is { IsEnd: true, Name: "c" })
            {
                Look(cell);
                cell = default;
            }
        }

        _window.Flush(sheet);
    }

    private void Look(Cell cell)
    {
        var value = _window.Value.Trim();
        if (cell.Type is "s" && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            _used.Add(_shared.ContainsKey(number) ? number : -1);
            notes.Note(_shared.GetValueOrDefault(number, Nothing), cell.Place!);
            _window.Clear();
        }
        else if (cell.Type is "n" && value.Length <= ResidentDigits && value.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            LookAtNumber(value, cell);
            _window.Clear();
        }
        else
        {
            _window.Flush(cell.Place!);
        }
    }

    // A bare number of 13 digits may be an amount of the city's budget; one that is shown as a resident number has lost its zeros in front.
    private void LookAtNumber(ReadOnlySpan<char> digits, Cell cell)
    {
        var isShownAsOne = _residentStyles.Contains(cell.Style);
        var text = isShownAsOne ? digits.ToString().PadLeft(ResidentDigits, '0') : digits.ToString();
        if (isShownAsOne ? PersonalNumberSearch.HasResident(text, notes.Today) : PersonalNumberSearch.IsResidentByCheckDigit(text, notes.Today))
        {
            notes.Note(Resident, cell.Place!);
        }
    }

    private static readonly IReadOnlySet<PersonalNumber> Nothing = new HashSet<PersonalNumber>();
    private static readonly IReadOnlySet<PersonalNumber> Resident = new HashSet<PersonalNumber> { PersonalNumber.Resident };

    private readonly record struct Cell(string? Place, string Type, int Style)
    {
        public static Cell At(WorkbookXml xml, string sheet) => new(
            $"{sheet}!{xml.Attribute("r")}", xml.Attribute("t") ?? "n", int.TryParse(xml.Attribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style) ? style : 0);
    }
}
