namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>What stands in a column of a copied table, as its head says.</summary>
internal enum PasteColumn
{
    /// <summary>No head that is known.</summary>
    Unknown,

    /// <summary>사업번호.</summary>
    Code,

    /// <summary>성과지표.</summary>
    Name,

    /// <summary>실적 of the year, or of no year that is named.</summary>
    Actual,

    /// <summary>실적 of another year or period.</summary>
    OtherActual,

    /// <summary>Something else that tables of results have, such as 목표.</summary>
    Other,
}
