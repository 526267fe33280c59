using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Regions;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class PublishedAwardConfiguration : IEntityTypeConfiguration<PublishedAward>
{
    public void Configure(EntityTypeBuilder<PublishedAward> builder)
    {
        builder.HasKey(award => new { award.RegionCode, award.FirstFiscalYear, award.Evaluator, award.TierGroup, award.Award });
        builder.HasOne<Region>().WithMany().HasForeignKey(award => award.RegionCode).OnDelete(DeleteBehavior.Restrict);
    }
}
