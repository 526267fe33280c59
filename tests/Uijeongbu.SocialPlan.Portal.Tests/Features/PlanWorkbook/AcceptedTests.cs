using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

/// <summary>What officials write is read as they mean it, as long as there is one meaning.</summary>
public sealed class AcceptedTests
{
    [Theory]
    [InlineData("1,234", 1234)]
    [InlineData("１，２３４．５", 1234.5)]
    [InlineData("△3", -3)]
    [InlineData("▲ 3", -3)]
    [InlineData("45.5%", 45.5)]
    [InlineData("0", 0)]
    public void A_target_in_any_clear_spelling(string typed, double expected) =>
        Read(Book().Type("성과지표", "2027년", 1, typed)).Projects.First().Indicators[0].Targets[2027].Should().Be((decimal)expected);

    [Fact]
    public void A_blank_target_is_none_and_0_is_0()
    {
        var targets = Read(Book().Type("성과지표", "2027년", 1, null).Type("성과지표", "2028년", 1, 0).Type("성과지표", "2026년", 1, "/")).Projects.First().Indicators[0].Targets;

        targets.Should().Equal(new Dictionary<int, decimal> { [2028] = 0m });
    }

    [Fact]
    public void A_blank_amount_0_a_slash_and_no_budget_are_four_things()
    {
        var budgets = Read(Book().Type("사업비", "①시·도비", 2, "/")).Projects.Take(2).SelectMany(project => project.Budgets).ToList();

        budgets[0].Lines.Select(line => line.AmountWon).Should().Equal(10_500_000, 20_000_000, 5_000_000);
        budgets[1].Lines.Should().Equal(new BudgetLineContent(FundingSource.Municipality, "", 0));
        budgets[2].Should().BeEquivalentTo(new { IsNonBudget = true, Lines = Array.Empty<BudgetLineContent>() });

        var blank = Read(Book().Type("사업비", "②시·군·구비", 2, null).Type("사업비", "계(①+②+③)", 2, null).Type("사업비", "지방비 소계(①+②)", 2, null)).Projects.First().Budgets[1];
        blank.Lines.Select(line => line.AmountWon).Should().HaveCount(2).And.OnlyContain(won => won == null);
    }

    [Theory]
    [InlineData("○")]
    [InlineData("예")]
    [InlineData("비 예산")]
    public void No_budget_takes_the_0_that_form_F1_prints_for_it(string mark)
    {
        var book = Book().Type("사업비", "비예산", 3, mark);
        foreach (var head in (string[])["①시·도비", "②시·군·구비", "계(①+②+③)", "지방비 소계(①+②)"])
            book.Type("사업비", head, 3, 0);

        Read(book).Projects.ElementAt(1).Budgets.Single().Should().BeEquivalentTo(new { IsNonBudget = true, Lines = Array.Empty<BudgetLineContent>() });
    }

    [Theory]
    [InlineData("제2회 추경", BudgetKind.Supplementary, 2)]
    [InlineData("3회추경", BudgetKind.Supplementary, 3)]
    [InlineData("최종 예산", BudgetKind.Final, 0)]
    [InlineData("예산현액", BudgetKind.WithCarryOver, 0)]
    public void A_version_of_a_budget(string typed, BudgetKind kind, int supplement) =>
        Read(Book().Type("사업비", "예산 차수", 1, typed)).Projects.First().Budgets.Should().ContainSingle(budget => budget.Kind == kind && budget.Supplement == supplement);

    [Theory]
    [InlineData("세부사업", "사업(과업) 대상", "②", "target", "2")]
    [InlineData("세부사업", "사업(과업) 대상", "개인 및 가구", "target", "2")]
    [InlineData("세부사업", "사업(과업) 형태", "① 현금(수당, 지역화폐 포함)", "form", "1")]
    [InlineData("세부사업", "연계 전략 번호", "③, ①", "national-goals", "1,3")]
    [InlineData("세부사업", "6기 신규 사업 여부", "X", "new-project", "×")]
    public void A_code(string sheet, string head, string typed, string key, string stored) =>
        Read(Book().Type(sheet, head, 1, typed)).Projects.First().Form[key].Should().Be(stored);

    [Fact]
    public void A_number_where_text_is_meant_and_years_with_their_word()
    {
        var read = Read(Book().Type("세부사업", "사업(과업) 대상", 1, 3).Type("세부사업", "종료 연도", 1, "2028년").Type("사업비", "연도", 1, "2028").Type("추진전략", "체계", 1, "I").Type("세부사업", "전략 번호", 1, "I - 1"));

        read.Projects.First().Form["target"].Should().Be("3");
        read.Projects.First().LastYear.Should().Be(2028);
        read.Projects.First().Budgets.Select(budget => budget.Year).Should().Equal(2028, 2028);
    }

    [Fact]
    public void Heads_with_line_breaks_and_columns_of_one_s_own()
    {
        var book = Book();
        book.TypeAt("성과지표", book.HeadLine("성과지표") - 1, 4, "지표정의\n(산식)");
        book.TypeAt("성과지표", book.HeadLine("성과지표"), 30, "내 메모");
        book.TypeAt("성과지표", book.HeadLine("성과지표") + 1, 30, "확인할 것");

        Workbooks.Text(Read(book)).Should().Be(Workbooks.Text(SmallPlanContent.Plan));
    }

    [Fact]
    public void Decimals_that_are_left_blank_are_those_of_the_values()
    {
        var book = Book().Type("성과지표", "소수 자리", 1, null).Type("성과지표", "2028년", 1, 1.25m);

        Read(book).Projects.First().Indicators[0].Decimals.Should().Be(2);
    }

    private static EditedBook Book() => new(Workbooks.Write(SmallPlanContent.Plan, Generations.Cover(6)));

    private static PlanContent Read(EditedBook book) => Workbooks.Read(book.Save(), Generations.Cover(6), SmallPlanContent.Plan).Plan();
}
