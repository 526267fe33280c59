using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Regions;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class PeerGroupMembershipConfiguration : IEntityTypeConfiguration<PeerGroupMembership>
{
    public void Configure(EntityTypeBuilder<PeerGroupMembership> builder)
    {
        builder.HasKey(member => new { member.ProvinceCode, member.EvaluationYear, member.RegionCode });
        builder.HasOne<Region>().WithMany().HasForeignKey(member => member.RegionCode).OnDelete(DeleteBehavior.Restrict);
    }
}
