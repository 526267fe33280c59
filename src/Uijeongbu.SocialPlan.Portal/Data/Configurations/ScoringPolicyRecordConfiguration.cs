using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class ScoringPolicyRecordConfiguration : IEntityTypeConfiguration<ScoringPolicyRecord>
{
    public void Configure(EntityTypeBuilder<ScoringPolicyRecord> builder)
    {
        builder.ToTable("ScoringPolicies");
        builder.HasKey(policy => new { policy.Id, policy.Version });
        builder.Property(policy => policy.Version).ValueGeneratedNever();
    }
}
