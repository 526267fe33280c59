namespace Uijeongbu.SocialPlan.Domain.Audit;

/// <summary>The end of a region's audit chain: a chain whose tail was cut does not reach it.</summary>
public sealed class AuditHead : OwnedRow
{
    /// <summary>Sequence of the last entry; 0 while there is none.</summary>
    public long Sequence { get; private set; }

    /// <summary>Hash of the last entry.</summary>
    public string Hash { get; private set; } = AuditChain.Start;

    /// <summary>Seal of sequence and hash under the installation's key.</summary>
    public string Seal { get; private set; } = "";

    /// <summary>Whether this end was sealed with the key.</summary>
    public bool IsGenuine(ReadOnlySpan<byte> key) => string.Equals(Seal, AuditChain.SealOf(RegionCode, Sequence, Hash, key), StringComparison.Ordinal);

    /// <summary>Moves on to a new last entry.</summary>
    /// <exception cref="InvalidOperationException">The entry does not follow.</exception>
    public void MoveTo(AuditEntry entry, ReadOnlySpan<byte> key)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Sequence != Sequence + 1 || !string.Equals(entry.PreviousHash, Hash, StringComparison.Ordinal))
        {
            throw new InvalidOperationException("The entry does not follow the end of its chain.");
        }

        (Sequence, Hash) = (entry.Sequence, entry.Hash);
        Seal = AuditChain.SealOf(RegionCode, Sequence, Hash, key);
    }
}
