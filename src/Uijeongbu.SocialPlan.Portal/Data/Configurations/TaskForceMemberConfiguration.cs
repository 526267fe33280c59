using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class TaskForceMemberConfiguration : OwnedRowConfiguration<TaskForceMember>
{
    protected override void ConfigureRow(EntityTypeBuilder<TaskForceMember> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.AnnualPlanId });
        BelongsTo<AnnualPlan>(builder, nameof(TaskForceMember.AnnualPlanId));
    }
}
