using System.Text;
using Uijeongbu.SocialPlan.Domain.Files;
using static Uijeongbu.SocialPlan.Portal.Tests.Features.Files.CorpusPackages;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

/// <summary>A file as someone sends it, and what is right to do with it.</summary>
/// <param name="Name">Name as sent.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Verdict">Code of the refusal, or <c>kept</c> with what was checked.</param>
/// <param name="Says">What the refusal or the findings name, or the name it is kept under.</param>
internal sealed record CorpusFile(string Name, Func<byte[]> Content, string Verdict, string Says = "");

/// <summary>80 files: what officials send every year, what went wrong on the way, and what someone means ill with.</summary>
internal static class Corpus
{
    /// <summary>Kept; whether it was looked through depends on the time the machine has.</summary>
    public const string KeptEitherWay = "kept";

    private const string Person = "850101-1234567";
    private const string Read = "kept Done";
    private const string Unread = "kept Impossible";
    private const string Picture = "kept Picture";
    private const string Number = "file.resident-number";
    private const string Alien = "file.not-allowed";
    private const string Macro = "file.has-macro";

    private static readonly byte[] Zipped = SampleFiles.Zip(("a.txt", "a"));
    private static readonly string OtherKind = "file.other-kind";

    public static IReadOnlyList<CorpusFile> Files { get; } = [.. Kept(), .. Names(), .. Pictures(), .. Numbers(), .. Strangers(), .. Traps(), .. Damaged()];

    private static IEnumerable<CorpusFile> Kept() =>
    [
        new("보고서.pdf", () => CorpusPdf.Of("Report of 2026"), Read),
        new("연락처.pdf", () => CorpusPdf.Of("first page", "call 010-1234-5678"), Read, "전화번호로 보이는 숫자: 2쪽"),
        new("스캔.pdf", CorpusPdf.Scanned, Unread),
        new("실적.xlsx", () => Xlsx(Inline("A7", "1,234명")), Read),
        new("연락처.xlsx", () => Xlsx("<c r=\"C7\" t=\"s\"><v>0</v></c>", "<si><t>031-828-2114</t></si>"), Read, "시트1!C7"),
        new("예산.xlsx", () => Xlsx("<c r=\"A7\"><v>8501011234567</v></c><c r=\"B7\"><v>1250000000000</v></c>"), Read),
        new("인쇄설정.xlsx", () => Xlsx(Inline("A7", "a"), "", ("xl/printerSettings/printerSettings1.bin", "x")), Read),
        new("회의록.docx", () => Docx(Paragraph("회의 결과")), Read),
        new("계좌.docx", () => Docx(Paragraph("앞") + Paragraph("농협 301-0123-4567-81")), Read, "계좌번호로 보이는 숫자: 본문 2번째 문단"),
        new("가린 번호.docx", () => Docx(Paragraph("홍길동 850101-1******")), Read),
        new("수식.docx", () => Holding("word/document.xml", "word/embeddings/oleObject1.bin", Ole("Equation Native")), Unread),
        new("발표.pptx", () => Pptx("성과"), Read),
        new("차트.pptx", () => Holding("ppt/presentation.xml", "ppt/embeddings/표.xlsx", Xlsx(Inline("A7", "1"))), Read),
        new("결과보고.hwpx", () => Hwpx("추진 실적", ("Scripts/headerScripts", "")), Read),
        new("결과보고.hwp", () => SampleFiles.Hwp, Unread),
        new("큰 보고서.pdf", () => [.. CorpusPdf.Of("large"), .. new byte[Attachment.LargestBytes - CorpusPdf.Of("large").Length - 8], .. "\n%%EOF\n "u8], KeptEitherWay), // looked through or not, as the machine has time for 20 MB
        new("압축.pdf", () => CorpusPdf.Dense(200), Unread),
        new("중첩.pdf", () => CorpusPdf.Nested(100_000), Unread),
    ];

    private static IEnumerable<CorpusFile> Names() =>
    [
        new("\u1112\u116C\u110B\u1174\u1105\u1169\u11A8.pdf", () => CorpusPdf.Of("a"), Read, "회의록.pdf"),
        new("CON.pdf", () => CorpusPdf.Of("b"), Read, "_CON.pdf"),
        new("../../../etc/비밀.pdf", () => CorpusPdf.Of("c"), Read, "비밀.pdf"),
        new("C:\\Users\\kim\\보고.PDF", () => CorpusPdf.Of("d"), Read, "보고.PDF"),
        new("끝의 점.pdf. .", () => CorpusPdf.Of("e"), Read, "끝의 점.pdf"),
        new(new string('가', 300) + ".pdf", () => CorpusPdf.Of("f"), Read, new string('가', 146) + ".pdf"),
        new("줄\r\n바꿈\0.pdf", () => CorpusPdf.Of("g"), Read, "줄바꿈.pdf"),
        new("보고서.pdf.exe", () => CorpusPdf.Of("h"), OtherKind),
        new("보고\u202Efdp.exe", () => CorpusPdf.Of("i"), OtherKind),
        new($"홍길동 {Person}.pdf", () => CorpusPdf.Of("j"), Number, "이름"),
    ];

    private static IEnumerable<CorpusFile> Pictures() =>
    [
        new("행사.jpg", () => SamplePictures.Jpeg, Picture),
        new("행사.png", () => SamplePictures.Png, Picture),
        new("위치.jpg", () => SamplePictures.WithExif(1), Picture, "위치"),
        new("세로 위치.jpeg", () => SamplePictures.WithExif(6), Picture, "위치"),
        new("위치.png", () => SamplePictures.With("eXIf", SamplePictures.Exif(1)), Picture, "위치"),
        new("글.png", () => SamplePictures.With("tEXt", Encoding.ASCII.GetBytes("a\0" + SamplePictures.Gps)), Picture, "위치"),
        new("웹.jpg", () => SamplePictures.With(0xFE, "<html><script>alert(1)</script>"u8.ToArray()), Picture, "위치"),
        new("덧붙임.jpg", () => [.. SamplePictures.Jpeg, .. Zipped], Picture, "위치"),
        new("덧붙임.png", () => [.. SamplePictures.Png, .. "<html><script>alert(1)</script>"u8], Picture, "위치"),
        new("이름만.png", () => SamplePictures.Jpeg, OtherKind),
    ];

    private static IEnumerable<CorpusFile> Numbers() =>
    [
        new("명단.pdf", () => CorpusPdf.Of("first", $"Hong {Person}"), Number, "2쪽"),
        new("명단.xlsx", () => Xlsx("<c r=\"C7\" t=\"s\"><v>1</v></c>", $"<si><t>a</t></si><si><r><t>850101-</t></r><r><t>1234567</t></r></si>"), Number, "시트1!C7"),
        new("명단2.xlsx", () => Xlsx(Inline("D7", "８５０１０１－１２３４５６７")), Number, "시트1!D7"),
        new("숫자 명단.xlsx", () => Xlsx("<c r=\"E7\" s=\"1\"><v>8501011234567</v></c>", "", ("xl/styles.xml", "<s><numFmts><numFmt numFmtId=\"170\" formatCode=\"000000\\-0000000\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></s>")), Number, "시트1!E7"),
        new("숨은 글.xlsx", () => Xlsx("<c r=\"A7\"><v>1</v></c>", $"<si><t>{Person}</t></si>"), Number, "보이지 않는 글"),
        new("명단.docx", () => Docx(Paragraph("명단") + Paragraph("홍길동 850", "101-123", "4567")), Number, "본문 2번째 문단"),
        new("머리말.docx", () => Docx(Paragraph("명단"), ("word/header1.xml", $"<w:hdr xmlns:w=\"w\">{Paragraph(Person)}</w:hdr>")), Number, "머리말"),
        new("명단.pptx", () => Pptx(Person), Number, "3번 슬라이드"),
        new("명단.hwpx", () => Hwpx($"홍길동({Person})"), Number, "본문 1번째 문단"),
        new("차트 명단.docx", () => Holding("word/document.xml", "word/embeddings/표.xlsx", Xlsx(Inline("B7", Person))), Number, "시트1!B7"),
    ];

    private static IEnumerable<CorpusFile> Strangers() =>
    [
        new("eicar.com", () => Encoding.ASCII.GetBytes(Clamd.Eicar), Alien),
        new("그림.png", () => "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray(), Alien),
        new("안내.pdf", () => "<!doctype html><script>alert(1)</script>"u8.ToArray(), Alien),
        new("안내.html", () => "<html></html>"u8.ToArray(), Alien),
        new("회의록\u202Efdp.exe", () => "MZ\u0090\0"u8.ToArray(), Alien),
        new("설치.pdf", () => "MZ\u0090\0"u8.ToArray(), Alien),
        new("옛 표.xls", () => SampleFiles.OldWorkbook, Alien),
        new("옛 글.doc", () => Ole("WordDocument Macros VBA"), Alien),
        new("움직임.gif", () => "GIF89a"u8.ToArray(), Alien),
        new("자료.zip", () => Zipped, Alien),
        new("명단.csv", () => "이름,전화\n"u8.ToArray(), Alien),
        new("보고서.pdf.js", () => "alert(1)"u8.ToArray(), Alien),
        new("글.rtf", () => "{\\rtf1}"u8.ToArray(), Alien),
        new("빈 파일.pdf", () => [], "file.missing"),
        new("너무 큼.pdf", () => [.. CorpusPdf.Of("a"), .. new byte[Attachment.LargestBytes]], "file.too-large"),
    ];

    private static IEnumerable<CorpusFile> Traps() =>
    [
        new("매크로.xlsx", () => SampleFiles.Zip(("[Content_Types].xml", "<x/>"), ("xl/workbook.xml", "<x/>"), ("xl/vbaProject.bin", "")), Macro),
        new("매크로.docx", () => Typed("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"), Macro),
        new("이름 바꾼 매크로.xlsx", () => Typed("xl/workbook.xml", "application/vnd.ms-office.vbaProject"), Macro),
        new("스크립트.pdf", () => CorpusPdf.With("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"), Macro),
        new("원격 서식.docx", () => Docx(Paragraph("a"), ("word/_rels/settings.xml.rels", "<R><Relationship Id=\"1\" Type=\"x/attachedTemplate\" Target=\"http://a/b.dotm\" TargetMode=\"External\"/></R>")), "file.reaches-out"),
        new("두 얼굴.pdf", () => [.. CorpusPdf.Of("a"), .. Zipped], "file.hides-file"),
        new("숨긴 파일.docx", () => Holding("word/document.xml", "word/embeddings/oleObject1.bin", Ole("\u0001Ole10Native")), "file.hides-file"),
        new("탈출.docx", () => SampleFiles.Zip(("[Content_Types].xml", "<x/>"), ("word/document.xml", "<x/>"), ("../../evil.xml", "")), Alien),
        new("압축 속 압축.xlsx", () => Holding("xl/workbook.xml", "xl/embeddings/more.zip", Zipped), Alien),
        new("폭탄.xlsx", () => Dense(300), "file.too-dense"),
        new("속 폭탄.docx", () => Holding("word/document.xml", "word/embeddings/표.xlsx", Dense(30)), "file.too-dense"),
        new("조각 폭탄.docx", () => SampleFiles.Zip([("[Content_Types].xml", "<x/>"), ("word/document.xml", "<x/>"), .. Enumerable.Range(0, 5001).Select(i => ($"word/{i}.xml", ""))]), Alien),
    ];

    private static IEnumerable<CorpusFile> Damaged() =>
    [
        new("잘린 사진.jpg", () => SamplePictures.Jpeg[..^40], "file.damaged"),
        new("잘린 그림.png", () => SamplePictures.Png[..^30], "file.damaged"),
        new("잘린 보고서.pdf", () => CorpusPdf.Of("a")[..^30], "file.damaged"),
        new("잘린 표.xlsx", () => Xlsx(Inline("A7", "a"))[..200], Alien),
        new("암호.docx", () => Locked(Docx(Paragraph("a"))), "file.locked"),
    ];
}
