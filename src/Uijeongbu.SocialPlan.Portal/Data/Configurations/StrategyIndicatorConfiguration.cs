using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class StrategyIndicatorConfiguration : OwnedRowConfiguration<StrategyIndicator>
{
    protected override void ConfigureRow(EntityTypeBuilder<StrategyIndicator> builder)
    {
        builder.Property(row => row.Targets).AsJson();
        builder.HasIndex(row => new { row.RegionCode, row.StrategyId });
        BelongsTo<Strategy>(builder, nameof(StrategyIndicator.StrategyId));
    }
}
