using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

/// <summary>
/// How far ranks depend on choices that could have been made otherwise (순위 민감도): Saisana, Saltelli and Tarantola 2005,
/// https://doi.org/10.1111/j.1467-985X.2005.00350.x; COINr get_sensitivity. All of it is stored with the result: the same study gives the same
/// bytes on every machine.
/// </summary>
public sealed record StabilityStudy
{
    /// <summary>Most draws.</summary>
    public const int MostDraws = 1_000_000;

    /// <summary>How draws are made, to be stored and printed with a result; another way gets another name.</summary>
    public const string Generator = "xoshiro256**/splitmix64;marsaglia-tsang;1";

    /// <summary>Values and weights.</summary>
    public required StabilityTable Table { get; init; }

    /// <summary>How units are ranked, officially and in every draw.</summary>
    public RankingRule Rule { get; init; } = RankingRule.Standard;

    /// <summary>The official choices.</summary>
    public RankChoices Choices { get; init; } = new();

    /// <summary>What varies.</summary>
    public RankVariation Variation { get; init; } = RankVariation.Nothing;

    /// <summary>Where the draws start.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many; 1 to <see cref="MostDraws"/>.</summary>
    public int Draws { get; init; } = 1000;

    /// <summary>
    /// Two neighbours are within noise when the better one beats the other in less than this share of the draws. Above 0, at most 1.
    /// </summary>
    public decimal NoiseThreshold { get; init; } = 0.9m;

    /// <summary>What is wrong and where; null when it can be run.</summary>
    public Problem? Check()
    {
        if (Draws is < 1 or > MostDraws)
        {
            return new("stability.draws", string.Create(CultureInfo.InvariantCulture, $"추출 횟수가 {Draws}회입니다. 1회에서 {MostDraws}회 사이로 정해 주십시오."));
        }

        if (!Variation.Weights.IsUsable)
        {
            return new("stability.weight-variation", "가중치 변동 폭이 쓸 수 없는 값입니다. 디리클레 집중도는 1 이상 1,000,000 이하, 균등 변동은 0과 1 사이로 정해 주십시오.");
        }

        return NoiseThreshold is > 0m and <= 1m
            ? Table.Check()
            : new("stability.noise-threshold", "순위 차이를 인정하는 기준이 0과 1 사이가 아닙니다. 0보다 크고 1 이하인 값으로 정해 주십시오.");
    }

    /// <summary>Ranks officially, draws, and ranks without each criterion.</summary>
    /// <exception cref="InvalidOperationException">What <see cref="Check"/> says.</exception>
    /// <exception cref="UnresolvedTieException">An ordinal rule whose chain leaves a tie in the official ranking; in a draw it shares the place.</exception>
    public StabilityResult Run()
    {
        ThrowIfUnusable();
        var table = Table.Sorted();
        var official = ExactRanks.Of(table, Rule, Choices);
        var tallies = new RankTallies(official);
        new DrawLoop(this, table).Run(tallies);
        return new(this, StabilityReport.Of(this, table, official, tallies), tallies);
    }

    /// <summary>Which policies give which ranks: each combination of the variation's caps, missing rules and rounding stages, at the official weights.</summary>
    /// <returns>Exact ranks, units by key; nothing is drawn.</returns>
    /// <exception cref="InvalidOperationException">What <see cref="Check"/> says.</exception>
    public IReadOnlyList<PolicyRanks> RunGrid()
    {
        ThrowIfUnusable();
        var table = Table.Sorted();
        return [.. Variation.Combinations(Choices).Select(c => new PolicyRanks(c, ExactRanks.Of(table, Rule, c)))];
    }

    private void ThrowIfUnusable()
    {
        if (Check() is { } problem)
        {
            throw new InvalidOperationException(problem.Message);
        }
    }
}

/// <summary>The ranking under one combination of choices.</summary>
/// <param name="Choices">The combination.</param>
/// <param name="Units">By key.</param>
public sealed record PolicyRanks(RankChoices Choices, IReadOnlyList<Ranked> Units);
