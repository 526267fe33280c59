using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class SecondStepRuleConfiguration : IEntityTypeConfiguration<SecondStepRule>
{
    public void Configure(EntityTypeBuilder<SecondStepRule> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.RegionCode, row.Role }).IsUnique();
        builder.HasOne<User>().WithMany().HasForeignKey(row => row.SetBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Region>().WithMany().HasForeignKey(row => row.RegionCode).OnDelete(DeleteBehavior.Restrict);
    }
}
