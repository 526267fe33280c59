using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class PublishedSnapshotConfiguration : IEntityTypeConfiguration<PublishedSnapshot>
{
    public void Configure(EntityTypeBuilder<PublishedSnapshot> builder)
    {
        builder.HasKey(snapshot => snapshot.Number);
        builder.HasIndex(snapshot => new { snapshot.RegionCode, snapshot.FiscalYear }).IsUnique().HasFilter("\"IsCurrent\"");
        builder.HasOne<Region>().WithMany().HasForeignKey(snapshot => snapshot.RegionCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PublishedSnapshot>().WithMany().HasForeignKey(snapshot => snapshot.Supersedes).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ScoringPolicyRecord>().WithMany().OnDelete(DeleteBehavior.Restrict)
            .HasForeignKey(snapshot => new { snapshot.PolicyId, snapshot.PolicyVersion });
    }
}
