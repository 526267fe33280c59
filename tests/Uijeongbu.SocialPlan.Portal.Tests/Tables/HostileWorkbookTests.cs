using System.IO.Compression;
using System.Text;
using Uijeongbu.SocialPlan.Portal.Tables;
using static Uijeongbu.SocialPlan.Portal.Tests.Tables.RawWorkbook;

namespace Uijeongbu.SocialPlan.Portal.Tests.Tables;

public sealed class HostileWorkbookTests
{
    private const string DocumentType = "<?xml version=\"1.0\"?><!-- x --><!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";

    [Theory]
    [InlineData("xl/worksheets/sheet2.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("_rels/.rels")]
    [InlineData("docProps/core.xml")]
    public void A_document_type_in_any_part_is_refused_and_the_part_is_named(string part) =>
        WithRow(Number("1")).Add(part, DocumentType + "<w>&b;</w>").Read().OnlyFault().Message.Should().StartWith($"파일 안의 '{part}'에 문서 형식 선언(DTD)이 있어");

    [Fact]
    public void Macros_are_refused_by_part_and_by_content_type()
    {
        WithRow(Number("1")).Add("xl/vbaProject.bin", "x").Read().OnlyFault().Message.Should().StartWith("매크로가 든 파일은 읽지 않습니다.");
        WithRow(Number("1"))
            .Add("[Content_Types].xml", "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")
            .Read().OnlyFault().Message.Should().StartWith("매크로가 든 파일은 읽지 않습니다.");
    }

    [Fact]
    public void A_bomb_is_refused_by_its_own_ratio_even_beside_much_honest_data()
    {
        var noise = new byte[2 << 20];
        new Random(4).NextBytes(noise);
        var bomb = WithRow(Number("1")).Add("xl/media/noise.bin", noise).Add("xl/worksheets/sheet2.xml", "<w>" + new string(' ', 8 << 20) + "</w>");

        bomb.Read().OnlyFault().Message.Should().StartWith("압축률이 200배를 넘어");
    }

    [Fact]
    public void A_bomb_in_many_small_parts_is_refused_by_the_ratio_of_all()
    {
        var bomb = WithRow(Number("1"));
        for (var i = 0; i < 20; i++)
            bomb.Add($"xl/media/{i}.bin", new byte[1 << 20]);

        bomb.Read().OnlyFault().Message.Should().StartWith("압축률이 200배를 넘어");
    }

    [Fact]
    public void A_small_part_may_be_as_dense_as_it_likes() =>
        WithRow(Number("1"), Number("2")).Add("xl/theme.xml", "<w>" + new string(' ', 1 << 19) + "</w>").Read().OnlyRow();

    [Fact]
    public void More_than_512_MiB_unpacked_are_refused_although_each_part_packs_plausibly()
    {
        // 128 bytes of noise per 16 KiB: about 100 times, below the ratio.
        var block = new byte[16 << 10];
        var noise = new Random(1);
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var part = 0; part < 5; part++)
            {
                using var entry = zip.CreateEntry($"xl/media/{part}.bin", CompressionLevel.Optimal).Open();
                for (var i = 0; i < (104 << 20) / block.Length; i++)
                {
                    noise.NextBytes(block.AsSpan(0, 128));
                    entry.Write(block);
                }
            }
        }

        file.Length.Should().BeLessThan(TableLimits.Default.FileBytes);
        TableFiles.Read(file.ToArray()).OnlyFault().Message.Should().StartWith("압축을 풀면 512 MiB를 넘습니다.");
    }

    [Fact]
    public void More_than_500_entries_are_refused_whatever_the_directory_counts()
    {
        var workbook = new RawWorkbook();
        for (var i = 0; i < 501; i++)
            workbook.Add($"x/{i}.bin", "");
        var file = workbook.ToBytes();
        file.AsSpan(file.Length - 14, 4).Fill(1); // The counts in the end record now say 257.

        TableFiles.Read(file).OnlyFault().Message.Should().StartWith("파일 안의 항목이 500개를 넘습니다.");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("<![CDATA[", "<")]
    [InlineData("<a b=\"", "")]
    [InlineData("", "<a x=\"/>\">")]
    public void Markup_that_would_fill_the_memory_is_stopped(string start, string repeated)
    {
        var random = new Random(2);
        var content = new StringBuilder("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>" + start);
        while (content.Length < 6_000_000)
            content.Append(repeated).Append((char)random.Next('a', 'z'));
        var workbook = new RawWorkbook().Add("xl/worksheets/sheet2.xml", content.ToString()).ToBytes();
        content.Clear();

        var before = GC.GetAllocatedBytesForCurrentThread();
        TableFiles.Read(workbook).OnlyFault();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(5 << 20);
    }

    [Fact]
    public void Millions_of_different_names_are_stopped()
    {
        var content = "<worksheet>" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"<n{i * 7919}/>")) + "</worksheet>";

        new RawWorkbook().Add("xl/worksheets/sheet2.xml", content).Read().OnlyFault().Message.Should().StartWith("엑셀 파일이 깨져 있습니다.");
    }

    [Fact]
    public void More_text_than_may_be_held_is_refused()
    {
        var limits = TableLimits.Default with { TextCharacters = 1_000, SharedTexts = 50 };
        var many = string.Concat(Enumerable.Range(0, 51).Select(i => $"<si><t>{i}</t></si>"));
        var heads = Row(1, [.. TableFiles.HeadNames.Select(Text)]);
        var rows = string.Concat(Enumerable.Range(2, 60).Select(line => Row(line, Text("가"), Text("나"), Text($"지표 {line} 이름이 긴 지표입니다"))));

        new RawWorkbook().WithTexts(many).Read(TableFiles.Options with { Limits = limits }).OnlyFault().Message.Should().StartWith("표에 든 글자가 너무 많습니다.");
        new RawWorkbook(heads + rows).Read(TableFiles.Options with { Limits = limits }).OnlyFault().Message.Should().StartWith("표에 든 글자가 너무 많습니다.");
    }

    [Fact]
    public void Two_entries_of_one_name_are_refused()
    {
        using var file = new MemoryStream();
        file.Write(WithRow(Number("1")).ToBytes());
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
            zip.CreateEntry("XL/workbook.xml");

        TableFiles.Read(file.ToArray()).OnlyFault().Message.Should().StartWith("엑셀 파일이 깨져 있습니다.");
    }

    [Fact]
    public void A_zip_with_a_password_is_refused_as_such()
    {
        var file = WithRow(Number("1")).ToBytes();
        var directory = file.AsSpan().IndexOf("PK\u0001\u0002"u8);
        file[directory + 8] |= 1; // Bit 0 of the flags: encrypted.

        TableFiles.Read(file).OnlyFault().Message.Should().StartWith("암호가 걸린 파일입니다.");
    }

    [Fact]
    public void A_part_in_another_encoding_than_UTF_8_is_refused() =>
        new RawWorkbook().Add("xl/worksheets/sheet2.xml", Encoding.Unicode.GetBytes("<worksheet/>")).Read().OnlyFault().Message.Should().StartWith("엑셀 파일이 깨져 있습니다.");
}
