using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Files;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class AttachmentConfiguration : OwnedRowConfiguration<Attachment>
{
    protected override void ConfigureRow(EntityTypeBuilder<Attachment> builder)
    {
        builder.Property(row => row.Findings).AsJson();
        builder.HasIndex(row => new { row.RegionCode, row.SubjectKind, row.SubjectId });
    }
}
