using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Audit;

namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>Checks one region's chain while its entries pass by, against its head and every seal of its ends.</summary>
internal sealed class RegionChain(string regionCode, IReadOnlyList<StoredHead> heads, IReadOnlyList<SealLine> seals, byte[] key)
{
    private readonly ILookup<long, SealLine> _ends = seals.ToLookup(seal => seal.Sequence);
    private string _hash = AuditChain.Start;
    private long _sequence;

    /// <summary>The first fault; null while there is none.</summary>
    public AuditFault? Fault { get; private set; }

    public void Take(StoredEntry stored)
    {
        if (Fault is null)
        {
            Fault = WhatIsWrong(stored) is { } what ? new(regionCode, Math.Min(stored.Entry.Sequence, _sequence + 1), what) : null;
            (_sequence, _hash) = (stored.Entry.Sequence, stored.Hash);
        }
    }

    /// <summary>After the last entry.</summary>
    public AuditFault? End() => Fault ??= WhatIsWrongAtTheEnd();

    private string? WhatIsWrong(StoredEntry stored)
    {
        var (entry, hash, version) = stored;
        if (entry.Sequence != _sequence + 1)
        {
            return string.Create(CultureInfo.InvariantCulture, $"기록이 빠졌거나 끼어들었습니다(다음에 있는 순번 {entry.Sequence})");
        }

        if (entry.PreviousHash != _hash)
        {
            return "앞 기록과 이어지지 않습니다";
        }

        if (version != 1 || AuditChain.HashOf(entry, key) != hash)
        {
            return "내용이 봉인과 다릅니다";
        }

        return _ends[entry.Sequence].FirstOrDefault(seal => seal.Hash != hash) is { } other
            ? string.Create(CultureInfo.InvariantCulture, $"{other.Day:O}의 봉인값과 다릅니다")
            : null;
    }

    private AuditFault? WhatIsWrongAtTheEnd()
    {
        if (seals.Where(seal => seal.Sequence > _sequence).MinBy(seal => seal.Day) is { } sealedLater)
        {
            return new(regionCode, _sequence + 1, string.Create(CultureInfo.InvariantCulture, $"꼬리가 잘렸습니다({sealedLater.Day:O}에는 순번 {sealedLater.Sequence}까지 봉인됨)"));
        }

        if (heads is not [var head])
        {
            return new(regionCode, _sequence, "사슬의 끝(AuditHeads)이 없거나 여럿입니다");
        }

        if (head.Sequence > _sequence)
        {
            return new(regionCode, _sequence + 1, string.Create(CultureInfo.InvariantCulture, $"꼬리가 잘렸습니다(끝은 순번 {head.Sequence})"));
        }

        return head.Sequence == _sequence && _sequence > 0 && head.Hash == _hash && head.Seal == AuditChain.SealOf(regionCode, head.Sequence, head.Hash, key)
            ? null
            : new(regionCode, _sequence, "사슬의 끝(AuditHeads)이 마지막 기록과 다르거나 위조되었습니다");
    }
}
