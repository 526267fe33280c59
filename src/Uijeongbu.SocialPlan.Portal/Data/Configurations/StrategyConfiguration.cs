using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class StrategyConfiguration : OwnedRowConfiguration<Strategy>
{
    protected override void ConfigureRow(EntityTypeBuilder<Strategy> builder)
    {
        builder.HasIndex(strategy => new { strategy.RegionCode, strategy.PlanId, strategy.System, strategy.Order });
        BelongsTo<Plan>(builder, nameof(Strategy.PlanId));
    }
}
