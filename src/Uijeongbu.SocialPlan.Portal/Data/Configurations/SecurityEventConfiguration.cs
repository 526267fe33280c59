using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class SecurityEventConfiguration : IEntityTypeConfiguration<SecurityEvent>
{
    public void Configure(EntityTypeBuilder<SecurityEvent> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => row.At);
        builder.HasIndex(row => new { row.UserId, row.At });
    }
}
