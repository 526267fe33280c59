namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Downloads;

/// <summary>Columns of the table of results, in the order of the official form. The names are the keys of their heads.</summary>
internal enum ResultsColumn
{
    /// <summary>비고: the mark of invented figures. Left out with real ones.</summary>
    Notice,

    /// <summary>추진전략.</summary>
    Strategy,

    /// <summary>사업번호.</summary>
    Code,

    /// <summary>세부사업.</summary>
    Project,

    /// <summary>성과지표.</summary>
    Indicator,

    /// <summary>단위.</summary>
    Unit,

    /// <summary>방향.</summary>
    Direction,

    /// <summary>당초 목표.</summary>
    OriginalTarget,

    /// <summary>변경 목표.</summary>
    ChangedTarget,

    /// <summary>실적.</summary>
    Actual,

    /// <summary>달성률(당초).</summary>
    OriginalRate,

    /// <summary>달성률.</summary>
    Rate,

    /// <summary>판정.</summary>
    Class,

    /// <summary>상태.</summary>
    State,

    /// <summary>예산(백만원).</summary>
    Budget,

    /// <summary>집행액(백만원).</summary>
    Executed,
}
