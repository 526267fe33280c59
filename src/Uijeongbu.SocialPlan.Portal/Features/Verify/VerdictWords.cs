using Uijeongbu.SocialPlan.Domain.Scoring.Verification;

namespace Uijeongbu.SocialPlan.Portal.Features.Verify;

/// <summary>What a verdict is called in Korean, on the command line and in workbooks. Pages take theirs from resources.</summary>
internal static class VerdictWords
{
    public static string Korean(Verdict verdict) => verdict switch
    {
        Verdict.Match => "일치",
        Verdict.OtherFormula => "다른 산식으로 일치",
        Verdict.Truncated => "절사 시 일치",
        Verdict.Consistent => "반올림 범위 내 일치",
        Verdict.Mismatch => "불일치",
        _ => "대조 제외",
    };
}
