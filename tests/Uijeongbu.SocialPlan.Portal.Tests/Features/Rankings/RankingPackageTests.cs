using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Rankings;

/// <summary>Anyone comes to the published figures with the downloaded package alone.</summary>
[Collection(PublicSiteTests.Name)]
public sealed class RankingPackageTests(PublicSite site)
{
    private const string Address = "/rankings/90/2024/package.zip";

    [Theory]
    [InlineData("")]
    [InlineData("?lang=en")]
    public async Task The_scorer_and_a_sum_give_every_published_figure_from_the_package(string language)
    {
        var files = await FilesAsync(Address + language);
        using var publication = JsonDocument.Parse(files["evaluation.json"]);
        var units = publication.RootElement.GetProperty("groups").EnumerateArray().SelectMany(group => group.GetProperty("units").EnumerateArray()).ToList();
        var sums = Lines(files["criteria.csv"]).Skip(1).GroupBy(line => line[1]).ToDictionary(lines => lines.Key, lines => lines.Sum(line => Number(line[6])));
        var scores = Lines(files["ranking.csv"]).Skip(1).ToDictionary(line => line[7], line => line);

        units.Should().HaveCount(31);
        foreach (var unit in units)
        {
            var region = unit.GetProperty("region").GetString()!;
            var achievement = unit.GetProperty("achievement");
            await using MemoryStream table = new(files[$"results/{region}.csv"]);
            var reading = ResultTableFile.Read(table, region + ".csv", new() { IsRateProfile = id => RateProfile.TryFind(id, out _) });
            reading.Faults.Should().BeEmpty();
            var score = PlanScorer.Score(TablePlan.ToPlan(reading.Table!), ScoringPolicies.Default);

            score.Figures.Value.Should().Be(achievement.GetProperty("rate").GetDecimal(), region);
            Number(scores[region][13]).Should().Be(JsonFigures.Figure(score.Figures.Value!.Value));
            (score.Indicators.Coverage.Counted, score.Indicators.Coverage.Total).Should().Be((achievement.GetProperty("counted").GetInt32(), achievement.GetProperty("total").GetInt32()));
            decimal.Round(sums[region], 2, MidpointRounding.AwayFromZero).Should().Be(Number(scores[region][9]), region);
            decimal.Round(unit.GetProperty("total").GetDecimal(), 2, MidpointRounding.AwayFromZero).Should().Be(Number(scores[region][9]));
        }

        Lines(files["criteria.csv"]).Should().ContainSingle(line => line[8] == "OB-90260-2024-01").Which[6].Should().Be("5.7");
    }

    [Fact]
    public async Task Its_sums_are_right_and_it_is_the_same_each_time()
    {
        using var visitor = site.Visitor();
        var files = await FilesAsync(Address);
        using var response = await visitor.GetAsync(Address);
        var sums = Encoding.UTF8.GetString(files["SHA256SUMS"]).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(line => line[66..], line => line[..64]);
        using var answer = JsonDocument.Parse(await visitor.GetStringAsync("/api/v1/rankings/90/2024"));

        sums.Keys.Should().BeEquivalentTo(files.Keys.Except(["SHA256SUMS"]));
        foreach (var (name, content) in files.Where(file => file.Key != "SHA256SUMS"))
        {
            sums[name].Should().Be(Convert.ToHexStringLower(SHA256.HashData(content)), name);
        }

        sums["evaluation.json"].Should().Be(answer.RootElement.GetProperty("hash").GetString());
        Encoding.UTF8.GetString(files["README.txt"]).Should().Contain("시연용 가상 자료").And.Contain("EV-90-2024-01");
        using var rules = JsonDocument.Parse(files["rules.json"]);
        rules.RootElement.GetProperty("rubric").GetProperty("areas").GetArrayLength().Should().Be(5);
        response.Headers.GetValues("X-Robots-Tag").Should().Equal("noindex");
        response.Content.Headers.ContentDisposition!.FileName.Should().Be("EV-90-2024-01.zip");
        response.Headers.ETag.Should().NotBeNull();
    }

    private async Task<Dictionary<string, byte[]>> FilesAsync(string address)
    {
        using var visitor = site.Visitor();
        await using MemoryStream file = new(await visitor.GetByteArrayAsync(address));
        using ZipArchive archive = new(file);
        Dictionary<string, byte[]> files = new(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            await using MemoryStream content = new();
            await using var stream = entry.Open();
            await stream.CopyToAsync(content);
            files.Add(entry.FullName, content.ToArray());
        }

        return files;
    }

    // No cell of these two holds a comma.
    private static IEnumerable<string[]> Lines(byte[] csv) => Encoding.UTF8.GetString(csv)[1..].Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
