using FluentAssertions;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Xunit;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring;

/// <summary>집행률: both sums are of the same projects.</summary>
public sealed class BudgetExecutionTests
{
    [Fact]
    public void Only_projects_of_which_both_amounts_are_known_count()
    {
        var found = BudgetExecution.Of([Of(1000, 900), Of(500, null), Of(null, 30), Of(200, 0), null, Of(0, 0, isNonBudget: true)]);

        found.Should().Be(new BudgetExecution(1200, 900, Counted: 2, Total: 4));
        found.Percent.Should().Be(75m);
    }

    [Fact]
    public void Nothing_spent_is_0_percent_and_nothing_planned_or_nothing_known_is_no_rate()
    {
        BudgetExecution.Of([Of(1000, 0)]).Percent.Should().Be(0m);
        BudgetExecution.Of([Of(0, 0)]).Percent.Should().BeNull();
        BudgetExecution.Of([]).Percent.Should().BeNull();
        BudgetExecution.Of([Of(null, null)]).Should().Be(new BudgetExecution(null, null, 0, 1));
    }

    private static PublishedBudget Of(long? planned, long? executed, bool isNonBudget = false) => new(BudgetKind.Final, 0, isNonBudget, planned, executed, []);
}
