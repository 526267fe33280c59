using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>A cell and all that decides about saving it.</summary>
internal sealed record CellInPlace(Indicator Indicator, AnnualResult? Result, ResultsPeriod? Period, ProjectReport? Report, bool IsInCharge);

/// <summary>A project's report and all that decides about saving it.</summary>
internal sealed record ReportInPlace(ProjectReport? Report, ResultsPeriod? Period, bool IsInCharge);

/// <summary>A year at its place, with one of its projects; without projects <paramref name="Project"/> is null.</summary>
internal sealed record ProjectInYear(string RegionName, ResultsPeriod? Period, ProjectHead? Project, ProjectReport? Report);

/// <summary>A project and where it stands in the plan.</summary>
internal sealed record ProjectHead(Guid Id, string Code, string Name, bool IsOwn, StrategySystem System, int StrategyOrder, int Order);

/// <summary>An indicator with its values: this year's result, the actuals of the two years before with what they were taken from, and the targets.</summary>
internal sealed record IndicatorInYear(
    Indicator Indicator, AnnualResult? Result, decimal? Last, string? LastSource, decimal? BeforeLast, string? BeforeLastSource, decimal? Target, decimal? OriginalTarget, decimal? LastTarget);
