using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

/// <summary>A row is known by its hidden number, wherever it stands and whatever it is called; one without is new, one that is gone is gone.</summary>
public sealed class RowIdentityTests
{
    private const string RowNumber = "행 번호(고치지 마십시오)";

    [Fact]
    public void Rows_may_stand_in_any_order()
    {
        var read = Read(Book().Reorder("추진전략", 5, 3, 2, 4, 1).Reorder("사업비", 3, 2, 1));

        // The place in the system orders strategies; groups stand in the order of their rows.
        var expected = SmallPlanContent.Plan with { Strategies = [.. SmallPlanContent.Plan.Strategies.Select(strategy => strategy with { Groups = [.. strategy.Groups.Reverse()] })] };
        Workbooks.Text(read).Should().Be(Workbooks.Text(expected));
    }

    [Fact]
    public void Moved_rows_change_the_order_and_nothing_else()
    {
        var read = Read(Book().Reorder("세부사업", 4, 2, 1, 3).Reorder("성과지표", 3, 2, 1));

        read.Strategies[0].Projects.Select(project => project.Code).Should().Equal("Ⅰ-1-2", "Ⅰ-1-1");
        read.Strategies[0].Projects[1].Indicators.Select(indicator => indicator.Id).Should().Equal(SmallPlanContent.Id(42), SmallPlanContent.Id(41));
        read.Projects.Select(project => project.Id).Should().BeEquivalentTo(SmallPlanContent.Plan.Projects.Select(project => project.Id));
    }

    [Fact]
    public void A_renamed_and_renumbered_project_is_the_same_project()
    {
        var read = Read(Book().Type("세부사업", "세부사업(과업)명", 1, "온 마을 돌봄").Type("세부사업", "사업(과업)번호", 1, "Ⅰ-1-7")
            .Type("성과지표", "사업(과업)번호", 1, "Ⅰ-1-7").Type("성과지표", "사업(과업)번호", 2, "Ⅰ-1-7").Type("사업비", "사업(과업)번호", 1, "Ⅰ-1-7").Type("사업비", "사업(과업)번호", 2, "Ⅰ-1-7"));

        var project = read.Projects.First();
        (project.Id, project.Name, project.Code).Should().Be((SmallPlanContent.Id(11), "온 마을 돌봄", "Ⅰ-1-7"));
        Workbooks.Text(read).Should().Be(Workbooks.Text(SmallPlanContent.Plan).Replace("\"다함께 돌봄\"", "\"온 마을 돌봄\"").Replace("\"Ⅰ-1-1\"", "\"Ⅰ-1-7\""));
    }

    [Fact]
    public void A_project_moves_to_another_strategy_and_an_indicator_to_another_project()
    {
        var read = Read(Book().Type("세부사업", "전략 번호", 1, "Ⅰ-2").Type("세부사업", "추진전략명", 1, null).Type("성과지표", "사업(과업)번호", 2, "Ⅰ-2-1"));

        read.Strategies[0].Projects.Select(project => project.Id).Should().Equal(SmallPlanContent.Id(12));
        read.Strategies[1].Projects.Select(project => project.Id).Should().Equal(SmallPlanContent.Id(11), SmallPlanContent.Id(13));
        read.Strategies[1].Projects[1].Indicators.Select(indicator => indicator.Id).Should().Equal(SmallPlanContent.Id(42), SmallPlanContent.Id(43));
    }

    [Fact]
    public void Strategies_change_places_by_their_number_when_every_sheet_says_so()
    {
        var book = Book().Type("추진전략", "순서", 1, 2).Type("추진전략", "순서", 2, 1);

        // On one sheet alone it would move every project unseen.
        Workbooks.Read(book.Save(), Generations.Cover(6), SmallPlanContent.Plan).Faults.Select(fault => fault.Place).Should().Equal("세부사업!B4", "세부사업!B5", "세부사업!B6");

        foreach (var (row, number) in (ReadOnlySpan<(int, string)>)[(1, "Ⅰ-2"), (2, "Ⅰ-2"), (3, "Ⅰ-1")])
            book.Type("세부사업", "전략 번호", row, number);
        var read = Read(book.Type("전략 성과지표", "전략 번호", 1, "Ⅰ-2"));
        read.Strategies.Select(strategy => strategy.Name).Should().Equal("건강", "돌봄", "기반");
        read.Strategies[1].Projects.Should().HaveCount(2);
    }

    [Fact]
    public void An_inserted_row_without_number_is_new()
    {
        var book = Book().Reorder("세부사업", 1, 0, 2, 3, 4).Type("세부사업", "전략 번호", 2, "Ⅰ-1").Type("세부사업", "사업(과업)번호", 2, "Ⅰ-1-3")
            .Type("세부사업", "세부사업(과업)명", 2, "새 사업").Type("세부사업", "사업 구분", 2, "자체사업");

        var project = Read(book).Strategies[0].Projects[1];

        project.Id.Should().NotBeEmpty();
        SmallPlanContent.Plan.Projects.Select(other => other.Id).Should().NotContain(project.Id);
        project.Should().BeEquivalentTo(new { Name = "새 사업", Code = "Ⅰ-1-3", FirstYear = 2027, LastYear = (int?)null, IsPriority = false, Origin = FundingOrigin.Local });
        project.Form.Should().BeEmpty();
    }

    [Fact]
    public void A_copied_row_is_new_once_its_number_is_emptied()
    {
        var book = Book().Reorder("성과지표", 1, 2, 3, 1);

        Workbooks.Read(book.Save(), Generations.Cover(6), SmallPlanContent.Plan).Faults.Single().ToString().Should().Be("성과지표!X7: 4행과 숨은 행 번호가 같습니다. 복사한 행이면 그 칸을 비워 주십시오.");
        Read(book.Type("성과지표", RowNumber, 4, null)).Projects.First().Indicators.Select(indicator => indicator.Name).Should().Equal("이용자 수", "만족도", "이용자 수");
    }

    [Fact]
    public void A_deleted_row_is_gone()
    {
        var read = Read(Book().Reorder("세부사업", 1, 3, 4).Reorder("사업비", 1, 2));

        read.Projects.Select(project => project.Code).Should().Equal("Ⅰ-1-1", "Ⅰ-2-1", "Ⅱ-1-1-1");
    }

    [Fact]
    public void Blank_rows_between_are_nothing() =>
        Workbooks.Text(Read(Book().Reorder("세부사업", 0, 1, 0, 0, 2, 3, 0, 4, 0).Reorder("사업비", 1, 0, 2, 3))).Should().Be(Workbooks.Text(SmallPlanContent.Plan));

    [Fact]
    public void A_plan_without_rows_takes_a_file_without_numbers()
    {
        var plan = SmallPlanContent.Plan;
        var book = Book();
        foreach (var (sheet, rows) in (ReadOnlySpan<(string, int)>)[("추진전략", 5), ("전략 성과지표", 1), ("세부사업", 4), ("성과지표", 3)])
        {
            for (var row = 1; row <= rows; row++)
                book.Type(sheet, RowNumber, row, null);
        }

        var read = Workbooks.Read(book.Save(), Generations.Cover(6), current: null).Plan();

        read.Projects.Select(project => project.Name).Should().Equal(plan.Projects.Select(project => project.Name));
        read.Projects.Select(project => project.Id).Should().OnlyHaveUniqueItems().And.NotIntersectWith(plan.Projects.Select(project => project.Id));
        read.Strategies[2].Projects[0].GroupId.Should().Be(read.Strategies[2].Groups[0].Id);
    }

    [Fact]
    public void The_order_of_sheets_and_columns_does_not_matter()
    {
        var book = Book().ReverseSheets();
        book.SwapColumns("세부사업", 3, 4);
        book.SwapColumns("사업비", 2, 3);

        Workbooks.Text(Read(book)).Should().Be(Workbooks.Text(SmallPlanContent.Plan));
    }

    /// <summary>Shared texts, cells without addresses, no styles, computed texts: what LibreOffice and others make of the same sheets.</summary>
    [Fact]
    public void What_another_program_saved_is_the_same_plan() => Workbooks.Text(Read(Book().AsOthersSave())).Should().Be(Workbooks.Text(SmallPlanContent.Plan));

    private static EditedBook Book() => new(Workbooks.Write(SmallPlanContent.Plan, Generations.Cover(6)));

    private static PlanContent Read(EditedBook book) => Workbooks.Read(book.Save(), Generations.Cover(6), SmallPlanContent.Plan).Plan();
}
