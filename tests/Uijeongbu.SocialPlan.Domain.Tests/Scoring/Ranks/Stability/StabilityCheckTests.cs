using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Ranks.Stability;

/// <summary>A study that cannot be run says what and where.</summary>
public sealed class StabilityCheckTests
{
    private static readonly StabilityStudy Good = Studies.Small;

    public static TheoryData<string, StabilityStudy, string> Faults => new()
    {
        { "stability.draws", Good with { Draws = 0 }, "0회" },
        { "stability.draws", Good with { Draws = 1_000_001 }, "1000001회" },
        { "stability.weight-variation", With(WeightVariation.Dirichlet(0.5m)), "집중도" },
        { "stability.weight-variation", With(WeightVariation.Uniform(1m)), "균등" },
        { "stability.noise-threshold", Good with { NoiseThreshold = 0m }, "기준" },
        { "stability.units", With(Studies.Table([("a", 1m)])), "0개" },
        { "stability.criterion-repeated", With(Studies.Table([("a", 1m), ("a", 2m)], ("x", [1m, 2m]))), "'a'" },
        { "stability.unit-repeated", With(Studies.Table([("a", 1m)], ("x", [1m]), ("x", [2m]))), "'x'" },
        { "stability.weight-range", With(Studies.Table([("a", 1m), ("b", -2m)], ("x", [1m, 2m]))), "'b'의 가중치가 -2" },
        { "stability.weight-range", With(Studies.Table([("a", 1_000_000_001m)], ("x", [1m]))), "1,000,000,000 이하" },
        { "stability.weights-zero", With(Studies.Table([("a", 0m)], ("x", [1m]))), "0보다 큰" },
        { "stability.values", With(Studies.Table([("a", 1m)], ("x", [1m, 2m]))), "'x'" },
        { "stability.value-size", With(Studies.Table([("a", 1m)], ("x", [20_000_000_000_000m]))), "'x'의 'a'" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_named_with_its_place(string code, StabilityStudy study, string place)
    {
        study.Check()!.Code.Should().Be(code);
        study.Check()!.Message.Should().Contain(place);
        study.Invoking(s => s.Run()).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_sound_study_has_no_fault() => Good.Check().Should().BeNull();

    private static StabilityStudy With(StabilityTable table) => Good with { Table = table };

    private static StabilityStudy With(WeightVariation weights) => Good with { Variation = new() { Weights = weights } };
}
