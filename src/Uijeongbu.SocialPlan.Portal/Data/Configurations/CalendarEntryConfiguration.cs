using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Calendar;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class CalendarEntryConfiguration : OwnedRowConfiguration<CalendarEntry>
{
    protected override void ConfigureRow(EntityTypeBuilder<CalendarEntry> builder)
    {
        builder.HasIndex(row => new { row.RegionCode, row.On });
    }
}
