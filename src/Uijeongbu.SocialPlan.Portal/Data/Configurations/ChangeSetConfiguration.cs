using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class ChangeSetConfiguration : OwnedRowConfiguration<ChangeSet>
{
    protected override void ConfigureRow(EntityTypeBuilder<ChangeSet> builder)
    {
        builder.Property(row => row.Content).AsJson();
        builder.HasIndex(row => new { row.RegionCode, row.AnnualPlanId, row.Number }).IsUnique();
        BelongsTo<AnnualPlan>(builder, nameof(ChangeSet.AnnualPlanId));
    }
}
