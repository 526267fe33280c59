using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class InterimResultConfiguration : OwnedRowConfiguration<InterimResult>
{
    protected override void ConfigureRow(EntityTypeBuilder<InterimResult> builder)
    {
        builder.HasIndex(result => new { result.RegionCode, result.FiscalYear, result.Term, result.IndicatorId }).IsUnique();
        builder.Ignore(result => result.Parts);
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("CK_InterimResults_Actual", """("State" = 'Entered') = ("Actual" IS NOT NULL)""");
            table.HasCheckConstraint("CK_InterimResults_Parts", """("Numerator" IS NULL) = ("Denominator" IS NULL) AND ("Numerator" IS NULL OR "State" = 'Entered')""");
        });
        BelongsTo<Indicator>(builder, nameof(InterimResult.IndicatorId));
    }
}

internal sealed class InterimPeriodConfiguration : OwnedRowConfiguration<InterimPeriod>
{
    protected override void ConfigureRow(EntityTypeBuilder<InterimPeriod> builder) => builder.HasIndex(period => new { period.RegionCode, period.FiscalYear, period.Term }).IsUnique();
}
