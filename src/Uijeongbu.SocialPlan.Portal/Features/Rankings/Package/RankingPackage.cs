using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Endpoints;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Rankings.Package;

/// <summary>
/// Everything that was published of an evaluation in one file: ranking, points by criterion, rules, the publication as it is, and the results that 목표달성도 was computed from,
/// as tables that <c>score</c> reads. The same publication in the same language gives the same bytes.
/// </summary>
internal sealed class RankingPackage(CsvAnswers csv, Texts<RankingPackage> texts)
{
    /// <summary>Name of the file with the publication as it is.</summary>
    public const string Publication = "evaluation.json";

    /// <summary>Name of the file with the SHA-256 of every other one.</summary>
    public const string Sums = "SHA256SUMS";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Name of the file with a municipality's results.</summary>
    public static string ResultsOf(string region) => $"results/{region}.csv";

    /// <summary>Name of the file, without its ending.</summary>
    public static string NameOf(RankingView view) => view.Version.Number;

    /// <summary>Writes it.</summary>
    /// <param name="view">The publication.</param>
    /// <param name="plans">Published results that its achievements name, by code.</param>
    public byte[] Write(RankingView view, IReadOnlyList<ScoredPlan> plans)
    {
        List<(string Name, byte[] Content)> files = [.. FilesOf(view, plans)];
        files.Add(("README.txt", Utf8.GetBytes(ReadMe(view, plans))));
        files.Add((Sums, Utf8.GetBytes(string.Concat(files.Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Content))}  {file.Name}\n")))));
        using MemoryStream package = new();
        using (ZipArchive archive = new(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(view.Published.PublishedAt);
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return package.ToArray();
    }

    private IEnumerable<(string Name, byte[] Content)> FilesOf(RankingView view, IReadOnlyList<ScoredPlan> plans)
    {
        var answer = RankingsEndpoint.AnswerOf(view);
        yield return ("ranking.csv", csv.BytesOf(RankingTable.Of(answer), RankingTable.Lines(answer)));
        yield return ("criteria.csv", csv.BytesOf(CriteriaTable.Of(view), CriteriaTable.Lines(view.Ranking)));
        yield return ("rules.json", Utf8.GetBytes(RulesOf(view)));
        yield return (Publication, Utf8.GetBytes(view.Published.Content));
        foreach (var plan in plans)
        {
            yield return (ResultsOf(plan.Plan.RegionCode), csv.BytesOf(AchievementTable.Of(plan), AchievementTable.Lines(plan)));
        }
    }

    // As they stand in the publication: nothing is written anew.
    private static string RulesOf(RankingView view)
    {
        using var publication = JsonDocument.Parse(view.Published.Content);
        return publication.RootElement.GetProperty("rules").GetRawText();
    }

    private string ReadMe(RankingView view, IReadOnlyList<ScoredPlan> plans)
    {
        var ranking = view.Ranking;
        string?[] lines =
        [
            texts["Title", view.Province, ranking.FiscalYear, view.EvaluationYear],
            ranking.IsDemo ? texts["Demo"] : null,
            texts["Snapshot", view.Version.Number, Formats.Current.Moment(view.Published.PublishedAt), view.Published.Hash],
            view.Version.Supersedes is { } earlier ? texts["Correction", earlier, view.Version.Reason ?? ""] : null,
            "",
            texts["Ranking"], texts["Criteria"], texts["Rules"], texts["Publication"],
            texts["Results", plans.Count, ranking.Groups.Sum(group => group.Units.Count(unit => unit.Achievement is not null))],
            "",
            texts["Total"], texts["Rate"], texts["Sums"],
            ranking.IsDemo ? null : texts["Licence"],
        ];
        return string.Join('\n', lines.OfType<string>()) + "\n";
    }
}
