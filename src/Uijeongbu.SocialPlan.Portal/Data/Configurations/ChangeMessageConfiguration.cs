using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Audit;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class ChangeMessageConfiguration : OwnedRowConfiguration<ChangeMessage>
{
    protected override void ConfigureRow(EntityTypeBuilder<ChangeMessage> builder) => builder.HasIndex(message => new { message.RegionCode, message.At });
}
