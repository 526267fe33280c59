using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;

/// <summary>Looks at the text of a part that runs in paragraphs: of a Word, Hangul or slide document, a comment, a chart.</summary>
internal sealed class FlowText(NumberNotes notes, CancellationToken cancel)
{
    private readonly TextWindow _window = new(notes);

    /// <param name="part">UTF-8 XML; closed by the reader.</param>
    /// <param name="place">The part, for people.</param>
    /// <param name="counts">Whether the place names the paragraph.</param>
    public void Read(Stream part, string place, bool counts)
    {
        using WorkbookXml xml = new(part);
        var (here, paragraphs) = (place, 0);
        while (xml.NextNode())
        {
            cancel.ThrowIfCancellationRequested();
            if (xml.IsText)
            {
                _window.Append(xml, here);
            }
            else if ((xml.IsStart || xml.IsEnd) && IsParagraph(xml.Name))
            {
                _window.Flush(here);
                paragraphs += xml.IsStart ? 1 : 0;
                here = counts ? FormattableString.Invariant($"{place} {paragraphs}번째 문단") : place;
            }
            else if (xml.IsStart && IsGap(xml.Name))
            {
                _window.Space(here);
            }
        }

        _window.Flush(here);
    }

    private static bool IsParagraph(string name) => name is "p" or "si" or "comment" or "pt" or "sp";

    private static bool IsGap(string name) => name is "tab" or "br" or "cr" or "lineBreak" or "nbSpace" or "fwSpace";
}
