using Microsoft.AspNetCore.Http.Features;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Meetings;

/// <summary>Meetings of a year: commands, the query, and the workbook's address.</summary>
internal static class MeetingsRegistration
{
    public static IServiceCollection AddMeetings(this IServiceCollection services) => services
        .AddScoped<SaveMeeting>().AddScoped<RemoveMeeting>().AddScoped<SaveMember>().AddScoped<RemoveMember>().AddScoped<MeetingQueries>().AddSingleton(MeetingRows.Files);

    public static void MapMeetings(this WebApplication app) =>
        app.MapGet("/app/plans/{region}/{year:int}/meetings.xlsx", WorkbookAsync).RequireAuthorization().ExcludeFromDescription();

    private static async Task<IResult> WorkbookAsync(string region, int year, MeetingQueries queries, TimeProvider clock, CancellationToken cancellationToken) =>
        await queries.FindAsync(region, year, cancellationToken) is { } found
            ? TypedResults.File(MeetingsWorkbook.Write(found, clock.GetUtcNow().UtcDateTime), MeetingsWorkbook.MediaType, MeetingsWorkbook.FileName(found))
            : TypedResults.NotFound();
}
