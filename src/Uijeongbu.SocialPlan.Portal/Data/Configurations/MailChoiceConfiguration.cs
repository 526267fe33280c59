using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class MailChoiceConfiguration : IEntityTypeConfiguration<MailChoice>
{
    public void Configure(EntityTypeBuilder<MailChoice> builder)
    {
        builder.HasKey(row => row.UserId);
        builder.HasOne<User>().WithOne().HasForeignKey<MailChoice>(row => row.UserId).OnDelete(DeleteBehavior.Restrict);
    }
}
