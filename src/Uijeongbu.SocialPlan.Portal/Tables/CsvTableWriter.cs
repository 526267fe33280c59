using System.Globalization;
using CsvHelper;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>
/// Writes a CSV file that Excel opens rightly: UTF-8 with mark (programs take it without), and an apostrophe before text that would run as a formula. Numbers stay
/// numbers. Everything reaches the stream at the latest when the writer is disposed, asynchronously if it is disposed so.
/// </summary>
internal sealed class CsvTableWriter(Stream output, bool withMark = true) : IDisposable, IAsyncDisposable
{
    private readonly CsvWriter _csv = CsvWriter.Create(
        output,
        new CsvWriterOptions { WriteByteOrderMark = withMark, Injection = CsvInjection.Escape },
        leaveOpen: true);

    public void Write(params ReadOnlySpan<TableCell> cells)
    {
        foreach (var cell in cells)
        {
            if (cell.Value is not { } value)
                _csv.WriteField(cell.Text);
            else if (cell.Look.Decimals is { } decimals)
                _csv.WriteField(decimal.Round(value, decimals, MidpointRounding.AwayFromZero), FormattableString.Invariant($"F{decimals}"), CultureInfo.InvariantCulture);
            else
                _csv.WriteField(value, "", CultureInfo.InvariantCulture);
        }

        _csv.EndRecord();
    }

    /// <summary>Writes a line of texts that are ready as they are; null is blank.</summary>
    public void WriteTexts(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
            _csv.WriteField(text ?? "");
        _csv.EndRecord();
    }

    /// <summary>Sends what is complete, for callers whose stream must not be written to synchronously.</summary>
    public ValueTask FlushAsync(CancellationToken cancel) => _csv.FlushAsync(cancel);

    public void Dispose() => _csv.Dispose();

    public ValueTask DisposeAsync() => _csv.DisposeAsync();
}
