using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class AnnualPlanMoveConfiguration : OwnedRowConfiguration<AnnualPlanMove>
{
    protected override void ConfigureRow(EntityTypeBuilder<AnnualPlanMove> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.AnnualPlanId });
        BelongsTo<AnnualPlan>(builder, nameof(AnnualPlanMove.AnnualPlanId));
    }
}
