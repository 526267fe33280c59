using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results.Flow;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class ProjectReportMoveConfiguration : OwnedRowConfiguration<ProjectReportMove>
{
    protected override void ConfigureRow(EntityTypeBuilder<ProjectReportMove> builder)
    {
        builder.Property(row => row.Content).AsJson();
        builder.Ignore(row => row.StandsIn);
        builder.HasIndex(row => new { row.RegionCode, row.FiscalYear, row.ProjectId, row.At });
        BelongsTo<Project>(builder, nameof(ProjectReportMove.ProjectId));
    }
}
