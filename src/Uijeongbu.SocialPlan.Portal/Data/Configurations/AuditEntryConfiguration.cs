using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Audit;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class AuditEntryConfiguration : OwnedRowConfiguration<AuditEntry>
{
    protected override void ConfigureRow(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasIndex(entry => new { entry.RegionCode, entry.Sequence }).IsUnique();
        builder.HasIndex(entry => new { entry.RegionCode, entry.SubjectId, entry.Sequence });
    }
}
