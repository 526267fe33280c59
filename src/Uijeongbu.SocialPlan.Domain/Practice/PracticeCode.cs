using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Uijeongbu.SocialPlan.Domain.Practice;

/// <summary>
/// The code of a practice copy (연습본): that of the municipality, a mark and the number of the copy, such as <c>41150-P1</c>. It says by itself that it
/// is one and of which place, so that nothing has to be asked to keep practice and real work apart.
/// </summary>
public static class PracticeCode
{
    private const string Mark = "-P";

    /// <summary>The code of a place's copy.</summary>
    /// <param name="place">Code of the municipality.</param>
    /// <param name="number">Number of the copy, from 1.</param>
    public static string Of(string place, int number) => string.Create(CultureInfo.InvariantCulture, $"{place}{Mark}{number}");

    /// <summary>Whether a code is a copy's: digits, the mark, digits.</summary>
    public static bool IsOne(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var at = code.IndexOf(Mark, StringComparison.Ordinal);
        return at > 0 && at + Mark.Length < code.Length && code.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0 && code.AsSpan(at + Mark.Length).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>The place whose people work there: of a copy the municipality it was made of, of any other code itself.</summary>
    public static string PlaceOf(string code) => IsOne(code) ? code[..code.IndexOf(Mark, StringComparison.Ordinal)] : code;

    /// <summary>
    /// What a row of the real place is called in its copy: another identity, the same for the same row and copy, so that no table of pairs is kept. The
    /// instant within it (UUID version 7) stays, and rows keep their order by time.
    /// </summary>
    public static Guid IdOf(Guid id, string code)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{code}/{id:D}"));
        hash.AsSpan(0, 10).CopyTo(bytes[6..]);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(bytes, bigEndian: true);
    }
}
