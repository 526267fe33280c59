using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Regions;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class RegionConfiguration : IEntityTypeConfiguration<Region>
{
    public void Configure(EntityTypeBuilder<Region> builder)
    {
        builder.HasKey(region => region.Code);
        builder.HasIndex(region => region.ParentCode);
        builder.PrimitiveCollection(region => region.SuccessorCodes);
    }
}
