namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>잠정 behind a value: 317 잠정, 317(잠정). What stands without it is the final figure (확정치).</summary>
public static class ProvisionalMark
{
    /// <summary>The word.</summary>
    public const string Word = "잠정";

    private static readonly string[] Forms = [$"({Word})", $"[{Word}]", $"{Word}치", Word];

    /// <summary>The text without the mark, and whether it had one.</summary>
    public static (string Plain, bool IsProvisional) Take(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.TrimEnd();
        return Forms.FirstOrDefault(form => plain.EndsWith(form, StringComparison.Ordinal)) is { } found ? (plain[..^found.Length].TrimEnd(), true) : (text, false);
    }
}
