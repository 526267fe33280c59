using System.Net;
using System.Net.Sockets;

namespace Uijeongbu.SocialPlan.Portal.Tests.Commands;

/// <summary>What lies in the surroundings of a command ends it with 1 and a sentence, never with a stack trace.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly TableFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_that_cannot_be_read() => Check(await PortalProcess.RunAsync("score", "/proc/self/mem"), "파일이나 폴더를 쓸 수 없습니다");

    [Fact]
    public async Task A_data_folder_that_cannot_be_written() =>
        Check(await PortalProcess.RunAsync(new Dictionary<string, string> { ["Portal__DataDirectory"] = "/proc/portal" }, "migrate"), "데이터 폴더 /proc/portal에 쓸 수 없습니다");

    [Fact]
    public async Task A_database_file_that_is_none()
    {
        _folder.Add("portal.sqlite", new string('x', 5000));
        Check(await PortalProcess.RunAsync(new Dictionary<string, string> { ["Portal__DataDirectory"] = _folder.Path }, "migrate"), "데이터베이스를 쓸 수 없습니다");
    }

    [Fact]
    public async Task A_port_that_is_taken()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        var ended = await PortalProcess.RunAsync(new Dictionary<string, string> { ["Portal__DataDirectory"] = Path.Combine(_folder.Path, "data") }, "serve", "--urls", address);

        (ended.Code, ended.Output).Should().Be((1, ""));
        ended.Errors.Should().Contain("주소를 열 수 없습니다");
    }

    [Fact]
    public async Task Negative_numbers_of_a_csv_stay_numbers_and_text_does_not_run()
    {
        var file = _folder.Add("표.csv", "strategy,project,indicator,unit,direction,target,actual,published_rate\n가,나,-다,건,up,-5,-10,0\n가,나,라,건,up,4,-1,-25\n");
        var score = await PortalProcess.RunAsync("score", file, "--policy", "ministry-report", "--format", "csv");
        var verify = await PortalProcess.RunAsync("verify", file, "--policy", "ministry-report", "--format", "csv");

        score.Output.Should().Contain(",\"'-다\",건,up,-5,-10,").And.Contain(",라,건,up,4,-1,ratio-up,-25.0,-25,");
        verify.Output.Should().Contain("3,가,나,라,건,up,4,-1,-25,ratio-up,-25.0,match,");
    }

    private static void Check(Ended ended, string sentence)
    {
        (ended.Code, ended.Output).Should().Be((1, ""));
        ended.Errors.Should().Contain(sentence).And.NotContain("   at ");
    }
}
