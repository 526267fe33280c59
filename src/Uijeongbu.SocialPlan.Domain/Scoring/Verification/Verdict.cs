namespace Uijeongbu.SocialPlan.Domain.Scoring.Verification;

/// <summary>What a printed rate turns out to be. A mismatch asks for a look; it is not a finding of error.</summary>
public enum Verdict
{
    /// <summary>대조 제외: no target, actual or printed rate.</summary>
    NotApplicable,

    /// <summary>일치: the row's own formula rounds to it.</summary>
    Match,

    /// <summary>다른 산식으로 일치: another formula of the same direction rounds to it, or a floor or cap explains it.</summary>
    OtherFormula,

    /// <summary>절사 시 일치: cutting the digits instead of rounding gives it.</summary>
    Truncated,

    /// <summary>반올림 범위 내 일치: it lies inside what the rounded inputs allow.</summary>
    Consistent,

    /// <summary>불일치: none of these.</summary>
    Mismatch,
}

/// <summary>The names that files and the API use for <see cref="Verdict"/>.</summary>
public static class VerdictNames
{
    /// <summary>not-applicable, match, other-formula, truncated, consistent or mismatch.</summary>
    public static string ToName(this Verdict verdict) => verdict switch
    {
        Verdict.NotApplicable => "not-applicable",
        Verdict.Match => "match",
        Verdict.OtherFormula => "other-formula",
        Verdict.Truncated => "truncated",
        Verdict.Consistent => "consistent",
        Verdict.Mismatch => "mismatch",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, message: null),
    };
}
