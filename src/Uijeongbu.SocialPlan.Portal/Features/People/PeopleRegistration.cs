using System.Globalization;
using Uijeongbu.SocialPlan.Portal.Features.People.Charges;
using Uijeongbu.SocialPlan.Portal.Features.People.Deputies;
using Uijeongbu.SocialPlan.Portal.Features.People.Handing;
using Uijeongbu.SocialPlan.Portal.Features.People.Invitations;
using Uijeongbu.SocialPlan.Portal.Features.People.SecondSteps;
using Uijeongbu.SocialPlan.Portal.Features.People.Staffing;

namespace Uijeongbu.SocialPlan.Portal.Features.People;

/// <summary>Registers the commands and queries about who has which role, and the addresses where the table is taken along.</summary>
internal static class PeopleRegistration
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static IServiceCollection AddPeople(this IServiceCollection services) =>
        services.AddScoped<GrantMembership>().AddScoped<EndMembership>().AddScoped<PeopleQueries>()
            .AddScoped<Invite>().AddScoped<ResendInvitation>().AddScoped<WithdrawInvitation>().AddScoped<AcceptInvitation>().AddScoped<InvitationQueries>().AddScoped<JoinLinks>()
            .AddScoped<StaffQueries>().AddScoped<ImportStaff>()
            .AddScoped<SecondStepQueries>().AddScoped<DemandSecondStep>()
            .AddScoped<DeputyQueries>().AddScoped<GrantDeputy>().AddScoped<SetDeputyEnd>()
            .AddScoped<ChargeQueries>().AddScoped<SetTeams>().AddScoped<ChargeBoardQueries>().AddScoped<PutInCharge>().AddScoped<UndoCharges>()
            .AddScoped<OwnerlessWork>().AddScoped<WorkQueries>().AddScoped<HandoverQueries>().AddScoped<HandOver>().AddScoped<UndoHandover>();

    /// <summary>What sends and uses links; it needs mail and the web host.</summary>
    public static IServiceCollection AddInvitationLinks(this IServiceCollection services) => services
        .AddSingleton<InvitationMails>().AddHostedService(provider => provider.GetRequiredService<InvitationMails>()).AddScoped<InvitationDesk>().AddScoped<JoinDesk>();

    public static void MapPeople(this WebApplication app)
    {
        app.MapGet("/app/people/{region}/people.xlsx", (string region, HttpContext http, PeopleQueries queries, TimeProvider clock) =>
            FileAsync(region, http, queries, clock, isCsv: false)).RequireAuthorization().ExcludeFromDescription();
        app.MapGet("/app/people/{region}/people.csv", (string region, HttpContext http, PeopleQueries queries, TimeProvider clock) =>
            FileAsync(region, http, queries, clock, isCsv: true)).RequireAuthorization().ExcludeFromDescription();
        app.MapGet("/app/people/{region}/import/template.xlsx", (string region, HttpContext http, StaffQueries queries, TimeProvider clock) =>
            TemplateAsync(region, http, queries, clock, isCsv: false)).RequireAuthorization().ExcludeFromDescription();
        app.MapGet("/app/people/{region}/import/template.csv", (string region, HttpContext http, StaffQueries queries, TimeProvider clock) =>
            TemplateAsync(region, http, queries, clock, isCsv: true)).RequireAuthorization().ExcludeFromDescription();
        foreach (var kind in new[] { "csv", "xlsx" })
        {
            app.MapGet("/app/people/{region}/charges." + kind, async (string region, HttpContext http, ChargeBoardQueries queries, TimeProvider clock) =>
                ChargeBoardQueries.MayRead(http, region) && await queries.FindAsync(region, http.RequestAborted) is { } board
                    ? ChargeTable.Of(board.Where(ChargeFilter.Of(http.Request.Query))).Answer(http, kind, board.Name, clock.GetUtcNow().UtcDateTime) : TypedResults.NotFound()).RequireAuthorization().ExcludeFromDescription();
        }
    }

    private static async Task<IResult> TemplateAsync(string region, HttpContext http, StaffQueries queries, TimeProvider clock, bool isCsv)
    {
        if (!PeopleQueries.MayWrite(http, region) || await queries.FindAsync(region, http.RequestAborted) is not { } place)
        {
            return TypedResults.NotFound();
        }

        return isCsv
            ? TypedResults.File(StaffTemplate.ToCsv(), "text/csv; charset=utf-8; header=present", "담당자 명단 양식.csv")
            : TypedResults.File(StaffTemplate.ToWorkbook(place, clock.GetUtcNow().UtcDateTime), Workbook, $"{place.Name} 담당자 명단 양식.xlsx");
    }

    private static async Task<IResult> FileAsync(string region, HttpContext http, PeopleQueries queries, TimeProvider clock, bool isCsv)
    {
        if (!PeopleQueries.MayRead(http, region) || await queries.FindAsync(region, http.RequestAborted) is not { } all)
        {
            return TypedResults.NotFound();
        }

        var people = all.Where(PeopleFilter.Of(http.Request.Query));
        return PeopleTable.Of(people).Answer(http, isCsv ? "csv" : "xlsx", people.Name, clock.GetUtcNow().UtcDateTime);
    }
}
