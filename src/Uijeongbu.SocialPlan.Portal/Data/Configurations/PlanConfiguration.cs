using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Regions;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class PlanConfiguration : OwnedRowConfiguration<Plan>
{
    protected override void ConfigureRow(EntityTypeBuilder<Plan> builder)
    {
        builder.HasIndex(plan => new { plan.RegionCode, plan.Generation }).IsUnique();
        builder.HasOne<Region>().WithMany().HasForeignKey(plan => plan.RegionCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PlanGeneration>().WithMany().HasForeignKey(plan => plan.Generation).OnDelete(DeleteBehavior.Restrict);
    }
}
