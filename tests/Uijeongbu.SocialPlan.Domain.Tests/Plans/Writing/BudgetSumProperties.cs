using CsCheck;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Writing;

/// <summary>Blank, 0 and 비예산 are three things in every sum.</summary>
public sealed class BudgetSumProperties
{
    private static readonly Gen<long?[]> Amounts = Gen.Frequency((2, Gen.Const((long?)null)), (1, Gen.Const((long?)0L)), (3, Gen.Long[0, 10_000].Select(steps => (long?)(steps * 100_000L)))).Array[0, 4];

    private static readonly Gen<BudgetContent> Budgets = Gen.Select(Amounts, Gen.Int[0, 4], (amounts, none) => Of(none == 0, none == 0 ? [] : amounts));

    private static readonly PlanShape Local = new()
    {
        ProjectsLabel = "사업",
        NumberPattern = ".*",
        NumberExample = "1-1",
        Source = "시험",
        Levels = [],
        BudgetLines = [.. Enum.GetValues<FundingSource>().Select(source => new FundingLine { Source = source, Label = $"{source}", IsLocal = source is FundingSource.Province or FundingSource.Municipality })],
    };

    [Fact]
    public void A_sum_is_blank_exactly_when_every_line_is() =>
        Budgets.Sample(
            budget => BudgetSums.Won(budget) == Naive(budget.Lines.Select(line => line.AmountWon))
                && BudgetSums.LocalWon(budget, Local) == Naive(budget.Lines.Where(line => line.Source is FundingSource.Province or FundingSource.Municipality).Select(line => line.AmountWon)),
            iter: Cases.Count);

    [Fact]
    public void Blank_lines_and_projects_without_budget_add_nothing_and_a_zero_makes_a_blank_sum_zero() =>
        Budgets.Array[0, 5].Sample(
            budgets => BudgetSums.InMillions(budgets) is var sum
                && sum == Naive(budgets.Select(BudgetSums.Won)) / 1_000_000m
                && BudgetSums.InMillions([.. budgets, Of(none: true), Of(none: false, (long?)null), null]) == sum
                && BudgetSums.InMillions([.. budgets, Of(none: false, 0L)]) == (sum ?? 0m),
            iter: Cases.Count);

    [Fact]
    public void Shares_of_a_whole_make_a_hundred_and_there_is_no_share_of_blank_or_nothing() =>
        Budgets.Sample(
            budget =>
            {
                var whole = BudgetSums.Won(budget);
                var shares = budget.Lines.Select(line => BudgetSums.Share(line.AmountWon, whole)).ToList();
                return whole is > 0 ? Cases.Near(shares.Sum(), 100m) && shares.Zip(budget.Lines).All(pair => pair.First is null == pair.Second.AmountWon is null) : shares.TrueForAll(share => share is null);
            },
            iter: Cases.Count);

    [Fact]
    public void An_amount_is_shown_in_millions_blank_and_zero_apart() =>
        new[] { BudgetField.InMillions(null), BudgetField.InMillions(0), BudgetField.InMillions(100_000), BudgetField.InMillions(1_230_000_000) }.Should().Equal("", "0", "0.1", "1230");

    private static BudgetContent Of(bool none, params long?[] amounts) =>
        new(2027, BudgetKind.Draft, 0, none, [.. amounts.Index().Select(line => new BudgetLineContent((FundingSource)line.Index, "", line.Item))]);

    private static long? Naive(IEnumerable<long?> amounts)
    {
        long? sum = null;
        foreach (var amount in amounts)
        {
            sum = amount is null ? sum : (sum ?? 0) + amount;
        }

        return sum;
    }
}
