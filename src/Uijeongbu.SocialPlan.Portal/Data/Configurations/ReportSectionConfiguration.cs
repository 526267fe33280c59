using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Reports;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class ReportSectionConfiguration : OwnedRowConfiguration<ReportSection>
{
    protected override void ConfigureRow(EntityTypeBuilder<ReportSection> builder)
    {
        builder.Property(row => row.Rows).AsJson();
        builder.HasIndex(row => new { row.RegionCode, row.AnnualPlanId, row.Key }).IsUnique();
        BelongsTo<AnnualPlan>(builder, nameof(ReportSection.AnnualPlanId));
    }
}
