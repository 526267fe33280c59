using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Audit;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class AuditHeadConfiguration : OwnedRowConfiguration<AuditHead>
{
    protected override void ConfigureRow(EntityTypeBuilder<AuditHead> builder) => builder.HasIndex(head => head.RegionCode).IsUnique();
}
