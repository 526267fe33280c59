using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class IndicatorConfiguration : OwnedRowConfiguration<Indicator>
{
    protected override void ConfigureRow(EntityTypeBuilder<Indicator> builder)
    {
        builder.HasIndex(indicator => new { indicator.RegionCode, indicator.ProjectId, indicator.Order });
        builder.Ignore(indicator => indicator.RecordId);
        builder.Ignore(indicator => indicator.EntryForm);
        builder.Ignore(indicator => indicator.PartsRule);
        BelongsTo<Project>(builder, nameof(Indicator.ProjectId));
    }
}
