using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;

/// <summary>Whether a PDF runs something by itself: a script or a program, when it is opened, printed or closed.</summary>
internal static class PdfActions
{
    private const int MostTokens = 2000;

    private static readonly string[] Roots = ["OpenAction", "AA", "Names"];

    public static bool HasAny(PdfDocument document)
    {
        Queue<IToken> waiting = new(document.Structure.Catalog.CatalogDictionary.Data.Where(entry => Roots.Contains(entry.Key, StringComparer.Ordinal)).Select(entry => entry.Value));
        HashSet<IndirectReference> seen = [];
        for (var count = 0; waiting.TryDequeue(out var token) && count < MostTokens; count++)
        {
            var found = token is IndirectReferenceToken reference ? seen.Add(reference.Data) ? document.Structure.GetObject(reference.Data)?.Data : null : token;
            if (found is DictionaryToken dictionary)
            {
                if (Runs(dictionary))
                {
                    return true;
                }

                dictionary.Data.Values.ToList().ForEach(waiting.Enqueue);
            }
            else if (found is ArrayToken array)
            {
                array.Data.ToList().ForEach(waiting.Enqueue);
            }
        }

        return false;
    }

    private static bool Runs(DictionaryToken dictionary) =>
        dictionary.Data.Any(entry => entry.Key is "JS" or "JavaScript" || (entry.Key is "S" && entry.Value is NameToken { Data: "JavaScript" or "Launch" }));
}
