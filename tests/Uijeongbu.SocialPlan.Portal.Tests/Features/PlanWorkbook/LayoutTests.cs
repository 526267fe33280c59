using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

/// <summary>The workbook looks like the official forms and computes.</summary>
public sealed class LayoutTests
{
    private static readonly string[] SheetsInOrder = ["계획 개요", "추진전략", "전략 성과지표", "세부사업", "성과지표", "사업비", "총괄현황", "코드 목록"];

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void It_is_valid_by_the_standard(int generation, bool isProvince)
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Workbooks.Write(generation == 6 ? SmallPlanContent.Plan : new(null, "", []), Generations.Cover(generation, isProvince))), isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").Should().BeEmpty();
    }

    [Fact]
    public void Sheets_stand_in_the_order_of_the_work() => Book().Sheets.Should().Equal(SheetsInOrder);

    [Fact]
    public void Every_form_of_the_6th_has_its_official_heads_in_two_rows()
    {
        var book = Book();

        book.Heads("세부사업", book.HeadLine("세부사업") - 1).Where(head => head.Length > 0).Should().Equal(
            "추진전략", "사업명", "사업 관리", "소관", "분류", "사업(과업) 배경", "사업(과업) 목적", "추진근거(관련규정)", "사회보장기본계획과의 연계성", "지원 대상",
            "사업(과업) 내용", "전달 체계", "사업비(백만원)", "추진 체계", "행 번호(고치지 마십시오)");
        book.Heads("세부사업", book.HeadLine("세부사업")).Where(head => head.Length > 0).Should().Equal(
            "전략 번호", "추진전략명", "중간 단계(대표과업)", "사업(과업)번호", "세부사업(과업)명", "6기 신규 사업 여부", "중점추진", "사업 구분", "시작 연도", "종료 연도",
            "담당과", "담당팀", "담당자", "연락처", "사업(과업) 대상", "사업(과업) 형태", "생애주기", "가구유형", "세부사업(과업) 영역", "선정기준", "연계 전략 번호", "연계 내용",
            "선정 기준", "대상 규모", "사업(과업) 유형", "세부 내용", "지원 절차", "수행 기관", "비고", "참여기관", "기관별 역할", "민관협력 및 주민참여 방법");
        book.Heads("사업비", book.HeadLine("사업비")).Where(head => head.Length > 0).Should().Equal(
            "계(①+②+③)", "지방비 소계(①+②)", "①시·도비", "②시·군·구비", "재원명 1", "③기타 1", "재원명 2", "③기타 2", "지방비 소계(①+②)", "①시·도비", "②시·군·구비", "③기타");
        book.Heads("성과지표", book.HeadLine("성과지표")).Where(head => head.Length > 0).Should().Equal("기준값", "기준 연도", "2026년", "2027년", "2028년", "2029년", "2030년");
        book.Heads("총괄현황", book.HeadLine("총괄현황")).Where(head => head.Length > 0).Should().Equal(
            "성과지표명(단위)", "'26년 목표", "'27년 목표", "'28년 목표", "'29년 목표", "'30년 목표", "'26년 예산", "'27년 예산", "'28년 예산", "'29년 예산", "'30년 예산");
    }

    [Fact]
    public void The_4th_generation_has_a_national_line_and_the_6th_only_where_a_plan_uses_it()
    {
        var fourth = new EditedBook(Workbooks.Write(new(null, "", []), Generations.Cover(4)));

        fourth.Heads("사업비", fourth.HeadLine("사업비")).Should().Contain("국비");
        Book().Heads("사업비", 3).Should().NotContain("국비");
    }

    [Fact]
    public void Totals_and_shares_are_stored_and_computed()
    {
        var book = Book();

        book.Cell("사업비", "계(①+②+③)").Should().Be(("35.5", "IF(COUNT(H4,I4,K4,M4)=0,\"\",ROUND(SUM(H4,I4,K4,M4),1))"));
        book.Cell("사업비", "지방비 소계(①+②)").Should().Be(("30.5", "IF(COUNT(H4,I4)=0,\"\",ROUND(SUM(H4,I4),1))"));
        book.Cell("사업비", "①시·도비", 1, "비중(%)").Should().Be(("29.6", "IF(OR(N(F4)=0,COUNT(H4)=0),\"\",ROUND(100*SUM(H4)/F4,1))"));
        book.Cell("사업비", "③기타", 1, "비중(%)").Should().Be(("14.1", "IF(OR(N(F4)=0,COUNT(K4,M4)=0),\"\",ROUND(100*SUM(K4,M4)/F4,1))"));
        book.Cell("사업비", "계(①+②+③)", 3).Value.Should().BeEmpty("비예산 has no total");
        book.Cell("사업비", "①시·도비", 2).Value.Should().BeNull("an amount that is not known is blank");
        book.Cell("사업비", "②시·군·구비", 2).Value.Should().Be("0");
        book.Cell("성과지표", "세부사업(과업)명").Should().Be(("다함께 돌봄", "IF(A4=\"\",\"\",IFERROR(VLOOKUP(A4,'세부사업'!$D:$E,2,FALSE),\"\"))"));
    }

    [Fact]
    public void The_summary_is_form_F1_and_says_that_it_is_not_read()
    {
        var book = Book();

        book.Heads("총괄현황", 1).Single().Should().StartWith("인쇄용 시트입니다. 다시 올려도 읽지 않으므로");
        book.Cell("총괄현황", "사업명", 2).Value.Should().Be("다함께 돌봄 (중점추진)");
        book.Cell("총괄현황", "성과지표명(단위)", 3).Value.Should().Be("만족도(%)");
        book.Cell("총괄현황", "'26년 목표", 3).Value.Should().Be("/");
        book.Cell("총괄현황", "'27년 목표", 3).Value.Should().Be("0");
        book.Cell("총괄현황", "'27년 예산", 2).Value.Should().Be("35.5");
        book.Cell("총괄현황", "'27년 예산", 4).Value.Should().Be("비예산");
        book.Cell("총괄현황", "'26년 예산", 2).Value.Should().Be("/");
        Workbooks.Text(Workbooks.Read(book.Type("총괄현황", "사업명", 2, "다른 이름").Save(), Generations.Cover(6), SmallPlanContent.Plan).Plan()).Should().Be(Workbooks.Text(SmallPlanContent.Plan));
    }

    [Fact]
    public void Row_numbers_are_hidden_text_stays_text_and_codes_are_offered()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Workbooks.Write(SmallPlanContent.Plan, Generations.Cover(6))), isEditable: false);
        var sheet = Part(workbook, "세부사업").Worksheet!;
        var columns = sheet.GetFirstChild<Columns>()!.Elements<Column>().ToList();

        columns[^1].Hidden!.Value.Should().BeTrue();
        columns[..^1].Should().OnlyContain(column => column.Hidden == null);
        var formats = workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
        formats[(int)columns[3].Style!.Value].NumberFormatId!.Value.Should().Be(49, "1-1 must not become a date");
        var lists = sheet.GetFirstChild<DataValidations>()!.Elements<DataValidation>().ToList();
        lists.Should().HaveCount(9).And.OnlyContain(list => list.Formula1!.Text.StartsWith("'코드 목록'!$", StringComparison.Ordinal));
        lists.Single(list => list.SequenceOfReferences!.InnerText!.StartsWith("P4:", StringComparison.Ordinal)).Formula1!.Text.Should().Be("'코드 목록'!$K$2:$K$7");
        sheet.GetFirstChild<MergeCells>()!.Elements<MergeCell>().Select(merge => merge.Reference!.Value).Should().Contain(["A2:C2", "K2:N2", "O2:T2", "U2:U3"]);
    }

    [Fact]
    public void The_lists_are_on_a_sheet_where_people_can_read_them()
    {
        var book = Book();

        book.Heads("코드 목록", 1).Should().ContainInOrder("방향", "누계 방식", "예산 차수", "사업대상", "사업형태", "생애주기", "가구유형", "세부사업영역", "선정기준");
        book.Cell("코드 목록", "생애주기", 2).Value.Should().Be("② 영유아");
    }

    [Fact]
    public void Invented_figures_carry_the_mark_on_every_form()
    {
        var book = new EditedBook(Workbooks.Write(SmallPlanContent.Plan, Generations.Cover(6, isDemo: true)));

        foreach (var sheet in SheetsInOrder[..^1])
            book.Heads(sheet, 1).Should().Equal("시연용 가상 자료");
        Book().Heads("세부사업", 1).Should().NotContain("시연용 가상 자료");
    }

    [Fact]
    public void The_same_plan_gives_the_same_bytes() =>
        Workbooks.Write(SmallPlanContent.Plan, Generations.Cover(6)).Should().Equal(Workbooks.Write(SmallPlanContent.Plan, Generations.Cover(6)));

    private static WorksheetPart Part(SpreadsheetDocument workbook, string name) =>
        (WorksheetPart)workbook.WorkbookPart!.GetPartById(workbook.WorkbookPart.Workbook!.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name).Id!.Value!);

    private static EditedBook Book() => new(Workbooks.Write(SmallPlanContent.Plan, Generations.Cover(6)));
}
