using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

/// <summary>The names of columns within the program.</summary>
internal static class Columns
{
    public const string Id = "id";
    public const string Item = "item";
    public const string Value = "value";
    public const string System = "system";
    public const string Order = "order";
    public const string StrategyName = "strategy-name";
    public const string Group = "group";
    public const string Strategy = "strategy";
    public const string Code = "code";
    public const string Name = "name";
    public const string ProjectName = "project-name";
    public const string Priority = "priority";
    public const string Origin = "origin";
    public const string Department = "department";
    public const string FirstYear = "first-year";
    public const string LastYear = "last-year";
    public const string Unit = "unit";
    public const string Definition = "definition";
    public const string Direction = "direction";
    public const string RateProfile = "rate-profile";
    public const string Accumulation = "accumulation";
    public const string Baseline = "baseline";
    public const string BaselineYear = "baseline-year";
    public const string Rationale = "rationale";
    public const string DataSource = "data-source";
    public const string Decimals = "decimals";
    public const string Maximum = "maximum";
    public const string Weight = "weight";
    public const string Level = "level";
    public const string Numerator = "numerator";
    public const string Denominator = "denominator";
    public const string Year = "year";
    public const string Kind = "kind";
    public const string NonBudget = "non-budget";
    public const string Total = "total";
    public const string LocalTotal = "local-total";
    public const string IsNew = "is-new";
    public const string Goals = "goals";

    /// <summary>A field of the project sheet.</summary>
    public static string Field(string key) => "field:" + key;

    /// <summary>The target of a year.</summary>
    public static string Target(int year) => "target:" + year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The budget of a year.</summary>
    public static string Budget(int year) => "budget:" + year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The amount of a source that needs no name.</summary>
    public static string Amount(FundingSource source) => "amount:" + source;

    /// <summary>The amount of another source, counted from 1.</summary>
    public static string OtherAmount(int number) => "other:" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Its name.</summary>
    public static string OtherName(int number) => "other-name:" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Part of the total in percent.</summary>
    public static string Share(string amount) => "share:" + amount;
}
