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
        builder.Property(report => report.Words).AsJson();
        builder.Property(report => report.Writers).AsJson();
        builder.Property(report => report.Opening).AsJson();
        BelongsTo<Project>(builder, nameof(ProjectReport.ProjectId));
    }
}
