using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>A cell and all that decides about saving it.</summary>
internal sealed record CellInPlace(Indicator Indicator, AnnualResult? Result, ResultsPeriod? Period, ProjectReport? Report, bool IsInCharge)
{
    /// <summary>Which part of the year is entered; of a part the year's own result and review are not looked at.</summary>
    public ResultTerm Term { get; init; }

    /// <summary>The result of that part.</summary>
    public InterimResult? Interim { get; init; }

    /// <summary>When it is entered.</summary>
    public InterimPeriod? InterimPeriod { get; init; }

    /// <summary>What is stored; null while nothing is.</summary>
    public MeasuredResult? Stored => Term is ResultTerm.Year ? Result : Interim;

    /// <summary>Why it cannot be changed; null when it can.</summary>
    public EntryLock? LockAt(DateTime now) =>
        Term is ResultTerm.Year ? EntryLock.OfItem(Period, Report, Indicator.Id, IsInCharge, now) : EntryLock.OfInterim(InterimPeriod, IsInCharge, now);

    /// <summary>An empty row for what is about to be entered.</summary>
    public MeasuredResult NewRow(int fiscalYear) => Term is ResultTerm.Year
        ? new AnnualResult { RegionCode = Indicator.RegionCode, IndicatorId = Indicator.Id, FiscalYear = fiscalYear }
        : new InterimResult { RegionCode = Indicator.RegionCode, IndicatorId = Indicator.Id, FiscalYear = fiscalYear, Term = Term };
}

/// <summary>A project's report and all that decides about saving it.</summary>
internal sealed record ReportInPlace(ProjectReport? Report, ResultsPeriod? Period, bool IsInCharge);

/// <summary>A year at its place, with one of its projects; without projects <paramref name="Project"/> is null.</summary>
internal sealed record ProjectInYear(string RegionName, ResultsPeriod? Period, ProjectHead? Project, ProjectReport? Report);

/// <summary>A project and where it stands in the plan.</summary>
internal sealed record ProjectHead(Guid Id, string Code, string Name, bool IsOwn, StrategySystem System, int StrategyOrder, int Order);

/// <summary>An indicator with its values: this year's result, the actuals of the two years before with what they were taken from, and the targets.</summary>
internal sealed record IndicatorInYear(
    Indicator Indicator, AnnualResult? Result, decimal? Last, string? LastSource, decimal? BeforeLast, string? BeforeLastSource, decimal? Target, decimal? OriginalTarget, decimal? LastTarget)
{
    /// <summary>The result of a part of the year, where that is what is read.</summary>
    public InterimResult? Interim { get; init; }
}
