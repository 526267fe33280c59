using Uijeongbu.SocialPlan.Domain.Scoring.Draws;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Draws;

/// <summary>The generator against published numbers.</summary>
public sealed class GeneratorTests
{
    [Fact]
    public void SplitMix64_gives_the_published_numbers_of_seed_1234567()
    {
        // https://rosettacode.org/wiki/Pseudo-random_numbers/Splitmix64
        var mix = new SplitMix64(1234567);
        Enumerable.Range(0, 5).Select(_ => mix.Next()).Should().Equal(
            6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821);
    }

    [Fact]
    public void Xoshiro256_gives_the_published_numbers_of_the_state_1_2_3_4()
    {
        // https://docs.rs/rand_xoshiro, test of Xoshiro256StarStar, made with the authors' C code
        var bits = new Xoshiro256(1, 2, 3, 4);
        Enumerable.Range(0, 10).Select(_ => bits.Next()).Should().Equal(
            11520, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600, 16172922978634559625,
            8476171486693032832, 10595114339597558777, 2904607092377533576);
    }

    [Fact]
    public void A_seed_fills_the_state_by_SplitMix64()
    {
        var mix = new SplitMix64(42);
        var state = new Xoshiro256(mix.Next(), mix.Next(), mix.Next(), mix.Next());
        new Xoshiro256(42).Next().Should().Be(state.Next());
    }

    [Fact]
    public void A_state_of_zeros_is_refused() =>
        FluentActions.Invoking(() => new Xoshiro256(0, 0, 0, 0)).Should().Throw<ArgumentException>();

    [Fact]
    public void Units_and_indices_stay_in_their_range_and_fill_it()
    {
        var bits = new Xoshiro256(7);
        var units = Enumerable.Range(0, 10_000).Select(_ => bits.NextUnit()).ToList();
        units.Should().OnlyContain(u => u >= 0d && u < 1d);
        units.Average().Should().BeApproximately(0.5d, 0.01d);
        Enumerable.Range(0, 6_000).Select(_ => bits.NextIndex(6)).CountBy(i => i).Should()
            .HaveCount(6).And.OnlyContain(c => c.Key >= 0 && c.Key < 6 && Math.Abs(c.Value - 1000) < 130);
    }
}
