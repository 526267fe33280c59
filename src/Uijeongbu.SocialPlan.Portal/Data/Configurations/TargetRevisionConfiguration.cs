using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class TargetRevisionConfiguration : OwnedRowConfiguration<TargetRevision>
{
    protected override void ConfigureRow(EntityTypeBuilder<TargetRevision> builder)
    {
        builder.HasIndex(target => new { target.RegionCode, target.FiscalYear, target.IndicatorId, target.Revision }).IsUnique();
        BelongsTo<Indicator>(builder, nameof(TargetRevision.IndicatorId));
    }
}
