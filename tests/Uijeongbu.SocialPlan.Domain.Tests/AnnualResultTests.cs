using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Domain.Tests;

/// <summary>States of a result.</summary>
public sealed class AnnualResultTests
{
    [Theory]
    [InlineData(ResultState.NotApplicable)]
    [InlineData(ResultState.NotCarriedOut)]
    [InlineData(ResultState.Dropped)]
    public void A_state_that_takes_a_result_away_needs_a_reason(ResultState state)
    {
        var result = Entered();
        result.SetWithoutActual(state, "  ").Problem.Should().Be(ResultProblems.ReasonMissing);
        (result.State, result.Actual).Should().Be((ResultState.Entered, 12m), "a refusal changes nothing");

        result.SetWithoutActual(state, " 대상자 없음 ").IsOk.Should().BeTrue();
        (result.State, result.Actual, result.Reason).Should().Be((state, null, "대상자 없음"));
    }

    [Fact]
    public void Entered_without_a_value_is_refused() =>
        Entered().SetWithoutActual(ResultState.Entered, "값").Problem.Should().Be(ResultProblems.ActualMissing);

    [Fact]
    public void Zero_is_a_value_and_clearing_leaves_none()
    {
        var result = Entered();
        result.Enter(0, provisional: true);
        (result.State, result.Actual, result.IsProvisional).Should().Be((ResultState.Entered, 0m, true));
        result.Clear();
        (result.State, result.Actual, result.IsProvisional).Should().Be((ResultState.NotEntered, null, false));
    }

    [Fact]
    public void A_value_that_is_entered_here_is_no_longer_one_of_a_document()
    {
        AnnualResult result = new() { RegionCode = "41150", IndicatorId = Guid.CreateVersion7(), FiscalYear = 2025 };
        result.TakeOver(new(ResultState.NotApplicable, null, "대상자 없음", "2025년 시행결과 보고서 12쪽")).IsOk.Should().BeTrue();
        (result.State, result.Reason, result.Source, result.IsEnteredHere).Should().Be((ResultState.NotApplicable, "대상자 없음", "2025년 시행결과 보고서 12쪽", false));
        result.Enter(3);
        (result.Source, result.IsEnteredHere).Should().Be((null, true));
    }

    private static AnnualResult Entered()
    {
        AnnualResult result = new() { RegionCode = "41150", IndicatorId = Guid.CreateVersion7(), FiscalYear = 2026 };
        result.Enter(12);
        return result;
    }
}
