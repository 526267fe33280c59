namespace Uijeongbu.SocialPlan.Domain.Audit;

/// <summary>
/// 봉인값 of one day: where a region's chain ended, under the installation's key, chained to the seal of the day before. It is kept in the
/// table and in a file outside the database, so that an older state of the whole table does not pass for today's.
/// </summary>
public sealed class AuditSeal : OwnedRow
{
    /// <summary>The day in Korea.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Sequence of the last entry of that moment.</summary>
    public required long Sequence { get; init; }

    /// <summary>Hash of that entry.</summary>
    public required string Hash { get; init; }

    /// <summary>Seal of the region's day before; that of an empty chain for the first.</summary>
    public required string PreviousSeal { get; init; }

    /// <summary>Seal of all the above, 64 hexadecimal digits.</summary>
    public string Seal { get; private set; } = "";

    /// <summary>Seals the end of a chain.</summary>
    public static AuditSeal Of(AuditHead head, DateOnly day, AuditSeal? previous, ReadOnlySpan<byte> key)
    {
        ArgumentNullException.ThrowIfNull(head);
        AuditSeal seal = new()
        {
            RegionCode = head.RegionCode,
            Day = day,
            Sequence = head.Sequence,
            Hash = head.Hash,
            PreviousSeal = previous?.Seal ?? AuditChain.Start,
        };
        seal.Seal = AuditChain.DailySealOf(seal.RegionCode, day, seal.Sequence, seal.Hash, seal.PreviousSeal, key);
        return seal;
    }
}
