using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans;

/// <summary>One document for municipalities and provinces.</summary>
public sealed class PlanShapeTests
{
    private static readonly PlanShape Municipal = Of("지역사회보장 발전", 3, Of("지역사회보장 균형발전", 0, null));

    [Fact]
    public void A_province_has_its_own_labels_and_limits_and_otherwise_the_municipal_form()
    {
        var province = Municipal.For("41");
        province.DevelopmentLabel.Should().Be("지역사회보장 균형발전");
        province.Limits.Should().BeEmpty("a guideline binds whom it is for");
        province.ProjectFields.Should().HaveCount(3);
        (province.CodeLists, province.BudgetLines, province.NationalGoals).Should().Be((Municipal.CodeLists, Municipal.BudgetLines, Municipal.NationalGoals));
        (province.BudgetTotalLabel, province.LocalSubtotalLabel, province.NationalPlan).Should().Be(("계", "지방비 소계", "기본계획"));
        province.Province.Should().BeNull();
    }

    [Fact]
    public void What_a_province_states_itself_is_its_own() =>
        Of("발전", 3, Of("균형발전", 1, null)).ForProvince().ProjectFields.Should().ContainSingle();

    [Fact]
    public void A_municipality_has_the_municipal_form_and_so_has_a_province_without_one()
    {
        Municipal.For("41150").Should().BeSameAs(Municipal);
        Municipal.For("50110").Should().BeSameAs(Municipal, "제주시 makes a municipality's plan");
        Municipal.For("36").DevelopmentLabel.Should().Be("지역사회보장 균형발전", "세종 has no lower tier and is a province all the same");
        var alone = Of("발전", 1, null);
        alone.For("41").Should().BeSameAs(alone);
    }

    private static PlanShape Of(string development, int lists, PlanShape? province) => new()
    {
        ProjectsLabel = "지역사회보장사업",
        DevelopmentLabel = development,
        NumberPattern = ".",
        NumberExample = "1",
        Source = "시험",
        Levels = [],
        CodeLists = [.. Enumerable.Range(0, lists).Select(i => new CodeList { Key = $"{i}", Label = "목록", Entries = [] })],
        ProjectFields = [.. Enumerable.Range(0, lists).Select(i => new ProjectField { Key = $"{i}", Label = "항목", Kind = FieldKind.Line, Column = i })],
        BudgetLines = [.. Enumerable.Range(0, lists).Select(_ => new FundingLine { Source = FundingSource.Other, Label = "기타" })],
        NationalGoals = [.. Enumerable.Range(0, lists).Select(i => new CodeEntry { Number = i })],
        Limits = [.. Enumerable.Range(0, lists).Select(i => new GuidelineLimit { Key = $"{i}", What = "수", Rule = LimitRule.AtMost, Number = i, Unit = "개" })],
        BudgetTotalLabel = province is null ? null : "계",
        LocalSubtotalLabel = province is null ? null : "지방비 소계",
        NationalPlan = province is null ? null : "기본계획",
        Province = province,
    };
}
