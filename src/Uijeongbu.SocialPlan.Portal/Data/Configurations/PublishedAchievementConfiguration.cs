using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class PublishedAchievementConfiguration : IEntityTypeConfiguration<PublishedAchievement>
{
    public void Configure(EntityTypeBuilder<PublishedAchievement> builder)
    {
        builder.HasKey(achievement => new { achievement.RegionCode, achievement.FiscalYear, achievement.Scope });
        builder.HasOne<Region>().WithMany().HasForeignKey(achievement => achievement.RegionCode).OnDelete(DeleteBehavior.Restrict);
    }
}
