using System.Net;
using System.Text;
using Uijeongbu.SocialPlan.Portal.Tests.Tables;
using Uijeongbu.SocialPlan.Portal.Tests.Web;
using static Uijeongbu.SocialPlan.Portal.Tests.Tables.RawWorkbook;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Verify;

/// <summary>Every kind of input that is refused: a message in Korean with its place, status 422, no partial result.</summary>
[Collection(PublicSiteTests.Name)]
public sealed class BadInputTests(PublicSite site) : IDisposable
{
    private const string Heads = VerifierVisitor.Heads;

    private readonly VerifierVisitor _visitor = new(site);

    /// <summary>What is sent, under which name, and how the answer begins.</summary>
    public static TheoryData<string, string, string> Bad => new()
    {
        { "neither UTF-8 nor CP949", "표.csv", "2행: UTF-8도 CP949(완성형)도 아닌 글자가 있습니다." },
        { "missing columns", "표.csv", "1행: 필요한 열이 없습니다: 단위(unit), 방향(direction), 목표(target), 실적(actual)." },
        { "no published rate", "표.csv", "검산할 열이 없습니다. '공표달성률'(published_rate) 열을 넣어 주십시오." },
        { "text in a number cell", "표.csv", "2행 '실적' 열: '약 30' 값을 수로 읽을 수 없습니다." },
        { "text in a number cell of a workbook", "표.xlsx", "시트 '결과' 12행 '목표' 열: '3억' 값을 수로 읽을 수 없습니다." },
        { "duplicate rows", "표.csv", "3행: 2행과 구분·추진전략·세부사업·성과지표가 모두 같습니다." },
        { "unknown direction", "표.csv", "2행 '방향' 열: 알 수 없는 방향 '옆으로'입니다." },
        { "200,001 rows", "표.csv", "200002행: 자료가 200,000행을 넘습니다." },
        { "21 MiB", "표.csv", "파일이 20 MiB보다 큽니다." },
        { "a zip bomb", "표.xlsx", "압축률이 200배를 넘어 읽지 않습니다." },
        { "a DTD", "표.xlsx", "파일 안의 'xl/workbook.xml'에 문서 형식 선언(DTD)이 있어" },
        { "macros", "표.xlsx", "매크로가 든 파일은 읽지 않습니다." },
        { "a formula without a stored value", "표.xlsx", "시트 '결과' 12행 '목표' 열: F12 셀의 수식에 계산된 값이 없습니다." },
        { "an empty file", "표.csv", "표가 비어 있습니다." },
        { "an old workbook", "표.xls", "옛 엑셀 형식(.xls)입니다. xlsx로 다시 저장해 주세요." },
        { "a Hancell workbook", "표.cell", "한셀 형식(.cell)입니다. xlsx로 다시 저장해 주세요." },
        { "a workbook with a password", "표.xlsx", "암호가 걸린 파일입니다. 암호를 풀고 xlsx로 다시 저장해 주세요." },
    };

    public void Dispose() => _visitor.Dispose();

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task It_is_refused_with_place_and_remedy_and_nothing_is_computed(string what, string name, string message)
    {
        var page = await _visitor.SendAsync(FileOf(what), name);

        page.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        (page.HasFaults, page.HasResult).Should().Be((true, false), "there is no partial result");
        page.Words.Should().Contain("자료를 읽지 못했습니다.").And.Contain(" " + message);
        page.Html.Should().Contain("role=\"alert\"");
    }

    [Theory]
    [InlineData("", "자료가 없습니다. 표를 붙여넣거나 파일을 선택해 주십시오.")]
    [InlineData("   \n", "자료가 없습니다. 표를 붙여넣거나 파일을 선택해 주십시오.")]
    [InlineData(Heads + "\n가,나,다,건,상향,1,2억,3\n", "2행 '실적' 열: '2억' 값을 수로 읽을 수 없습니다.")]
    public async Task Bad_text_is_refused_and_stays_in_the_field(string text, string message)
    {
        var page = await _visitor.PasteAsync(text);

        (page.Status, page.HasResult).Should().Be((HttpStatusCode.UnprocessableEntity, false));
        page.Words.Should().Contain(message);
        WebUtility.HtmlDecode(page.Html).Should().Contain(">" + (string.IsNullOrWhiteSpace(text) ? "" : text) + "</textarea>");
    }

    [Fact]
    public async Task The_workbook_of_a_bad_table_is_the_page_with_its_faults()
    {
        using var form = VerifierVisitor.FormOf([("text", Heads + "\n가,나,다,건,상향,1,x,3\n")]);
        using var response = await _visitor.DownloadAsync(form);

        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        (await response.Content.ReadAsStringAsync()).Should().Contain("2행");
    }

    [Fact]
    public async Task What_no_form_may_have_is_refused_before_it_is_sent()
    {
        using var patient = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = site.Address };
        using var form = VerifierVisitor.FormOf([], new byte[65 << 20], "표.csv");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/verify") { Content = form };
        request.Headers.ExpectContinue = true;
        using var response = await patient.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await response.Content.ReadAsStringAsync()).Should().Contain("자료가 너무 큽니다. 20 MiB 이하의 파일로 나누어 올려 주십시오.");
    }

    [Fact]
    public async Task A_form_cut_short_or_of_another_kind_is_no_failure_of_the_server()
    {
        using var client = site.Visitor();
        using var json = new StringContent("{}", Encoding.UTF8, "application/json");
        using var cut = new ByteArrayContent("--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nabc"u8.ToArray());
        cut.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");
        using var encoded = new FormUrlEncodedContent([KeyValuePair.Create("text", "x")]);

        foreach (var content in new HttpContent[] { json, cut, encoded })
        {
            using var response = await client.PostAsync("/verify", content);
            ((int)response.StatusCode).Should().BeInRange(400, 499);
        }
    }

    private static byte[] FileOf(string what) => what switch
    {
        "neither UTF-8 nor CP949" => [.. Encoding.UTF8.GetBytes(Heads + "\n"), 0xFF, 0xFF, (byte)'\n'],
        "missing columns" => Encoding.UTF8.GetBytes("추진전략,세부사업,성과지표,공표달성률\n가,나,다,1\n"),
        "no published rate" => Encoding.UTF8.GetBytes(TableFiles.Heads + "\n가,나,다,건,상향,1,2\n"),
        "text in a number cell" => Row("가,나,다,건,상향,1,약 30,3"),
        "text in a number cell of a workbook" => WithRow(Text("3억")).ToBytes(),
        "duplicate rows" => Row("가,나,다,건,상향,1,2,3\n가,나,다,건,상향,4,5,6"),
        "unknown direction" => Row("가,나,다,건,옆으로,1,2,3"),
        "200,001 rows" => Encoding.UTF8.GetBytes(Heads + "\n" + string.Concat(Enumerable.Range(0, 200_001).Select(i => $"가,나,{i},건,상향,1,2,3\n"))),
        "21 MiB" => [.. Row("가,나,다,건,상향,1,2,3"), .. Enumerable.Repeat((byte)' ', 21 << 20)],
        "a zip bomb" => new RawWorkbook().Add("xl/worksheets/sheet2.xml", Encoding.UTF8.GetBytes("<w>" + new string(' ', 8 << 20) + "</w>")).ToBytes(),
        "a DTD" => WithRow(Number("1")).Add("xl/workbook.xml", "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"a\">]><w>&a;</w>").ToBytes(),
        "macros" => WithRow(Number("1")).Add("xl/vbaProject.bin", "x").ToBytes(),
        "a formula without a stored value" => WithRow("<c><f>SUM(A1:A2)</f></c>").ToBytes(),
        "an empty file" => [(byte)'\n'],
        "an old workbook" or "a Hancell workbook" => CompoundFileWith("Workbook"),
        "a workbook with a password" => CompoundFileWith("EncryptedPackage"),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
    };

    private static byte[] Row(string rows) => Encoding.UTF8.GetBytes($"{Heads}\n{rows}\n");

    /// <summary>The least of a compound file: its mark, and a directory that names one stream in UTF-16.</summary>
    private static byte[] CompoundFileWith(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("Root Entry"), .. new byte[108], .. Encoding.Unicode.GetBytes(stream), .. new byte[700]];
}
