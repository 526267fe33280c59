using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Announcements;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class AnnouncementConfiguration : OwnedRowConfiguration<Announcement>
{
    protected override void ConfigureRow(EntityTypeBuilder<Announcement> builder) => builder.HasIndex(row => new { row.RegionCode, row.ShownFrom });
}

internal sealed class AnnouncementReadingConfiguration : OwnedRowConfiguration<AnnouncementReading>
{
    // One first reading for each person and place, also when two pages are opened at once.
    protected override void ConfigureRow(EntityTypeBuilder<AnnouncementReading> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.AnnouncementId, row.AccountId, row.Place }).IsUnique();
        BelongsTo<Announcement>(builder, nameof(AnnouncementReading.AnnouncementId));
    }
}
