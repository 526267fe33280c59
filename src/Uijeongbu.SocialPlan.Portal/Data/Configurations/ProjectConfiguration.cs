using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class ProjectConfiguration : OwnedRowConfiguration<Project>
{
    protected override void ConfigureRow(EntityTypeBuilder<Project> builder)
    {
        builder.HasIndex(project => new { project.RegionCode, project.PlanId, project.Code }).IsUnique();
        BelongsTo<Plan>(builder, nameof(Project.PlanId));
        BelongsTo<Strategy>(builder, nameof(Project.StrategyId));
        BelongsTo<ProjectGroup>(builder, nameof(Project.GroupId));
        builder.Property(project => project.Form).AsJson();
    }
}
