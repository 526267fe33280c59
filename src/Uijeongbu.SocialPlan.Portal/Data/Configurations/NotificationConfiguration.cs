using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Notifying;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class NotificationConfiguration : OwnedRowConfiguration<Notification>
{
    // As it is asked for: by place and account, and among those the unread ones or the latest.
    protected override void ConfigureRow(EntityTypeBuilder<Notification> builder) => builder.HasIndex(row => new { row.RegionCode, row.AccountId, row.At });
}
