using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Departments;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class DepartmentConfiguration : OwnedRowConfiguration<Department>
{
    protected override void ConfigureRow(EntityTypeBuilder<Department> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.Name, row.StartsOn });
        BelongsTo<Department>(builder, nameof(Department.ParentId));
        BelongsTo<Department>(builder, nameof(Department.SuccessorId));
    }
}
