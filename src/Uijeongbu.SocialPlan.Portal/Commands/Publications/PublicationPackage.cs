using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Features.Rankings.Package;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Commands.Publications;

/// <summary>A downloaded package of a publication (자료 묶음), recomputed from nothing but its own files.</summary>
/// <param name="Ranking">What was published.</param>
/// <param name="Findings">Its municipalities.</param>
/// <param name="Files">How many files have the SHA-256 that the package notes of them.</param>
internal sealed record PublicationPackage(PublicRanking Ranking, IReadOnlyList<PublicFinding> Findings, int Files)
{
    private const int HashLength = 64;

    /// <summary>Reads and recomputes it.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="RefusedPackageException">It is no such package, or a file in it is not the one that was published; the message names the file.</exception>
    public static PublicationPackage Read(string path)
    {
        Dictionary<string, byte[]> files;
        try
        {
            files = Unpack(path);
        }
        catch (InvalidDataException)
        {
            throw new RefusedPackageException("ZIP 파일로 읽을 수 없습니다. 자료 묶음을 다시 내려받아 주십시오.");
        }

        var sums = Checked(files);
        var ranking = RankingIn(files[RankingPackage.Publication]);
        return new(ranking, PublicFinding.Of(ranking, region => RateOf(ranking, region, files)), sums);
    }

    private static PublicRanking RankingIn(byte[] content)
    {
        try
        {
            var ranking = EvaluationJson.ReadBroughtRanking(Encoding.UTF8.GetString(content));
            return ranking.Rules.WhyNot(ranking.Kind) is { } problem ? throw new RefusedPackageException($"{RankingPackage.Publication}: 이 평가의 기준으로 계산할 수 없습니다. {problem.Message}") : ranking;
        }
        catch (JsonException)
        {
            throw new RefusedPackageException($"{RankingPackage.Publication}: 공개한 내용으로 읽을 수 없습니다. 자료 묶음을 다시 내려받아 주십시오.");
        }
    }

    // What a header says of sizes is not believed: bytes are counted while they are unpacked.
    private static Dictionary<string, byte[]> Unpack(string path)
    {
        var limits = TableLimits.Default;
        Dictionary<string, byte[]> files = new(StringComparer.Ordinal);
        using var archive = ZipFile.OpenRead(path);
        if (new FileInfo(path).Length > limits.FileBytes || archive.Entries.Count > limits.Entries)
        {
            throw new RefusedPackageException("자료 묶음이 너무 큽니다. 공개 페이지에서 내려받은 파일인지 확인해 주십시오.");
        }

        var left = limits.UnpackedBytes;
        var buffer = new byte[1 << 16];
        foreach (var entry in archive.Entries)
        {
            using MemoryStream content = new();
            using var packed = entry.Open();
            for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
            {
                left -= read;
                if (left < 0)
                {
                    throw new RefusedPackageException($"{entry.FullName}: 풀었을 때 너무 큽니다. 공개 페이지에서 내려받은 파일인지 확인해 주십시오.");
                }

                content.Write(buffer, 0, read);
            }

            files[entry.FullName] = content.ToArray();
        }

        return files;
    }

    // Every file that is noted is there and is as noted, and the publication is one of them.
    private static int Checked(Dictionary<string, byte[]> files)
    {
        if (!files.TryGetValue(RankingPackage.Sums, out var noted) || !files.ContainsKey(RankingPackage.Publication))
        {
            throw new RefusedPackageException($"평가 결과의 자료 묶음이 아닙니다. {RankingPackage.Sums}와 {RankingPackage.Publication}이 든 ZIP 파일을 골라 주십시오.");
        }

        var lines = Encoding.UTF8.GetString(noted).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Length > HashLength + 2)
            .GroupBy(line => line[(HashLength + 2)..], StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Last()[..HashLength], StringComparer.Ordinal);
        foreach (var (name, content) in files.Where(file => file.Key != RankingPackage.Sums))
        {
            if (!lines.TryGetValue(name, out var hash) || Convert.ToHexStringLower(SHA256.HashData(content)) != hash)
            {
                throw new RefusedPackageException($"{name}: 공개한 파일과 다릅니다(SHA-256이 {RankingPackage.Sums}에 적힌 값과 다름). 자료 묶음을 다시 내려받아 주십시오.");
            }
        }

        return lines.Keys.FirstOrDefault(name => !files.ContainsKey(name)) is { } missing
            ? throw new RefusedPackageException($"{missing}: 자료 묶음에 있어야 할 파일이 없습니다. 다시 내려받아 주십시오.")
            : lines.Count;
    }

    private static RecomputedRate? RateOf(PublicRanking ranking, string region, Dictionary<string, byte[]> files)
    {
        var name = RankingPackage.ResultsOf(region);
        if (!files.TryGetValue(name, out var content))
        {
            return null;
        }

        using MemoryStream file = new(content);
        var reading = ResultTableFile.Read(file, name, new() { IsRateProfile = id => RateProfile.TryFind(id, out _) });
        return reading.Table is { } table
            ? new(PlanScorer.Score(TablePlan.ToPlan(table), ranking.Rules.ToPolicy()).Figures.Value)
            : throw new RefusedPackageException($"{name}: {string.Join(' ', reading.Faults)}");
    }
}
