using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Audit;

namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>Checks the seals themselves, those of the table and those of the file, and each against the other.</summary>
internal static class SealCheck
{
    /// <summary>The first fault of each region.</summary>
    public static IEnumerable<AuditFault> FaultsOf(IReadOnlyList<SealLine> table, IReadOnlyList<string> fileLines, byte[] key)
    {
        var lines = fileLines.Where(line => line.Length > 0).Select(SealLine.Parse).ToList();
        if (lines.Contains(null))
        {
            yield return new("-", 0, string.Create(CultureInfo.InvariantCulture, $"봉인 파일의 {lines.IndexOf(null) + 1}번째 줄을 읽을 수 없습니다"));
        }

        var file = lines.OfType<SealLine>().ToList();
        foreach (var region in table.Concat(file).Select(seal => seal.RegionCode).Distinct(StringComparer.Ordinal))
        {
            if (FaultOf(table.Where(seal => seal.RegionCode == region).ToList(), file.FindAll(seal => seal.RegionCode == region), key) is { } fault)
            {
                yield return fault;
            }
        }
    }

    private static AuditFault? FaultOf(List<SealLine> table, List<SealLine> file, byte[] key) =>
        BrokenIn(table, "봉인 표", key) ?? BrokenIn(file, "봉인 파일", key)
        ?? Missing(file.Except(table), "봉인 표")
        // A seal of the newest day may still be on its way into the file; it is written into the table first.
        ?? Missing(table.SkipLast(1).Except(file), "봉인 파일");

    private static AuditFault? BrokenIn(List<SealLine> seals, string where, byte[] key)
    {
        var previous = AuditChain.Start;
        foreach (var seal in seals)
        {
            if (seal.PreviousSeal != previous || !seal.IsGenuine(key))
            {
                return new(seal.RegionCode, seal.Sequence, string.Create(CultureInfo.InvariantCulture, $"{where}의 {seal.Day:O} 봉인값이 위조되었거나 앞 봉인값과 이어지지 않습니다"));
            }

            previous = seal.Seal;
        }

        return null;
    }

    private static AuditFault? Missing(IEnumerable<SealLine> seals, string where) =>
        seals.FirstOrDefault() is { } seal ? new(seal.RegionCode, seal.Sequence, string.Create(CultureInfo.InvariantCulture, $"{where}에 {seal.Day:O} 봉인값이 없습니다")) : null;
}
