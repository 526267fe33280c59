using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Features.EarlierResults;

/// <summary>A state without a value in a cell: <c>해당없음: 대상자 없음</c>. A number is no state, and blank says nothing.</summary>
internal static partial class EarlierText
{
    private static readonly (ResultState State, string Word)[] Words =
    [
        (ResultState.NotApplicable, "해당없음"),
        (ResultState.NotCarriedOut, "미추진"),
        (ResultState.Dropped, "중도 폐지"),
        (ResultState.NoTarget, "목표 미설정"),
    ];

    /// <returns>null for a state that has a value, or says nothing.</returns>
    public static string? Of(ResultState state, string? reason) =>
        Array.Find(Words, pair => pair.State == state).Word is not { } word ? null : reason is null ? word : $"{word}: {reason}";

    /// <returns>null when the text names no state.</returns>
    public static (ResultState State, string? Reason)? Read(string text)
    {
        if (State().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var word = string.Concat(match.Groups["word"].Value.Where(letter => !char.IsWhiteSpace(letter)));
        var reason = match.Groups["reason"].Value.Trim();
        return (Array.Find(Words, pair => pair.Word.Replace(" ", "", StringComparison.Ordinal) == word).State, reason.Length == 0 ? null : reason);
    }

    /// <summary>A text of a cell in one line, without what is no character; null when nothing is left.</summary>
    public static string? Plain(string? text)
    {
        var plain = ReadableText.Of(string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return plain.Length == 0 ? null : plain;
    }

    [GeneratedRegex(@"^(?<word>해당\s*없음|미추진|중도\s*폐지|목표\s*미설정)\s*([:：](?<reason>.*)|\((?<reason>.*)\))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex State();
}
