using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>
/// Reads one pasted text as a result: numbers with their unit, brackets and △ for less than 0, ○ and × where done or not is asked, states in
/// words. 0, blank and 해당없음 are three things. What would have to be guessed is refused with the reason.
/// </summary>
public static partial class PastedText
{
    private const int Wait = 1000;

    /// <param name="text">What was copied.</param>
    /// <param name="unit">Unit of the indicator.</param>
    /// <param name="form">How the indicator is entered; null for a number.</param>
    public static PastedValue Read(string text, string unit, EntryForm? form = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (plain, isProvisional) = ProvisionalMark.Take(Spaces().Replace(WrittenNumber.Plain(Invisible().Replace(text, "")), " ").Trim());
        var read = Read(plain, form ?? EntryForm.Number, unit);
        return !isProvisional ? read : read.Kind is PastedKind.Number ? read with { IsProvisional = true } : PastedValue.Refused("잠정은 값 뒤에만 적습니다. 값을 적어 주십시오.");
    }

    private static PastedValue Read(string plain, EntryForm form, string unit) => plain switch
    {
        "" => new(PastedKind.Blank),
        "/" => new(PastedKind.State, ResultState.NotApplicable),
        _ when WrittenNumber.IsOnlyDashes(plain) => new(PastedKind.Blank, Note: "하이픈은 빈칸으로 읽었습니다. 0이면 0으로 적어 주십시오."),
        _ when plain.Length > WrittenNumber.LongestText && State().Match(plain) is { Success: false } => PastedValue.Refused("수라고 하기에는 너무 깁니다. 값만 복사해 주십시오."),
        _ => StateOf(plain) ?? Chosen(plain, form) ?? PartsOf(plain, form) ?? MarkOf(plain) ?? PastedNumber.Read(plain, unit),
    };

    private static PastedValue? StateOf(string plain)
    {
        if (State().Match(plain) is not { Success: true } match)
        {
            return null;
        }

        var state = match.Groups["word"].Value.Replace(" ", "", StringComparison.Ordinal) switch
        {
            "미추진" => ResultState.NotCarriedOut,
            "중도폐지" => ResultState.Dropped,
            "미입력" => ResultState.NotEntered,
            _ => ResultState.NotApplicable,
        };
        var reason = match.Groups["reason"].Value.Trim();
        return new(PastedKind.State, state, Reason: reason.Length == 0 || state is ResultState.NotEntered ? null : reason);
    }

    private static PastedValue? Chosen(string plain, EntryForm form) => form.ValueOf(plain) is { } value ? PastedValue.Number(value) : null;

    private static PastedValue? PartsOf(string plain, EntryForm form)
    {
        if (form.Parts is not { } rule)
        {
            return null;
        }

        if (MeasuredParts.Read(plain) is not { } parts)
        {
            return PastedValue.Refused(ResultProblems.PartsMissing.Message);
        }

        return PartsRule.WhyNot(parts) is { } problem ? PastedValue.Refused(problem.Message) : PastedValue.Number(rule.ActualOf(parts)) with { Parts = parts };
    }

    private static PastedValue? MarkOf(string plain) => plain.Length == 1 && "○◯〇●OoXx×✕✗✖".Contains(plain[0], StringComparison.Ordinal)
        ? PastedValue.Refused($"'{plain}' 표시는 이행 여부를 적는 지표에만 넣을 수 있습니다. 수로 적어 주십시오.")
        : null;

    // Zero-width spaces and marks that web pages and Hangul leave between letters.
    [GeneratedRegex("[\u200B-\u200F\u2060\uFEFF\u00AD]", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex Invisible();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?<word>해당 ?(?:사항 ?)?없음|미 ?추진|중도 ?폐지|미 ?입력)(?: ?[(:](?<reason>[^()]{0,500})\)?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Wait)]
    private static partial Regex State();
}
