using CsvHelper;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary>CSV for programs: UTF-8 without a mark. Text that would run as a formula stays text.</summary>
internal sealed class CsvOutput(Stream output) : IDisposable
{
    private readonly CsvWriter _csv = CsvWriter.Create(
        output,
        new CsvWriterOptions { WriteByteOrderMark = false, Injection = CsvInjection.Escape },
        leaveOpen: true);

    /// <summary>Writes one line.</summary>
    public void Write(params ReadOnlySpan<string?> cells)
    {
        foreach (var cell in cells)
        {
            _csv.WriteField(cell ?? "");
        }

        _csv.EndRecord();
    }

    public void Dispose() => _csv.Dispose();
}
