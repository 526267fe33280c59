using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class ProjectReportConfiguration : OwnedRowConfiguration<ProjectReport>
{
    protected override void ConfigureRow(EntityTypeBuilder<ProjectReport> builder)
    {
        builder.HasIndex(report => new { report.RegionCode, report.FiscalYear, report.ProjectId }).IsUnique();
        BelongsTo<Project>(builder, nameof(ProjectReport.ProjectId));
    }
}
