using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>How the actual of an indicator is entered.</summary>
public enum EntryKind
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>예 (1) or 아니오 (0).</summary>
    YesNo,

    /// <summary>One of the stages of its formula.</summary>
    Stage,

    /// <summary>분자 and 분모, of which the portal computes the actual.</summary>
    Parts,
}

/// <summary>A value that can be chosen.</summary>
/// <param name="Value">The actual.</param>
/// <param name="Text">What a person reads: 예, 2단계.</param>
public sealed record EntryChoice(decimal Value, string Text);

/// <summary>
/// The one place that says how an indicator is entered: from its formula (<c>stage</c>), its unit (…여부) and whether it names a numerator and a
/// denominator. A list of choices is complete: nothing else can be entered.
/// </summary>
public sealed record EntryForm(EntryKind Kind, IReadOnlyList<EntryChoice> Choices, PartsRule? Parts = null)
{
    private const string Yes = "예";
    private const string No = "아니오";

    private static readonly EntryForm Either = new(EntryKind.YesNo, [new(1m, Yes), new(0m, No)]);

    /// <summary>A number.</summary>
    public static EntryForm Number { get; } = new(EntryKind.Number, []);

    /// <summary>The form of an indicator.</summary>
    /// <param name="unit">Unit of its actual.</param>
    /// <param name="profile">Id of its formula; null for the policy's.</param>
    /// <param name="parts">Its numerator and denominator; null when it names none.</param>
    public static EntryForm Of(string unit, string? profile, PartsRule? parts = null)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return profile is not null && RateProfile.TryFind(profile, out var found) && found.Stages is { Count: > 0 } stages ? OfStages(stages)
            : unit.EndsWith("여부", StringComparison.Ordinal) ? Either
            : parts is null ? Number
            : new(EntryKind.Parts, [], parts);
    }

    /// <summary>What a person reads for a value; null when it is read as a number.</summary>
    public string? TextOf(decimal actual) => Choices.FirstOrDefault(choice => choice.Value == actual)?.Text;

    /// <summary>The value that a text chooses, by its words, ○ and ×, or its number; null when it chooses none.</summary>
    public decimal? ValueOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var word = text.Replace(" ", "", StringComparison.Ordinal);
        return Choices.FirstOrDefault(choice => choice.Text == word || (Kind is EntryKind.YesNo && IsMark(word, choice.Value)))?.Value;
    }

    /// <summary>Why a value cannot be entered; null when it can.</summary>
    public Problem? WhyNot(decimal actual) => Choices.Count == 0 || Choices.Any(choice => choice.Value == actual) ? null : ResultProblems.NotAChoice(Choices);

    private static EntryForm OfStages(IReadOnlyList<decimal> stages) => stages is [0m, 1m]
        ? Either
        : new(EntryKind.Stage, [.. stages.Select(stage => new EntryChoice(stage, stage.ToString("0.########", CultureInfo.InvariantCulture) + "단계"))]);

    private static bool IsMark(string word, decimal value) =>
        word.Length == 1 ? (value == 1m ? "○◯〇●Oo" : "×✕✗✖Xx").Contains(word[0], StringComparison.Ordinal)
        : value == 1m ? word is "이행" or "완료" or "네" : word is "미이행" or "미완료" or "아니요";
}
