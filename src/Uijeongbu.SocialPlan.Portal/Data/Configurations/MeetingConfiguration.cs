using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

internal sealed class MeetingConfiguration : OwnedRowConfiguration<Meeting>
{
    // As text: the two databases keep a time of day in forms of their own, and a backup goes from either to the other.
    private const string ClockTime = "HH:mm";

    protected override void ConfigureRow(EntityTypeBuilder<Meeting> builder)
    {
        builder.Ignore(row => row.Attended);
        builder.Property(row => row.StartsAt).HasConversion(
            time => time!.Value.ToString(ClockTime, CultureInfo.InvariantCulture), text => TimeOnly.ParseExact(text, ClockTime, CultureInfo.InvariantCulture));
        builder.HasIndex(row => new { row.RegionCode, row.AnnualPlanId });
        BelongsTo<AnnualPlan>(builder, nameof(Meeting.AnnualPlanId));
    }
}
