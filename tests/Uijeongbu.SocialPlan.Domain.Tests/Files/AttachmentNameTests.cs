using Uijeongbu.SocialPlan.Domain.Files;

namespace Uijeongbu.SocialPlan.Domain.Tests.Files;

/// <summary>Names as browsers and strangers send them.</summary>
public sealed class AttachmentNameTests
{
    [Theory]
    [InlineData("회의록(1차).pdf", "회의록(1차).pdf")]
    [InlineData("C:\\Users\\kim\\회의록.hwp", "회의록.hwp")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("\u1112\u116C\u110B\u1174.pdf", "회의.pdf")]
    [InlineData("a\r\nContent-Type: text/html.pdf", "html.pdf")]
    [InlineData("보고\u202Efdp.exe", "보고fdp.exe")]
    [InlineData("a\0b.pdf", "ab.pdf")]
    [InlineData("a<b>:\"|?*.pdf", "a_b______.pdf")]
    [InlineData("CON.pdf", "_CON.pdf")]
    [InlineData("  .pdf", "첨부파일.pdf")]
    [InlineData("끝의 점. .", "끝의 점")]
    [InlineData("", "첨부파일")]
    [InlineData(null, "첨부파일")]
    public void A_name_has_no_folder_and_nothing_that_hides_or_harms(string? sent, string kept) => AttachmentName.Of(sent).Should().Be(kept);

    [Fact]
    public void A_long_name_keeps_its_ending_and_no_letter_is_cut_in_two()
    {
        var name = AttachmentName.Of(new string('가', 145) + string.Concat(Enumerable.Repeat("𠀀", 10)) + ".hwpx");

        name.Length.Should().BeLessThanOrEqualTo(AttachmentName.Longest);
        name.Should().EndWith(".hwpx");
        name.EnumerateRunes().Should().NotContain(System.Text.Rune.ReplacementChar);
    }
}
