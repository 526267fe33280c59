using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Domain.Regions;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class PracticeCopyConfiguration : OwnedRowConfiguration<PracticeCopy>
{
    protected override void ConfigureRow(EntityTypeBuilder<PracticeCopy> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.Number }).IsUnique();
        builder.Ignore(row => row.Code);
        builder.HasOne<Region>().WithMany().HasForeignKey(row => row.RegionCode).OnDelete(DeleteBehavior.Restrict);
    }
}
