using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class ResultsPeriodConfiguration : OwnedRowConfiguration<ResultsPeriod>
{
    protected override void ConfigureRow(EntityTypeBuilder<ResultsPeriod> builder) => builder.HasIndex(period => new { period.RegionCode, period.FiscalYear }).IsUnique();
}
