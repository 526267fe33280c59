using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Tests.Tables;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("105", "105", 0)]
    [InlineData("105.0", "105", 1)]
    [InlineData("1,234", "1234", 0)]
    [InlineData("12,345,678.90", "12345678.9", 2)]
    [InlineData("１，２３４．５", "1234.5", 1)]
    [InlineData("-5", "-5", 0)]
    [InlineData("－5", "-5", 0)]
    [InlineData("−5", "-5", 0)]
    [InlineData("△12.5", "-12.5", 1)]
    [InlineData("▲ 12", "-12", 0)]
    [InlineData("+3", "3", 0)]
    [InlineData("  7  ", "7", 0)]
    [InlineData("　7\u00A0", "7", 0)]
    [InlineData(".5", "0.5", 1)]
    [InlineData("98.5%", "98.5", 1)]
    [InlineData("９８．５ ％", "98.5", 1)]
    [InlineData("0007", "7", 0)]
    [InlineData("999999999999999.00000001", "999999999999999.00000001", 8)]
    public void A_clear_number_is_read_with_its_printed_decimals(string text, string value, int decimals) =>
        NumberText.Read(text).Number.Should().Be(new PrintedNumber(decimal.Parse(value, CultureInfo.InvariantCulture), decimals));

    [Theory]
    [InlineData("3억", "수로 읽을 수 없습니다")]
    [InlineData("약 30", "수로 읽을 수 없습니다")]
    [InlineData("1,234명", "수로 읽을 수 없습니다")]
    [InlineData("②", "수로 읽을 수 없습니다")]
    [InlineData("십이", "수로 읽을 수 없습니다")]
    [InlineData("(1,234)", "수로 읽을 수 없습니다")]
    [InlineData("1.2E+05", "수로 읽을 수 없습니다")]
    [InlineData("٣", "수로 읽을 수 없습니다")]
    [InlineData("12,34", "쉼표나 소수점 자리")]
    [InlineData("1,2345", "쉼표나 소수점 자리")]
    [InlineData("0,123", "쉼표나 소수점 자리")]
    [InlineData(",123", "쉼표나 소수점 자리")]
    [InlineData("1.2.3", "쉼표나 소수점 자리")]
    [InlineData("1 234", "쉼표나 소수점 자리")]
    [InlineData("5.", "쉼표나 소수점 자리")]
    [InlineData("△-5", "쉼표나 소수점 자리")]
    [InlineData("%", "쉼표나 소수점 자리")]
    [InlineData("-", "비워 두고")]
    [InlineData("－", "비워 두고")]
    [InlineData("–", "비워 두고")]
    [InlineData("1000000000000000", "자릿수가 너무 많습니다")]
    [InlineData("0.123456789", "자릿수가 너무 많습니다")]
    [InlineData("123456789012345.123456789", "자릿수가 너무 많습니다")]
    public void Anything_else_is_refused_and_never_guessed(string text, string reason)
    {
        var (number, problem) = NumberText.Read(text);

        number.Should().BeNull();
        problem!(new TableMessages(TableFiles.Options.Culture)).Should().Contain(reason);
    }

    [Fact]
    public void A_novel_in_a_number_cell_is_cut_in_the_message() =>
        NumberText.Read(new string('가', 5_000)).Problem!(new TableMessages(TableFiles.Options.Culture)).Length.Should().BeLessThan(200);
}
