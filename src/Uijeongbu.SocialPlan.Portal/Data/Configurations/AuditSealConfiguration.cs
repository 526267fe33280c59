using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Audit;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class AuditSealConfiguration : OwnedRowConfiguration<AuditSeal>
{
    protected override void ConfigureRow(EntityTypeBuilder<AuditSeal> builder) =>
        builder.HasIndex(seal => new { seal.RegionCode, seal.Day }).IsUnique();
}
