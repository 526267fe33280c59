using System.Globalization;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds.Rubrics;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds.Trying;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>Commands, queries and addresses of this part of the evaluation.</summary>
internal static class EvaluationRoundsRegistration
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static IServiceCollection AddEvaluationRounds(this IServiceCollection services) => services
        .AddScoped<SaveEvaluation>().AddScoped<SaveUnits>().AddScoped<SaveEvaluator>().AddScoped<RemoveEvaluator>().AddScoped<ChallengeEvaluator>().AddScoped<AssignSheets>().AddScoped<AnnounceEvaluation>().AddScoped<FillAchievements>().AddScoped<SaveUnit>()
        .AddScoped<EvaluationQueries>().AddScoped<UnitQueries>().AddScoped<DryRunQueries>();

    public static void MapEvaluationRounds(this WebApplication app)
    {
        var group = app.MapGroup(EvaluationRows.Home).RequireAuthorization().ExcludeFromDescription();
        group.MapGet("/{province}/{id:guid}/rubric/table.xlsx", RubricAsync);
        group.MapGet("/{province}/{id:guid}/dry-run/table.{kind:regex(^(csv|xlsx)$)}", DryRunAsync);
        group.MapGet("/{province}/{id:guid}/units/table.{kind:regex(^(csv|xlsx)$)}", UnitsAsync);
    }

    private static async Task<IResult> RubricAsync(string province, Guid id, HttpContext http, EvaluationQueries rounds, TimeProvider clock)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        return EvaluationRegistration.May(http, Permissions.EvaluationRead, province) && await rounds.FindAsync(province, id, http.RequestAborted) is { } view
            ? TypedResults.File(RubricWorkbook.Write(view.Round.Rules.Rubric, view.Place, clock.GetUtcNow().UtcDateTime), Workbook, string.Create(CultureInfo.InvariantCulture, $"{view.Title} 평가지표 {view.Round.Rules.Rubric.Version}판.xlsx"))
            : TypedResults.NotFound();
    }

    private static async Task<IResult> DryRunAsync(string province, Guid id, string kind, HttpContext http, DryRunQueries runs, TimeProvider clock) =>
        EvaluationRegistration.May(http, Permissions.EvaluationManage, province) && await runs.FindAsync(province, id, new DryRunForm(http.Request.Query).Change, http.RequestAborted) is { Run: { } run } view
            ? DryRunTable.Of(view, run).Answer(http, kind, view.Place, clock.GetUtcNow().UtcDateTime)
            : TypedResults.NotFound();

    // The table that stands, or every municipality without a group: filled in, it is what the page reads.
    private static async Task<IResult> UnitsAsync(string province, Guid id, string kind, HttpContext http, EvaluationQueries rounds, UnitQueries units, TimeProvider clock)
    {
        if (!EvaluationRegistration.May(http, Permissions.EvaluationManage, province) || await rounds.FindAsync(province, id, http.RequestAborted) is not { } view
            || await units.FindAsync(province, view.Round.FiscalYear, http.RequestAborted) is not { } directory)
        {
            return TypedResults.NotFound();
        }

        var lines = view.Units.Count > 0
            ? view.Units.Select(unit => new[] { TableCell.Of(unit.Name), TableCell.Of(unit.Group), TableCell.Of(unit.LastTotal) })
            : directory.Municipalities.Select(one => new[] { TableCell.Of(one.Name), TableCell.Of(directory.Known?.Entries.FirstOrDefault(entry => entry.Code == one.Code)?.Group), TableCell.Blank });
        return new TableDownload(string.Create(CultureInfo.InvariantCulture, $"{view.Title} 시·군 그룹"), "시·군 그룹", [new("시·군", 14), new("그룹", 10) { IsText = true }, new("전년도 총점", 14)], lines).Answer(http, kind, view.Place, clock.GetUtcNow().UtcDateTime);
    }
}
