using System.Globalization;
using System.Text;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Marks;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Tests.Tables;

/// <summary>Long tables of marks: what is read, and every fault with its place.</summary>
public sealed class MarkSheetTests
{
    private const string Heads = "평가대상,평가위원,평가지표,점수,가중치,배점";

    [Theory]
    [InlineData("unit,evaluator,criterion,mark,weight,max")]
    [InlineData(Heads)]
    [InlineData("Unit , 평가 위원,CRITERION,점수,weight,배점")]
    public void Korean_and_english_heads_mean_the_same(string heads)
    {
        var table = Csv($"{heads}\n가,김,충실성,31.5,40,40\n가,이,충실성,,,\n가,김,성과,60,60,60\n").Table!.Table;

        table.Marks.Should().Equal(new Mark("가", "김", "충실성", 31.5m), new Mark("가", "이", "충실성", null), new Mark("가", "김", "성과", 60m));
        table.Criteria.All.Should().Equal(new PanelCriterion("충실성", 40m, 40m), new PanelCriterion("성과", 60m, 60m));
    }

    [Fact]
    public void Weight_and_maximum_are_optional_and_need_stand_in_one_line_only()
    {
        Csv("점수,평가대상,평가지표,평가위원\n3,가,충실성,김\n").Table!.Table.Criteria.All.Should().Equal(new PanelCriterion("충실성"));
        Csv($"{Heads}\n가,김,충실성,3,,\n가,이,충실성,4,100,5\n").Table!.Table.Criteria.All.Should().Equal(new PanelCriterion("충실성", 100m, 5m));
    }

    [Theory]
    [InlineData("")]
    [InlineData("제척")]
    [InlineData("기피")]
    [InlineData("회피")]
    [InlineData("Recused")]
    public void A_blank_and_the_three_legal_words_are_an_absent_mark_and_0_is_a_mark(string mark) =>
        Csv($"{Heads}\n가,김,충실성,{mark},,\n가,이,충실성,0,,\n").Table!.Table.Marks.Select(m => m.Value).Should().Equal(null, 0m);

    [Fact]
    public void A_workbook_says_the_same_and_its_faults_name_the_sheet()
    {
        Workbook(["가", "김", "충실성", 31.5m, 100m, 40m]).Table!.Table.Marks.Should().Equal(new Mark("가", "김", "충실성", 31.5m));
        Workbook(["가", "김", "충실성", 41m, 100m, 40m]).Faults.Select(f => f.ToString())
            .Should().Equal("시트 '점수표' 2행 '점수' 열: 점수 41점이 배점 40점보다 높습니다. 점수와 배점을 확인해 주십시오.");
    }

    [Theory]
    [InlineData("가,김,충실성,4,,\n가,김,충실성,5,,", "3행: 2행과 평가대상·평가위원·평가지표가 모두 같습니다. 한 행만 남겨 주십시오.")]
    [InlineData("가,김,충실성,4.1,,\n가,이,충실성,5,,4", "2행 '점수' 열: 점수 4.1점이 배점 4점보다 높습니다. 점수와 배점을 확인해 주십시오.|3행 '점수' 열: 점수 5점이 배점 4점보다 높습니다. 점수와 배점을 확인해 주십시오.")]
    [InlineData("가,김,충실성,-1,,4", "2행 '점수' 열: 점수 -1점이 0점보다 낮습니다. 배점이 있는 평가지표의 점수는 0점부터 적어 주십시오.")]
    [InlineData("가,김,충실성,네점,,", "2행 '점수' 열: '네점' 값을 수로 읽을 수 없습니다. 단위와 설명은 빼고 숫자만 적어 주십시오.")]
    [InlineData("가,김,충실성,-,,", "2행 '점수' 열: '-'만 있습니다. 점수를 주지 않은 칸은 비워 두거나 제척, 기피, 회피 가운데 하나를 적어 주십시오.")]
    [InlineData("가,김,충실성,1000001,,", "2행 '점수' 열: 값이 1,000,000을 넘거나 소수점 아래가 8자리를 넘습니다. 값과 단위를 확인해 주십시오.")]
    [InlineData(",김,충실성,4,,", "2행 '평가대상' 열: 비어 있습니다. 모든 행에 이름을 적고, 병합한 칸은 병합을 풀어 행마다 채워 주십시오.")]
    [InlineData("가,김,충실성,4,100,\n가,이,충실성,4,90,", "3행 '가중치' 열: 평가지표 '충실성'의 값이 2행에는 100, 이 행에는 90입니다. 한 평가지표의 모든 행에 같은 값을 적어 주십시오.")]
    [InlineData("가,김,충실성,4,,5\n가,이,충실성,4,,6", "3행 '배점' 열: 평가지표 '충실성'의 값이 2행에는 5, 이 행에는 6입니다. 한 평가지표의 모든 행에 같은 값을 적어 주십시오.")]
    [InlineData("가,김,충실성,4,60,\n가,김,성과,4,50,", "'가중치' 열: 가중치의 합이 110입니다. 합이 100이 되도록 고쳐 주십시오.")]
    [InlineData("가,김,충실성,4,100,\n가,김,성과,4,,", "3행 '가중치' 열: '성과'에는 가중치가 없습니다. 모든 평가지표에 적거나 모두 비워 주십시오.")]
    [InlineData("가,김,충실성,4,,5\n가,김,성과,4,,", "3행 '배점' 열: '성과'에는 배점이 없습니다. 모든 평가지표에 적거나 모두 비워 주십시오.")]
    [InlineData("가,김,충실성,4,-5,", "2행 '가중치' 열: 가중치가 음수입니다. 0 이상으로 적어 주십시오.")]
    [InlineData("가,김,충실성,0,,0", "2행 '배점' 열: '충실성'의 배점이 0 이하입니다. 0보다 큰 값으로 고쳐 주십시오.")]
    public void A_fault_names_row_and_column_and_nothing_is_half_read(string rows, string faults)
    {
        var reading = Csv($"{Heads}\n{rows}\n");

        reading.Table.Should().BeNull();
        reading.Faults.Select(f => f.ToString()).Should().Equal(faults.Split('|'));
    }

    [Fact]
    public void All_faults_are_listed_in_the_order_of_the_file()
    {
        var reading = Csv($"{Heads}\n가,김,충실성,9,,\n가,김,충실성,x,40,5\n가,이,성과,7,70,8\n");

        reading.Faults.Select(f => (f.Line, f.Column)).Should().Equal((2, "점수"), (3, "점수"), (3, null), (null, "가중치"));
    }

    [Fact]
    public void Needed_columns_and_faults_are_named_in_english_too()
    {
        var english = new TableReadOptions { Culture = CultureInfo.GetCultureInfo("en-US") };

        Csv("unit,mark\n가,3\n", english).Faults.Select(f => f.ToString()).Should()
            .Equal("row 1: Columns are missing: 평가위원(evaluator), 평가지표(criterion). Please write the column names in the first row.");
        Csv("unit,evaluator,criterion,mark,max\n가,a,c,6,5\n", english).Faults.Single().ToString().Should()
            .Be("row 2 column 'mark': The mark 6 is above the maximum 5. Please check mark and maximum.");
    }

    [Fact]
    public void Too_many_values_are_refused_before_they_are_made()
    {
        var rows = string.Concat(Enumerable.Range(0, 1001).Select(i => string.Create(CultureInfo.InvariantCulture, $"u{i},e,c{i},1\n")));

        Csv("unit,evaluator,criterion,mark\n" + rows).Faults.Single().Message.Should().StartWith("평가대상과 평가지표의 조합이 1,000,000개보다 많습니다.");
    }

    private static TableReading<MarkSheet> Csv(string text, TableReadOptions? options = null)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return MarkSheetFile.Read(file, "점수.csv", options ?? new());
    }

    private static TableReading<MarkSheet> Workbook(object[] row)
    {
        using var file = new MemoryStream();
        using (var workbook = new WorkbookWriter(file, new("표", "시험", DateTime.UnixEpoch)))
        {
            workbook.AddSheet("점수표", [.. Heads.Split(',').Select(head => new SheetColumn(head, 12))])
                .Write([.. row.Select(v => v is decimal number ? TableCell.Of(number) : TableCell.Of((string)v))]);
            workbook.Finish();
        }

        file.Position = 0;
        return MarkSheetFile.Read(file, "점수.xlsx", new());
    }
}
