using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

/// <summary>
/// Key, region and version of every owned row. Foreign keys between owned rows carry the region too, and nothing is deleted in passing.
/// </summary>
internal abstract class OwnedRowConfiguration<T> : IEntityTypeConfiguration<T>
    where T : OwnedRow
{
    public void Configure(EntityTypeBuilder<T> builder)
    {
        builder.HasKey(row => new { row.Id, row.RegionCode });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.RegionCode).IsConcurrencyToken().ValueGeneratedNever();
        builder.Property(row => row.Version).IsConcurrencyToken();
        ConfigureRow(builder);
    }

    protected abstract void ConfigureRow(EntityTypeBuilder<T> builder);

    /// <summary>A child of an owned row in the same region; the database refuses a parent of another one.</summary>
    protected static void BelongsTo<TParent>(EntityTypeBuilder<T> builder, string parentId)
        where TParent : OwnedRow =>
        builder.HasOne<TParent>().WithMany().HasForeignKey(parentId, nameof(OwnedRow.RegionCode)).OnDelete(DeleteBehavior.Restrict);
}
