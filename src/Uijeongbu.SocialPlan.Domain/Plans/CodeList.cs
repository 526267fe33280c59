using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>A list of codes of a generation's forms, such as 생애주기 ① to ⑧.</summary>
public sealed class CodeList
{
    /// <summary>Stable name: <c>life-cycle</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What the forms call it.</summary>
    public required string Label { get; init; }

    /// <summary>Its entries in the order of the form.</summary>
    public required List<CodeEntry> Entries { get; init; }
}

/// <summary>One entry of a list of codes.</summary>
public sealed class CodeEntry
{
    private const int Circles = 20;
    private const char FirstCircle = '①';

    /// <summary>Its number, from 1. The number is what is stored.</summary>
    public required int Number { get; init; }

    /// <summary>Its words; null when only the number is known.</summary>
    public string? Label { get; init; }

    /// <summary>What people read: the number in a circle and the words, ② 영유아. Unicode has circles up to 20; (21) follows.</summary>
    public override string ToString()
    {
        var number = Number is >= 1 and <= Circles
            ? ((char)(FirstCircle + Number - 1)).ToString()
            : string.Create(CultureInfo.InvariantCulture, $"({Number})");
        return Label is null ? number : $"{number} {Label}";
    }

    /// <summary>Whether a letter is a number in a circle.</summary>
    public static bool IsCircled(char letter) => letter is >= FirstCircle and < (char)(FirstCircle + Circles);
}
