using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class MeetingConfiguration : OwnedRowConfiguration<Meeting>
{
    protected override void ConfigureRow(EntityTypeBuilder<Meeting> builder)
    {
        builder.Ignore(row => row.Attended);
        builder.HasIndex(row => new { row.RegionCode, row.AnnualPlanId });
        BelongsTo<AnnualPlan>(builder, nameof(Meeting.AnnualPlanId));
    }
}
