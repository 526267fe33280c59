using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Results.Submission;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class YearReportConfiguration : OwnedRowConfiguration<YearReport>
{
    protected override void ConfigureRow(EntityTypeBuilder<YearReport> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.FiscalYear }).IsUnique();
        builder.Property(row => row.Evaluation).AsJson();
    }
}

internal sealed class YearReportMoveConfiguration : OwnedRowConfiguration<YearReportMove>
{
    protected override void ConfigureRow(EntityTypeBuilder<YearReportMove> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.FiscalYear, row.At });
        builder.Property(row => row.Evidence).AsJson();
    }
}

internal sealed class YearVersionConfiguration : OwnedRowConfiguration<YearVersion>
{
    protected override void ConfigureRow(EntityTypeBuilder<YearVersion> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.FiscalYear, row.Number }).IsUnique();
        builder.Property(row => row.Counts).AsJson();
    }
}
