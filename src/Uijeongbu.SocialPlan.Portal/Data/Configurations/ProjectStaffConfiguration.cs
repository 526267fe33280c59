using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class ProjectStaffConfiguration : OwnedRowConfiguration<ProjectStaff>
{
    protected override void ConfigureRow(EntityTypeBuilder<ProjectStaff> builder)
    {
        // No foreign key to the account: it may be removed, and the record of who was in charge stays.
        builder.HasIndex(staff => new { staff.RegionCode, staff.UserId, staff.ProjectId });
        BelongsTo<Project>(builder, nameof(ProjectStaff.ProjectId));
        BelongsTo<Department>(builder, nameof(ProjectStaff.TeamId));
    }
}
