using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class AnnualPlanConfiguration : OwnedRowConfiguration<AnnualPlan>
{
    protected override void ConfigureRow(EntityTypeBuilder<AnnualPlan> builder)
    {
        builder.HasIndex(annual => new { annual.RegionCode, annual.FiscalYear, annual.PlanId }).IsUnique();
        BelongsTo<Plan>(builder, nameof(AnnualPlan.PlanId));
    }
}
