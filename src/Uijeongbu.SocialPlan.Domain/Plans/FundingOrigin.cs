namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>Whose project it is. In the 6th generation the second kind may be at most 30 % of all projects, which warns and never blocks.</summary>
public enum FundingOrigin
{
    /// <summary>자체사업.</summary>
    Local,

    /// <summary>국고보조사업 (공모, 지역 재량).</summary>
    NationalSubsidy,
}
