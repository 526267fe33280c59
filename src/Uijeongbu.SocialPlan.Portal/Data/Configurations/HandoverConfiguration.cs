using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.People;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class HandoverConfiguration : OwnedRowConfiguration<Handover>
{
    protected override void ConfigureRow(EntityTypeBuilder<Handover> builder)
    {
        // No foreign keys to accounts, as in ProjectStaff: the paper stays when an account goes.
        builder.Property(row => row.Moves).AsJson();
        builder.HasIndex(row => new { row.RegionCode, row.MadeAt });
    }
}
