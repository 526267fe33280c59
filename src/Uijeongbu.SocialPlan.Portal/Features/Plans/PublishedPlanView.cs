using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Submission;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans;

/// <summary>One published plan.</summary>
/// <param name="Snapshot">The record it comes from.</param>
/// <param name="Plan">Its inputs; rates are computed from them under the snapshot's policy.</param>
/// <param name="Region">The place under its code of then, with validity and successors.</param>
/// <param name="Achievement">The figure that the municipality published itself for this year; null when none is known.</param>
/// <param name="Years">All published years of the place, oldest first.</param>
public sealed record PublishedPlanView(
    SnapshotInfo Snapshot, PublishedPlan Plan, Region Region, PublishedAchievement? Achievement, IReadOnlyList<int> Years);

/// <summary>What every figure of a snapshot carries.</summary>
/// <param name="Number">확정본 번호, or the number of a frozen version.</param>
/// <param name="PublishedAt">Instant of publication, or of freezing, UTC.</param>
/// <param name="PolicyId">Scoring policy.</param>
/// <param name="PolicyVersion">Its version.</param>
/// <param name="InputsHash">SHA-256 of the inputs.</param>
/// <param name="IsDemo">시연용 가상 자료.</param>
/// <param name="Supersedes">The snapshot that it corrects.</param>
public sealed record SnapshotInfo(string Number, DateTime PublishedAt, string PolicyId, int PolicyVersion, string InputsHash, bool IsDemo, string? Supersedes)
{
    /// <summary>What it is when it is a frozen version of a year's results; null for what was published (확정본).</summary>
    public YearVersionKind? Version { get; init; }

    /// <summary>The key of a text about it: that of what was published, or its own.</summary>
    internal string KeyOf(string text) => Version is { } kind ? $"{text}.{kind}" : text;
}

/// <summary>A place that makes plans, under one of its codes.</summary>
/// <param name="Code">Code.</param>
/// <param name="Name">Name.</param>
/// <param name="NameEn">Romanised name.</param>
/// <param name="Province">Name of the province; null for a province itself.</param>
/// <param name="ValidFrom">First day of the code; null is before 2007.</param>
/// <param name="ValidTo">Last day of the code; null is still in force.</param>
/// <param name="Years">Published years, newest first.</param>
public sealed record MunicipalityRow(string Code, string Name, string NameEn, string? Province, DateOnly? ValidFrom, DateOnly? ValidTo, IReadOnlyList<PublishedYear> Years)
{
    /// <summary>Romanised name of the province; null for a province itself.</summary>
    public string? ProvinceEn { get; init; }
}

/// <summary>A year of which a plan with results is published.</summary>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Number">확정본 번호.</param>
/// <param name="IsDemo">시연용 가상 자료.</param>
public sealed record PublishedYear(int FiscalYear, string Number, bool IsDemo);

/// <summary>A published achievement with the name of its place.</summary>
public sealed record PublishedFigureRow(string RegionName, PublishedAchievement Figure);

/// <summary>An award with the name of its winner.</summary>
public sealed record PublishedAwardRow(string RegionName, string? ProvinceName, PublishedAward Award)
{
    /// <summary>Name with the province before it: there is a 남구 in several cities.</summary>
    public string FullName => ProvinceName is null || ProvinceName == RegionName ? RegionName : $"{ProvinceName} {RegionName}";
}
