using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Tests.Results;

/// <summary>집행액 and 집행률: 0, blank and 비예산 are three things; parts of a year have their own period.</summary>
public sealed class ExecutionTests
{
    [Theory]
    [InlineData("1,234.5", 1_234_500_000L)]
    [InlineData("0", 0L)]
    [InlineData("", null)]
    [InlineData(" ", null)]
    public void An_amount_is_read_in_million_won(string text, long? won) => BudgetExecution.Read(text).Should().Be((won, null));

    [Theory]
    [InlineData("12.34", "execution.decimals")]
    [InlineData("많음", "execution.unreadable")]
    [InlineData("98.5%", "execution.unreadable")]
    [InlineData("99999999999999", "execution.out-of-scale")]
    [InlineData("해당없음", "execution.unreadable")]
    public void What_is_no_amount_is_refused(string text, string code) => BudgetExecution.Read(text).Problem!.Code.Should().Be(code);

    [Fact]
    public void A_line_has_a_rate_only_when_both_amounts_are_known_and_money_was_planned()
    {
        BudgetExecution.Of(200, 150).Percent.Should().Be(75m);
        BudgetExecution.Of(null, 150).Percent.Should().BeNull();
        BudgetExecution.Of(200, null).Percent.Should().BeNull();
        BudgetExecution.Of(0, 0).Percent.Should().BeNull();
        BudgetExecution.Of(200, 0).Percent.Should().Be(0m);
        BudgetExecution.Of(200, 201).IsAbovePlan.Should().BeTrue();
        BudgetExecution.Of(200, 200).IsAbovePlan.Should().BeFalse();
        BudgetExecution.WhyNot(-1).Should().Be(ResultProblems.ExecutionNegative);
        BudgetExecution.WhyNot(0).Should().BeNull();
        BudgetExecution.WhyNot(null).Should().BeNull();
    }

    [Fact]
    public void The_last_version_of_a_budget_is_executed()
    {
        var project = Guid.NewGuid();
        BudgetLine Line(BudgetKind kind, int supplement, long won) =>
            new() { RegionCode = "41150", ProjectId = project, FiscalYear = 2026, Kind = kind, Supplement = supplement, Source = FundingSource.Municipality, AmountWon = won };

        var shown = ShownBudget.Of([Line(BudgetKind.Supplementary, 2, 3), Line(BudgetKind.Draft, 0, 1), Line(BudgetKind.Supplementary, 1, 2)])!;

        (shown.Kind, shown.Supplement, shown.ToPublished().PlannedWon).Should().Be((BudgetKind.Supplementary, 2, 3L));
        ShownBudget.Of([]).Should().BeNull();
    }

    [Fact]
    public void Amounts_are_before_settlement_until_June_of_the_next_year()
    {
        BudgetExecution.IsBeforeSettlement(2026, new(2027, 6, 30)).Should().BeTrue();
        BudgetExecution.IsBeforeSettlement(2026, new(2027, 7, 1)).Should().BeFalse();
    }

    [Fact]
    public void A_part_of_a_year_is_entered_from_its_day_to_the_second_of_its_end()
    {
        DateTime opens = new(2027, 6, 30, 0, 0, 0, DateTimeKind.Utc), closes = new(2027, 7, 20, 9, 0, 0, DateTimeKind.Utc);
        InterimPeriod period = new() { RegionCode = "41150", FiscalYear = 2027, Term = ResultTerm.FirstHalf, OpensAt = opens, ClosesAt = closes };

        EntryLock.OfInterim(period, isInCharge: true, closes).Should().BeNull();
        EntryLock.OfInterim(period, isInCharge: true, closes.AddSeconds(1))!.Kind.Should().Be(EntryLockKind.InterimClosed);
        EntryLock.OfInterim(period, isInCharge: true, opens.AddSeconds(-1))!.Kind.Should().Be(EntryLockKind.NotYetOpen);
        EntryLock.OfInterim(period, isInCharge: false, opens)!.Kind.Should().Be(EntryLockKind.NotOwn);
        EntryLock.OfInterim(null, isInCharge: true, opens)!.Kind.Should().Be(EntryLockKind.Closed);
        InterimPeriod.WhyNotSet(2027, ResultTerm.FirstHalf, opens, closes).Should().BeNull();
        InterimPeriod.WhyNotSet(2027, ResultTerm.FirstHalf, opens.AddDays(-1), closes)!.Message.Should().Contain("6. 30.");
        InterimPeriod.WhyNotSet(2027, ResultTerm.FirstHalf, closes, opens).Should().Be(ResultProblems.PeriodReversed);
        InterimPeriod.WhyNotSet(2027, ResultTerm.Year, opens, closes).Should().Be(ResultProblems.TermUnknown);
    }

    [Fact]
    public void Terms_have_names_in_addresses_and_words()
    {
        foreach (var term in ResultTerms.Interim)
        {
            ResultTerms.Of(ResultTerms.Name(term)).Should().Be(term);
        }

        ResultTerms.Of("nonsense").Should().Be(ResultTerm.Year);
        ResultTerms.Of(null).Should().Be(ResultTerm.Year);
        ResultTerms.Title(ResultTerm.FirstHalf).Should().Be("상반기 실적(6. 30. 기준)");
    }
}
