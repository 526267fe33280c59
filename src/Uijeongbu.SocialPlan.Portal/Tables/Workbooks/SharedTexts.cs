namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>The texts that cells of a workbook refer to by number.</summary>
internal sealed class SharedTexts
{
    private readonly List<string?> _texts = [];

    private SharedTexts()
    {
    }

    /// <param name="part">null when the workbook has none.</param>
    /// <exception cref="UnreadableTableException">More text than may be held.</exception>
    public static SharedTexts Read(Stream? part, CellText text, TextPool pool, TableLimits limits, CancellationToken cancel)
    {
        var shared = new SharedTexts();
        if (part is null)
            return shared;
        using var xml = new WorkbookXml(part);
        while (xml.NextElement())
        {
            cancel.ThrowIfCancellationRequested();
            if (xml.Name is not "si")
                continue;
            if (shared._texts.Count == limits.SharedTexts)
                throw new UnreadableTableException(m => m.TooMuchText);
            xml.ReadRichText(text);
            shared._texts.Add(text.Keep(pool));
        }

        return shared;
    }

    /// <returns>null when the text is too long to be kept.</returns>
    public string? this[int index] => index >= 0 && index < _texts.Count
        ? _texts[index]
        : throw new InvalidDataException($"There is no shared text {index}.");
}
