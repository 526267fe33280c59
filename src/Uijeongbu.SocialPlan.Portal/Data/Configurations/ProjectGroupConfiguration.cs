using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class ProjectGroupConfiguration : OwnedRowConfiguration<ProjectGroup>
{
    protected override void ConfigureRow(EntityTypeBuilder<ProjectGroup> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.PlanId });
        BelongsTo<Plan>(builder, nameof(ProjectGroup.PlanId));
        BelongsTo<Strategy>(builder, nameof(ProjectGroup.StrategyId));
    }
}
