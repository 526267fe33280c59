namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks;

/// <summary>How equal scores share places.</summary>
public enum RankingConvention
{
    /// <summary>1, 2, 2, 4: equal scores share the better place (공동 2위).</summary>
    Standard1224,

    /// <summary>1, 3, 3, 4: equal scores share the worse place.</summary>
    Modified1334,

    /// <summary>1, 2, 2, 3: no place is skipped.</summary>
    Dense1223,

    /// <summary>1, 2, 3, 4: every place once; the tie-break chain must decide every tie.</summary>
    Ordinal1234,

    /// <summary>1, 2.5, 2.5, 4: equal scores share the mean of their places.</summary>
    Fractional,
}

/// <summary>How a ranking is made: convention, rounding and tie-break chain are data of the round.</summary>
/// <param name="Convention">How equal scores share places.</param>
/// <param name="Decimals">The scores are compared rounded to so many decimals; null compares them unrounded, that is
/// to 18 decimals: what lies beyond depends on the order of a sum.</param>
/// <param name="TieBreaks">Criteria asked in turn while scores are equal (동점자 처리 기준).</param>
public sealed record RankingRule(RankingConvention Convention, int? Decimals, IReadOnlyList<TieBreak> TieBreaks)
{
    /// <summary>Shared places on the unrounded score, no tie-break.</summary>
    public static readonly RankingRule Standard = new(RankingConvention.Standard1224, Decimals: null, []);
}

/// <summary>One criterion of a tie-break chain.</summary>
/// <param name="Criterion">Its name, as printed.</param>
/// <param name="Wins">Which value wins: the higher, or the lower (an earlier approval).</param>
public sealed record TieBreak(string Criterion, Direction Wins);
