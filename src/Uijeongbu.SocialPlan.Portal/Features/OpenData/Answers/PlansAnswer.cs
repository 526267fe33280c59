using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;

/// <summary>Everything of which a plan's year is published.</summary>
/// <param name="Plans">By region, newest year first.</param>
public sealed record PlansAnswer(IReadOnlyList<PlanRow> Plans) : OpenDataAnswer;

/// <summary>A published plan's year.</summary>
/// <param name="Region">Region code.</param>
/// <param name="Name">Name of the place.</param>
/// <param name="Year">Year of implementation.</param>
/// <param name="Generation">Number of the generation.</param>
/// <param name="Rate">목표달성도 in percent, rounded as published; null when nothing could be rated.</param>
/// <param name="Snapshot">확정본 번호.</param>
/// <param name="PublishedAt">Instant of publication, UTC.</param>
/// <param name="Demo">Whether its figures are invented.</param>
/// <param name="Notice">시연용 가상 자료, or null.</param>
public sealed record PlanRow(
    string Region, string Name, int Year, int Generation, decimal? Rate, string Snapshot, DateTime PublishedAt, bool Demo, string? Notice);

/// <summary>The frozen inputs of one plan's year.</summary>
/// <param name="Region">Region code.</param>
/// <param name="Year">Year of implementation.</param>
/// <param name="Snapshot">확정본 번호.</param>
/// <param name="PublishedAt">Instant of publication, UTC.</param>
/// <param name="Hash">SHA-256 of the snapshot's content.</param>
/// <param name="Plan">What the rates are computed from.</param>
public sealed record PlanInputsAnswer(
    string Region, int Year, string Snapshot, DateTime PublishedAt, string Hash, PublishedPlan Plan) : OpenDataAnswer;
