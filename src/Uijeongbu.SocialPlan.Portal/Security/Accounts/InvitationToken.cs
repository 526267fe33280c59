using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// The secret in the link of an invitation: 256 random bits, of which the portal keeps the SHA-256 alone. It is no token of Identity's, because there
/// may be no account yet that it could belong to.
/// </summary>
/// <param name="Text">As the link carries it; never stored and never logged.</param>
internal readonly record struct InvitationToken(string Text)
{
    private const int Bytes = 32;

    // 80 bits in 16 letters: what a person types, tried only as often as the limit of the page lets.
    private const int PrintedBytes = 10;
    private const int PrintedLetters = 16;
    private const int GroupLetters = 4;

    /// <summary>How long a link holds: a person on leave finds it in time, a forgotten mailbox does not keep it for ever.</summary>
    public static readonly TimeSpan Holds = TimeSpan.FromDays(7);

    /// <summary>What is stored.</summary>
    public string Hash => HashOf(Text);

    /// <summary>Path and query of the link.</summary>
    public string Address => "/join?code=" + Text;

    /// <summary>Whether it is a code to be typed.</summary>
    public bool IsPrinted => Text.Length == PrintedLetters + PrintedLetters / GroupLetters - 1;

    /// <summary>One to be printed and typed: <c>ABCD-EFGH-IJKL-MNOP</c>.</summary>
    public static InvitationToken NewPrinted() => new(Grouped(Base32.Write(RandomNumberGenerator.GetBytes(PrintedBytes))));

    /// <summary>A code as it was made, however it was typed: small letters, blanks and missing dashes do not matter. The text of a link stays as it is.</summary>
    public static string Written(string text)
    {
        var letters = string.Concat(text.Where(letter => letter is not ('-' or ' '))).ToUpperInvariant();
        return letters.Length == PrintedLetters && text.Length <= 2 * PrintedLetters ? Grouped(letters) : text;
    }

    public static InvitationToken New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    private static string Grouped(string letters) => string.Join('-', letters.Chunk(GroupLetters).Select(group => new string(group)));

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
