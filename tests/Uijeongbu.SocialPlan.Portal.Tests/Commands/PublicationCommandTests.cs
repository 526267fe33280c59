using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Commands;

/// <summary><c>score</c> and <c>verify</c> with the package of a publication as anyone downloads it, as a process.</summary>
[Collection(PublicSiteTests.Name)]
public sealed class PublicationCommandTests(PublicSite site) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portal-package-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("?lang=en")]
    public async Task The_downloaded_package_gives_every_published_figure_again(string language)
    {
        var ended = await PortalProcess.RunAsync("verify", await DownloadAsync(language), "--format", "json");
        using var json = JsonDocument.Parse(ended.Output);
        var units = json.RootElement.GetProperty("units").EnumerateArray().ToList();

        (ended.Code, ended.Errors).Should().Be((0, ""));
        json.RootElement.GetProperty("snapshot").GetString().Should().Be("EV-90-2024-01");
        units.Should().HaveCount(31);
        units.Should().OnlyContain(unit => unit.GetProperty("verdict").GetString() == "match");
        units.Should().OnlyContain(unit => unit.GetProperty("rate").GetDecimal() == unit.GetProperty("publishedRate").GetDecimal() && unit.GetProperty("score").GetDecimal() == unit.GetProperty("publishedScore").GetDecimal());
    }

    [Fact]
    public async Task People_read_it_as_a_table_and_programs_as_csv()
    {
        var file = await DownloadAsync("");
        var shown = await PortalProcess.RunAsync("verify", file);
        shown.Output.Should().Contain("가온도 2024년 시행결과 평가 EV-90-2024-01 (시연용 가상 자료)").And.Contain("31곳: 일치 31 · 다름 0").And.Contain("공개한 그대로입니다");
        var scored = await PortalProcess.RunAsync("score", file, "--format", "csv");
        scored.Output.Should().StartWith("group,region,name,rate,score,first_place,last_place\r\n").And.Contain("90030,다솜시").And.NotContain("published");
        (await PortalProcess.RunAsync("verify", file, "--policy", "bench")).Code.Should().Be(2);
    }

    [Fact]
    public async Task A_figure_that_was_changed_with_its_hash_is_found_and_a_changed_file_is_refused_by_name()
    {
        var file = await DownloadAsync("");
        var forged = await RewriteAsync(file, "forged.zip", notesHash: true, text => text.Replace("\"name\":\"솔빛군\",\"rank\":1,", "\"name\":\"솔빛군\",\"rank\":3,"));
        var found = await PortalProcess.RunAsync("verify", forged);
        found.Output.Should().Contain("순위 다름").And.Contain("일치 30 · 다름 1");

        var changed = await RewriteAsync(file, "changed.zip", notesHash: false, text => text.Replace("다솜시", "다솜군"));
        var refused = await PortalProcess.RunAsync("verify", changed);
        (refused.Code, refused.Output).Should().Be((1, ""));
        refused.Errors.Should().Contain("evaluation.json: 공개한 파일과 다릅니다");

        foreach (var (name, text) in new[] { ("empty.zip", "{}"), ("list.zip", "[]"), ("half.zip", "{\"number\":\"EV-90-2024-01\",\"rules\":null}"), ("text.zip", "평가") })
        {
            var broken = await PortalProcess.RunAsync("verify", await RewriteAsync(file, name, notesHash: true, _ => text));
            (broken.Code, broken.Output).Should().Be((1, ""), name);
            broken.Errors.Should().Contain("evaluation.json: 공개한 내용으로 읽을 수 없습니다", name);
        }

        var unknown = await PortalProcess.RunAsync("verify", await RewriteAsync(file, "unknown.zip", notesHash: true, text => text.Replace("\"policyId\":\"default\"", "\"policyId\":\"other\"")));
        (unknown.Code, unknown.Errors.Contains("evaluation.json: 이 평가의 기준으로 계산할 수 없습니다")).Should().Be((1, true), unknown.Errors);

        var other = Path.Combine(_folder.FullName, "other.zip");
        await File.WriteAllTextAsync(other, "zip이 아님");
        (await PortalProcess.RunAsync("verify", other)).Errors.Should().Contain("ZIP 파일로 읽을 수 없습니다");
        (await PortalProcess.RunAsync("verify", Path.Combine(_folder.FullName, "none.zip"))).Errors.Should().Contain("파일이 없습니다");
    }

    private async Task<string> DownloadAsync(string language)
    {
        using var visitor = site.Visitor();
        var path = Path.Combine(_folder.FullName, "EV-90-2024-01.zip");
        await File.WriteAllBytesAsync(path, await visitor.GetByteArrayAsync("/rankings/90/2024/package.zip" + language));
        return path;
    }

    // The publication with another text; with the hash of it noted, as somebody would who forges it.
    private async Task<string> RewriteAsync(string file, string name, bool notesHash, Func<string, string> change)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.Copy(file, path);
        await using var archive = await ZipFile.OpenAsync(path, ZipArchiveMode.Update);
        var before = await ReadAsync(archive, "evaluation.json");
        var after = change(before);
        after.Should().NotBe(before);
        await WriteAsync(archive, "evaluation.json", after);
        if (notesHash)
        {
            await WriteAsync(archive, "SHA256SUMS", (await ReadAsync(archive, "SHA256SUMS")).Replace(HashOf(before), HashOf(after)));
        }

        return path;
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static async Task<string> ReadAsync(ZipArchive archive, string name)
    {
        using StreamReader reader = new(await archive.GetEntry(name)!.OpenAsync());
        return await reader.ReadToEndAsync();
    }

    private static async Task WriteAsync(ZipArchive archive, string name, string text)
    {
        archive.GetEntry(name)!.Delete();
        await using var stream = await archive.CreateEntry(name).OpenAsync();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text));
    }
}
