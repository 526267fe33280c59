namespace Uijeongbu.SocialPlan.Portal.Features.YearCalendar;

/// <summary>Registers the commands and the query about dates of places.</summary>
internal static class CalendarRegistration
{
    public static IServiceCollection AddYearCalendar(this IServiceCollection services) => services.AddScoped<SaveDate>().AddScoped<RemoveDate>().AddScoped<DateQueries>();
}
