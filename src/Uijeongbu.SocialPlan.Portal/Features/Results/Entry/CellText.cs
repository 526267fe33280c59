using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>What stands in a cell: a number, nothing, or a state in words. 0, blank and 해당없음 are three things.</summary>
internal static class CellText
{
    public const string NotApplicable = "해당없음";
    public const string NotCarriedOut = "미추진";
    public const string Dropped = "중도 폐지";
    private const string NotEntered = "미입력";

    private static readonly TableMessages Messages = new(Languages.Korean);

    /// <summary>What is stored, as it stands in the cell.</summary>
    public static string Of(SavedResult saved, int decimals, EntryForm? form = null) => saved.State switch
    {
        ResultState.Entered when saved.Actual is { } actual => (saved.Parts?.Text ?? form?.TextOf(actual) ?? Number(actual, decimals)) + (saved.IsProvisional ? " " + ProvisionalMark.Word : ""),
        ResultState.NotApplicable => NotApplicable,
        ResultState.NotCarriedOut => NotCarriedOut,
        ResultState.Dropped => Dropped,
        _ => "",
    };

    /// <summary>A number with its thousands separators and at least the indicator's decimals; zeros that a database adds are left out.</summary>
    public static string Number(decimal value, int decimals)
    {
        var plain = value / 1.0000000000000000000000000000m;
        return plain.ToString("N" + Math.Max(decimals, plain.Scale).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>Reads what a person typed. What is unclear is refused with what to do, never guessed.</summary>
    public static ReadCell Read(string text, EntryForm? form = null)
    {
        var (rest, isProvisional) = ProvisionalMark.Take(text);
        var read = ReadFinal(rest, form ?? EntryForm.Number);
        return !isProvisional ? read : read is { State: ResultState.Entered } ? read with { IsProvisional = true } : read with { Problem = read.Problem ?? "잠정은 값 뒤에만 적습니다. 값을 먼저 적어 주십시오." };
    }

    private static ReadCell ReadFinal(string text, EntryForm form)
    {
        var word = text.Replace(" ", "", StringComparison.Ordinal).Trim();
        if (word.Length == 0)
        {
            return new(ResultState.NotEntered);
        }

        if (StateOf(word) is { } state)
        {
            return new(state);
        }

        if (form.ValueOf(word) is { } chosen)
        {
            return new(ResultState.Entered, chosen);
        }

        if (form.Kind is EntryKind.Parts)
        {
            return MeasuredParts.Read(text) is { } parts ? new(ResultState.Entered, Parts: parts) : new(ResultState.NotEntered, Problem: ResultProblems.PartsMissing.Message);
        }

        var (number, problem) = NumberText.Read(text);
        return number is null ? new(ResultState.NotEntered, Problem: Problem(text, problem)) : new(ResultState.Entered, number.Value.Value);
    }

    private static ResultState? StateOf(string word) => word switch
    {
        NotApplicable => ResultState.NotApplicable,
        NotCarriedOut => ResultState.NotCarriedOut,
        "중도폐지" => ResultState.Dropped,
        NotEntered => ResultState.NotEntered,
        _ => null,
    };

    private static string Problem(string text, Func<TableMessages, string>? problem) =>
        text.AsSpan().Trim(" -–—―").IsEmpty
            ? $"'{text.Trim()}'만 있습니다. 아직 모르는 값은 비워 두고, 해당 없는 지표는 해당없음이라고 적어 주십시오."
            : problem?.Invoke(Messages) ?? "";
}

/// <summary>What a person typed, read.</summary>
/// <param name="State">The state that it asks for.</param>
/// <param name="Actual">The number.</param>
/// <param name="Problem">Why it cannot be taken; null when it can.</param>
/// <param name="IsProvisional">Whether 잠정 stood behind the number.</param>
/// <param name="Parts">분자 and 분모, where two counts were typed.</param>
internal readonly record struct ReadCell(ResultState State, decimal? Actual = null, string? Problem = null, bool IsProvisional = false, MeasuredParts? Parts = null);
