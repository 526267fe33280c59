using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;

/// <summary>
/// Shows that a row is as it was handed out: HMAC-SHA256 (its first 128 bits, RFC 2104) over key, result handed out and locked cells, and a
/// short mark of each locked cell, so that an altered one is named whatever became of the plan since.
/// </summary>
/// <remarks>
/// The secret is derived (HKDF, RFC 5869) from the key of the record and not from the keys that sign cookies: those rotate, a form may lie on a
/// desk for months. Every node of a portal has the record's key, or nothing could be saved there; it survives restarts and moves with the data.
/// </remarks>
internal sealed class FillInSeal
{
    private const int SealBytes = 16;
    private const int MarkLetters = 4;
    private const char Separator = '\u001F'; // stands in no cell: plain text has single spaces only

    private readonly Lazy<byte[]> _secret;

    public FillInSeal(AuditKey key) => _secret = new(() => HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Bytes.ToArray(), 32, info: "fill-in workbook of results, 1"u8.ToArray()));

    private static int SealLetters { get; } = Base64Url.GetEncodedLength(SealBytes);

    /// <summary>The text that stands in the row's last hidden cell.</summary>
    /// <param name="key">Key as it stands in the row.</param>
    /// <param name="was">Result handed out, as it stands in the row.</param>
    /// <param name="locked">Locked cells in their order, in plain form.</param>
    public string Of(string key, string was, IReadOnlyList<string> locked)
    {
        StringBuilder text = new(SealLetters + (MarkLetters * locked.Count));
        text.Append(Code(key, was, locked));
        foreach (var cell in locked)
        {
            text.Append(Mark(cell));
        }

        return text.ToString();
    }

    /// <summary>Whether the row is as it was handed out.</summary>
    public bool Holds(string key, string was, IReadOnlyList<string> locked, string seal) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Of(key, was, locked)), Encoding.UTF8.GetBytes(seal));

    /// <summary>Locked cells that are not what was handed out, from 0; none when the marks themselves are gone.</summary>
    public static IReadOnlyList<int> Altered(IReadOnlyList<string> locked, string seal) => seal.Length != SealLetters + (MarkLetters * locked.Count) ? []
        : [.. Enumerable.Range(0, locked.Count).Where(cell => !Mark(locked[cell]).AsSpan().SequenceEqual(seal.AsSpan(SealLetters + (MarkLetters * cell), MarkLetters)))];

    private string Code(string key, string was, IReadOnlyList<string> locked)
    {
        var said = Encoding.UTF8.GetBytes($"{key}{Separator}{was}{Separator}{string.Join(Separator, locked)}");
        return Base64Url.EncodeToString(HMACSHA256.HashData(_secret.Value, said).AsSpan(0, SealBytes));
    }

    // FNV-1a, folded to 24 bits: it finds slips and names them; forging is the code's business.
    private static string Mark(string text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
        {
            hash = unchecked((hash ^ letter) * 16777619u);
        }

        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, hash ^ (hash >> 24));
        return Base64Url.EncodeToString(bytes[..3]);
    }
}
