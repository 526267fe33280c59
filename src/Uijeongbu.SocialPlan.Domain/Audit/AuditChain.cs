using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Uijeongbu.SocialPlan.Domain.Audit;

/// <summary>
/// The arithmetic of the chain: each entry is sealed with HMAC-SHA-256 over its fields and the seal before it. Without the key, which is
/// not in the database, nobody can build a chain that holds.
/// </summary>
public static class AuditChain
{
    /// <summary>The hash before the first entry.</summary>
    public const string Start = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>The seal that the entry must carry.</summary>
    public static string HashOf(AuditEntry entry, ReadOnlySpan<byte> key)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Sealed(key, [
            entry.PreviousHash,
            entry.RegionCode,
            entry.Sequence.ToString(CultureInfo.InvariantCulture),
            entry.Id.ToString("D"),
            (entry.At.Ticks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
            entry.ActorId,
            entry.ActorName,
            entry.Origin,
            entry.CommandId.ToString("D"),
            entry.Action,
            entry.SubjectKind,
            entry.SubjectId.ToString("D"),
            entry.Before,
            entry.After,
        ]);
    }

    /// <summary>The seal of an end of a chain.</summary>
    public static string SealOf(string regionCode, long sequence, string hash, ReadOnlySpan<byte> key) =>
        Sealed(key, ["head", regionCode, sequence.ToString(CultureInfo.InvariantCulture), hash]);

    /// <summary>The seal of a day.</summary>
    public static string DailySealOf(string regionCode, DateOnly day, long sequence, string hash, string previousSeal, ReadOnlySpan<byte> key) =>
        Sealed(key, ["day", regionCode, day.ToString("O", CultureInfo.InvariantCulture), sequence.ToString(CultureInfo.InvariantCulture), hash, previousSeal]);

    // Each field with its length, null apart from empty: no two different entries have the same text.
    private static string Sealed(ReadOnlySpan<byte> key, ReadOnlySpan<string?> fields)
    {
        StringBuilder text = new();
        foreach (var field in fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"{field?.Length ?? -1}:{field}\n");
        }

        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text.ToString())));
    }
}
