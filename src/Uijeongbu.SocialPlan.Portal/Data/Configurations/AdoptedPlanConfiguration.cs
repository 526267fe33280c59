using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class AdoptedPlanConfiguration : OwnedRowConfiguration<AdoptedPlan>
{
    protected override void ConfigureRow(EntityTypeBuilder<AdoptedPlan> builder)
    {
        builder.Property(row => row.Content).AsJson();
        builder.HasIndex(row => new { row.RegionCode, row.AnnualPlanId }).IsUnique();
        BelongsTo<AnnualPlan>(builder, nameof(AdoptedPlan.AnnualPlanId));
    }
}
