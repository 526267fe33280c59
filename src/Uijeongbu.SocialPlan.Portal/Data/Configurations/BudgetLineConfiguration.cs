using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class BudgetLineConfiguration : OwnedRowConfiguration<BudgetLine>
{
    protected override void ConfigureRow(EntityTypeBuilder<BudgetLine> builder)
    {
        builder.HasIndex(line => new { line.RegionCode, line.FiscalYear, line.ProjectId, line.Kind, line.Supplement, line.Source, line.SourceName }).IsUnique();
        BelongsTo<Project>(builder, nameof(BudgetLine.ProjectId));
    }
}
