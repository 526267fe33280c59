using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Addresses of outcomes that are no pages: tables and workbooks.</summary>
internal static class OutcomeEndpoints
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapOutcomes(this WebApplication app)
    {
        var rounds = app.MapGroup(EvaluationRows.Home).RequireAuthorization().ExcludeFromDescription();
        rounds.MapGet("/{province}/{id:guid}/tables/{name:regex(^(?!objections$).+$)}.{kind:regex(^(csv|xlsx)$)}", TableAsync);
        rounds.MapGet("/{province}/{id:guid}/tables/objections.{kind:regex(^(csv|xlsx)$)}", ObjectionsAsync);
        rounds.MapGet("/{province}/{id:guid}/figures/{code}.xlsx", UnitAsync);
        app.MapGroup(EvaluationRows.Outcomes).RequireAuthorization().ExcludeFromDescription().MapGet("/{region}/{id:guid}/outcome.{kind:regex(^(csv|xlsx)$)}", OwnAsync);
    }

    private static async Task<IResult> TableAsync(string province, Guid id, string name, string kind, string? version, HttpContext http, FigureQueries queries, TimeProvider clock) =>
        EvaluationRegistration.May(http, Permissions.EvaluationRead, province) && await queries.FindAsync(province, id, version, http.RequestAborted) is { } view && FigureTables.Of(view, name) is { } table
            ? table.Answer(http, kind, view.Score.Inputs.ProvinceName, clock.GetUtcNow().UtcDateTime)
            : TypedResults.NotFound();

    private static async Task<IResult> ObjectionsAsync(string province, Guid id, string kind, HttpContext http, ObjectionQueries queries, TimeProvider clock) =>
        EvaluationRegistration.May(http, Permissions.EvaluationRead, province) && await queries.ListAsync(province, id, http.RequestAborted) is { } view
            ? OutcomeTables.Objections(view).Answer(http, kind, view.Title, clock.GetUtcNow().UtcDateTime)
            : TypedResults.NotFound();

    private static async Task<IResult> UnitAsync(string province, Guid id, string code, string? version, HttpContext http, FigureQueries queries, TimeProvider clock)
    {
        if (!EvaluationRegistration.May(http, Permissions.EvaluationRead, province) || await queries.FindAsync(province, id, version, http.RequestAborted) is not { } view || view.Score.Find(code) is not { } unit)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.File(UnitWorkbook.Write(view, unit, clock.GetUtcNow().UtcDateTime), Workbook, $"{unit.Unit.Name} {view.Title} 점수 계산.xlsx");
    }

    private static async Task<IResult> OwnAsync(string region, Guid id, string kind, HttpContext http, OutcomeQueries queries, TimeProvider clock) =>
        EvaluationRegistration.May(http, Permissions.OutcomeRead, region) && await queries.FindAsync(region, id, http.RequestAborted) is { } view
            ? OutcomeTables.Own(view).Answer(http, kind, view.Place, clock.GetUtcNow().UtcDateTime)
            : TypedResults.NotFound();
}
