using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans;

/// <summary>What is to be published.</summary>
/// <param name="RegionCode">Region.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Policy">The policy under which rates are shown.</param>
/// <param name="IsDemo">Whether the figures are invented for the demonstration.</param>
/// <param name="Sources">Where the figures come from.</param>
/// <param name="At">Instant of publication, UTC.</param>
internal sealed record PublicationRequest(
    string RegionCode,
    int FiscalYear,
    ScoringPolicy Policy,
    bool IsDemo,
    IReadOnlyList<PublishedSource> Sources,
    DateTime At);
