using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Reading;

/// <summary>The ids of the rows that a plan has.</summary>
internal sealed class KnownRows(PlanContent? plan)
{
    private readonly IReadOnlyList<StrategyContent> _strategies = plan?.Strategies ?? [];

    public IEnumerable<Guid> Strategies => _strategies.Select(strategy => strategy.Id);

    public IEnumerable<Guid> Groups => _strategies.SelectMany(strategy => strategy.Groups).Select(group => group.Id);

    public IEnumerable<Guid> StrategyIndicators => _strategies.SelectMany(strategy => strategy.Indicators).Select(indicator => indicator.Id);

    public IEnumerable<Guid> Projects => _strategies.SelectMany(strategy => strategy.Projects).Select(project => project.Id);

    public IEnumerable<Guid> Indicators => _strategies.SelectMany(strategy => strategy.Projects).SelectMany(project => project.Indicators).Select(indicator => indicator.Id);
}
