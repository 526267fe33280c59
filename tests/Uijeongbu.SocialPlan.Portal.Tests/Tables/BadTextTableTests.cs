using System.Text;
using Uijeongbu.SocialPlan.Portal.Tables;
using static Uijeongbu.SocialPlan.Portal.Tests.Tables.TableFiles;

namespace Uijeongbu.SocialPlan.Portal.Tests.Tables;

public sealed class BadTextTableTests
{
    [Theory]
    [InlineData("위로", "1", "2", "2행 '방향' 열: 알 수 없는 방향 '위로'입니다.")]
    [InlineData("상향", "3억", "2", "2행 '목표' 열: '3억' 값을 수로 읽을 수 없습니다.")]
    [InlineData("상향", "1", "12,34", "2행 '실적' 열: '12,34'의 쉼표나 소수점 자리가 맞지 않습니다.")]
    [InlineData("상향", "1", "-", "2행 '실적' 열: '-'만 있습니다. 입력하지 않은 값은 비워 두고")]
    public void A_bad_cell_is_named_with_row_and_column(string direction, string target, string actual, string message) =>
        OneRow(direction, target, actual).OnlyFault().ToString().Should().StartWith(message);

    [Theory]
    [InlineData("99999999999999", "1")]
    public void Values_whose_rate_would_overflow_are_refused_with_their_row(string target, string actual) =>
        OneRow("하향", target, actual).OnlyFault().ToString().Should().StartWith("2행: 목표나 실적이 너무 크거나 작아");

    [Theory]
    [InlineData("산식", "ratio", "'산식' 열: 알 수 없는 산식 'ratio'입니다.")]
    [InlineData("상태", "보류", "'상태' 열: 알 수 없는 상태 '보류'입니다.")]
    [InlineData("가중치", "-1", "'가중치' 열: 가중치가 음수입니다.")]
    [InlineData("공표달성률", "달성", "'공표달성률' 열: '달성' 값을 수로 읽을 수 없습니다.")]
    [InlineData("published_rate", "달성", "'published_rate' 열: '달성' 값을 수로 읽을 수 없습니다.")]
    public void A_bad_optional_cell_is_named_by_the_head_of_the_file(string head, string value, string message)
    {
        var fault = Csv($"{Heads},{head}\n가,나,다,명,상향,1,2,{value}\n").OnlyFault();

        fault.ToString().Should().StartWith("2행 " + message);
        (fault.Line, fault.Column, fault.Sheet).Should().Be((2, head, null));
    }

    [Fact]
    public void Missing_columns_are_named_in_both_languages()
    {
        var fault = Csv("추진전략,세부사업,indicator,목표\n가,나,다,1\n").OnlyFault();

        fault.ToString().Should().Be("1행: 필요한 열이 없습니다: 단위(unit), 방향(direction), 실적(actual). 첫 행에 열 이름을 적어 주십시오.");
    }

    [Fact]
    public void A_column_that_is_there_twice_is_a_fault_in_either_language() =>
        Csv($"{Heads},target\n가,나,다,명,상향,1,2,3\n").OnlyFault().ToString()
            .Should().StartWith("1행 'target' 열: '목표' 열과 뜻이 같은 열이 또 있습니다.");

    [Fact]
    public void Two_rows_of_the_same_indicator_are_both_named()
    {
        var fault = Csv($"{Heads}\n가,나,다,명,상향,1,2\n가,나,라,명,상향,1,2\n 가 ,나,다,건,하향,5,6\n").OnlyFault();

        fault.ToString().Should().StartWith("4행: 2행과 구분·추진전략·세부사업·성과지표가 모두 같습니다.");
    }

    [Fact]
    public void The_same_indicator_in_another_group_is_another_row() =>
        Csv($"{Heads},구분\n가,나,다,명,상향,1,2,2024\n가,나,다,명,상향,1,2,2025\n").Table!.Rows.Should().HaveCount(2);

    [Fact]
    public void Blank_names_are_faults_each()
    {
        var reading = Csv($"{Heads}\n,나,다,명,상향,1,2\n가, ,다,명,상향,1,2\n가,나,,명,상향,1,2\n");

        reading.Faults.Select(fault => (fault.Line, fault.Column)).Should().Equal((2, "추진전략"), (3, "세부사업"), (4, "성과지표"));
        reading.Faults.Should().OnlyContain(fault => fault.Message.StartsWith("비어 있습니다"));
        reading.Table.Should().BeNull();
    }

    [Fact]
    public void A_comma_in_a_value_without_quotes_is_not_taken_for_the_next_column() =>
        Csv($"{Heads}\n가,나,다,명,상향,1,234,1,300\n").OnlyFault().ToString().Should().StartWith("2행: 열 이름보다 칸이 많습니다.");

    [Fact]
    public void A_quote_that_is_never_closed_swallows_no_rows() =>
        Csv($"{Heads},비고\n가,나,다,명,상향,1,2,\"열림\n가,나,라,명,상향,1,2,\n").OnlyFault().ToString().Should().StartWith("2행: 큰따옴표가 닫히지 않았거나");

    [Fact]
    public void Text_after_a_closing_quote_is_refused() =>
        Csv($"{Heads}\n가,나,다,명,상향,1,2\n\"가\"나,나,라,명,상향,1,2\n").OnlyFault().ToString().Should().StartWith("3행: 큰따옴표가");

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    [InlineData(",,,\n")]
    public void A_blank_file_is_refused(string text)
    {
        Csv(text, new UTF8Encoding(false)).OnlyFault().Message.Should().StartWith("표가 비어 있습니다");
        ResultTableFile.ReadText(text, Options).OnlyFault().Message.Should().StartWith("표가 비어 있습니다");
    }

    [Fact]
    public void A_head_without_rows_is_refused() => Csv(Heads + "\n,,\n").OnlyFault().Message.Should().StartWith("열 이름만 있고");

    [Fact]
    public void Text_in_neither_encoding_is_refused_with_the_line()
    {
        byte[] file = [.. Encoding.UTF8.GetBytes($"{Heads}\n가,나,다,명,상향,1,2\n"), .. "a,b,"u8, 0xFF, 0xFE, 0x0A];

        Read(file, "표.csv").OnlyFault().ToString().Should().StartWith("3행: UTF-8도 CP949(완성형)도 아닌 글자가 있습니다.");
    }

    [Fact]
    public void A_character_cut_at_the_end_of_the_file_is_seen()
    {
        var file = Encoding.UTF8.GetBytes($"{Heads}\n가,나,다,명,상향,1,2,힣");

        Read(file[..^1], "표.csv").OnlyFault().ToString().Should().StartWith("2행: UTF-8도");
    }

    [Fact]
    public void Bad_bytes_far_into_a_file_are_found_across_blocks()
    {
        var rows = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"가,나,지표 {i},명,상향,1,2\n"));
        byte[] file = [.. Encoding.UTF8.GetBytes($"{Heads}\n{rows}"), 0xFF, 0x0A];

        Read(file, "표.csv").OnlyFault().Line.Should().Be(20_002);
    }

    [Fact]
    public void Binary_data_is_not_text() =>
        Read([.. Encoding.UTF8.GetBytes(Heads), 0, 0, 0], "표.csv").OnlyFault().Message.Should().StartWith("표가 아닌 파일입니다");

    [Fact]
    public void After_a_hundred_faults_the_rest_is_counted()
    {
        var reading = Csv($"{Heads}\n" + string.Concat(Enumerable.Range(0, 250).Select(i => $"가,나,{i},명,옆으로,1,2\n")));

        reading.Faults.Should().HaveCount(100);
        reading.MoreFaults.Should().Be(150);
        reading.Table.Should().BeNull();
    }

    [Fact]
    public void A_name_of_over_a_thousand_characters_is_refused() =>
        Csv($"{Heads}\n{new string('가', 1_001)},나,다,명,상향,1,2\n").OnlyFault().ToString().Should().StartWith("2행 '추진전략' 열: 글자가 1,000자를 넘습니다.");

    [Fact]
    public void Faults_come_in_English_when_asked_for() =>
        Csv("strategy,project,indicator,unit,direction,target,actual\na,b,c,d,sideways,1,2\n", options: English).OnlyFault().ToString()
            .Should().Be("row 2 column 'direction': Unknown direction 'sideways'. Please write up or down.");
}
