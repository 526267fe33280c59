using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class PlanSettingsConfiguration : OwnedRowConfiguration<PlanSettings>
{
    protected override void ConfigureRow(EntityTypeBuilder<PlanSettings> builder)
    {
        builder.Property(row => row.Weights).AsJson();
        builder.Property(row => row.Reasons).AsJson();
        builder.HasIndex(row => row.RegionCode).IsUnique();
    }
}
