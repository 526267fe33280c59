using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Audit;

namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>A seal as it stands in the file and in the table, for comparing: day, region, sequence, hash, the seal before, the seal.</summary>
internal sealed record SealLine(DateOnly Day, string RegionCode, long Sequence, string Hash, string PreviousSeal, string Seal)
{
    public static SealLine Of(AuditSeal seal) => new(seal.Day, seal.RegionCode, seal.Sequence, seal.Hash, seal.PreviousSeal, seal.Seal);

    /// <returns>null when the line is no seal.</returns>
    public static SealLine? Parse(string line) =>
        line.Split(' ') is [var day, var region, var sequence, var hash, var previous, var seal]
        && DateOnly.TryParseExact(day, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(date, region, number, hash, previous, seal)
            : null;

    /// <summary>Whether it was made with the key.</summary>
    public bool IsGenuine(ReadOnlySpan<byte> key) => AuditChain.DailySealOf(RegionCode, Day, Sequence, Hash, PreviousSeal, key) == Seal;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Day:O} {RegionCode} {Sequence} {Hash} {PreviousSeal} {Seal}");
}
