using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class AnnualResultConfiguration : OwnedRowConfiguration<AnnualResult>
{
    protected override void ConfigureRow(EntityTypeBuilder<AnnualResult> builder)
    {
        builder.HasIndex(result => new { result.RegionCode, result.FiscalYear, result.IndicatorId }).IsUnique();
        builder.Ignore(result => result.Parts);
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("CK_AnnualResults_Actual", """("State" = 'Entered') = ("Actual" IS NOT NULL)""");
            table.HasCheckConstraint("CK_AnnualResults_Parts", """("Numerator" IS NULL) = ("Denominator" IS NULL) AND ("Numerator" IS NULL OR "State" = 'Entered')""");
        });
        BelongsTo<Indicator>(builder, nameof(AnnualResult.IndicatorId));
    }
}
