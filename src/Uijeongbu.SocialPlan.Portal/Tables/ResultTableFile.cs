namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Reads a table of results from a file or from pasted text. What it accepts is described in the product's contract for table files.</summary>
internal static class ResultTableFile
{
    /// <summary>Reads a file, CSV or XLSX.</summary>
    /// <param name="stream">Stays open. One that cannot seek is spooled to a temporary file.</param>
    public static TableReading<ResultTable> Read(Stream stream, string fileName, ResultReadOptions options, CancellationToken cancel = default) =>
        TableFile.Read(stream, fileName, options, (source, faults) => new ResultTableReader(faults, options, cancel).Read(source), cancel);

    /// <summary>Reads pasted text.</summary>
    public static TableReading<ResultTable> ReadText(string pasted, ResultReadOptions options, CancellationToken cancel = default) =>
        TableFile.ReadText(pasted, options, (source, faults) => new ResultTableReader(faults, options, cancel).Read(source));
}
