using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.YearCalendar;

/// <summary>A date of a place as it stands; also what the record keeps of it.</summary>
public sealed record SavedDate(Guid Id, string RegionCode, long Version, CalendarContent Content)
{
    /// <summary>Kind of the row on the record.</summary>
    public const string Subject = "calendar-date";

    /// <summary>What a row says.</summary>
    public static SavedDate Of(CalendarEntry row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(row.Id, row.RegionCode, row.Version, row.ToContent());
    }
}

/// <summary>Someone else saved the date first.</summary>
/// <param name="Theirs">What is stored now.</param>
internal sealed record DateConflict(SavedDate Theirs) : ConflictProblem("calendar.conflict", "다른 사람이 먼저 저장했습니다. 저장된 내용과 적으신 내용을 견주어 주십시오.");
