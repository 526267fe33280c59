using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Audit;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class CommandRecordConfiguration : OwnedRowConfiguration<CommandRecord>
{
    protected override void ConfigureRow(EntityTypeBuilder<CommandRecord> builder) => builder.HasIndex(record => new { record.RegionCode, record.At });
}
