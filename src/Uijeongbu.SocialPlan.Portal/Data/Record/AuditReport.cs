namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>What <c>audit verify</c> found: how much it read, and per region the first thing that is not as it was written.</summary>
internal sealed record AuditReport(int Regions, long Entries, int TableSeals, int FileSeals, IReadOnlyList<AuditFault> Faults)
{
    public bool IsWhole => Faults.Count == 0;
}

/// <summary>The first broken place of a region.</summary>
/// <param name="RegionCode">The region.</param>
/// <param name="Sequence">The entry; for a tail that was cut, the first that is missing.</param>
/// <param name="What">What is wrong, for people.</param>
internal sealed record AuditFault(string RegionCode, long Sequence, string What);
