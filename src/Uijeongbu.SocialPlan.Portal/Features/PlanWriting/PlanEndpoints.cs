using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>
/// Saves what is typed into the plan's grid: a command as JSON, its outcome as JSON. The page is drawn by the server and holds nothing there
/// while it is open.
/// </summary>
internal static class PlanEndpoints
{
    private const int LargestBody = 256 * 1024;

    public static void MapPlanWriting(this WebApplication app) => app.MapPost("/app/plans/{region}/{year:int}/edit", EditAsync)
        .RequireAuthorization()
        .WithMetadata(new RequestSizeLimitAttribute(LargestBody), new RequireAntiforgeryTokenAttribute())
        .ExcludeFromDescription();

    private static async Task<IResult> EditAsync(string region, int year, HttpContext http, EditPlan commands, UndoPlan undoing, PlanSheets sheets)
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true })
        {
            return Refused("request.not-valid", "화면이 오래되었습니다. 새로 고친 뒤 다시 적어 주십시오.", StatusCodes.Status400BadRequest);
        }

        if (await ReadAsync(http) is not { CommandId.Version: 7 } request)
        {
            return Unreadable();
        }

        if (request.Undo is { } undone)
        {
            return Answer(await undoing.RunAsync<EditPlanAnswer>(request.CommandId, region, year, undone, EditPlan.Name, request.PlanVersion, http.RequestAborted), questions: null);
        }

        // Whole lists come back from the record alone.
        if (request.Edits is not { Count: > 0 } edits || edits.Any(edit => edit is RestoreStrategies))
        {
            return Unreadable();
        }

        var read = edits.Select(EditText.Read).ToList();
        if (read.Find(edit => edit.Problem is not null).Problem is { } unreadable)
        {
            return Refused("plan.not-a-number", unreadable, StatusCodes.Status422UnprocessableEntity);
        }

        var outcome = await commands.RunAsync(new(request.CommandId, region, year, [.. read.Select(edit => edit.Edit)]), http.RequestAborted);
        return Answer(outcome, outcome.IsOk ? await QuestionsAsync(edits, region, year, sheets, http.RequestAborted) : null);
    }

    private static IResult Answer(Outcome<EditPlanAnswer> outcome, IReadOnlyList<string>? questions) => outcome.IsOk
        ? TypedResults.Json(new EditReply(outcome.Answer.Texts, outcome.Answer.PlanVersion, questions), PlanJson.Options)
        : Refused(outcome.Problem.Code, outcome.Problem.Message, outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? StatusCodes.Status404NotFound : StatusCodes.Status422UnprocessableEntity);

    private static JsonHttpResult<EditRefusal> Unreadable() => Refused("request.not-readable", "요청을 읽지 못했습니다. 화면을 새로 고쳐 주십시오.", StatusCodes.Status400BadRequest);

    private static async Task<EditRequest?> ReadAsync(HttpContext http)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<EditRequest>(http.Request.Body, PlanJson.Options, http.RequestAborted);
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    // What is asked follows from a target; the Domain says so, not the page.
    private static async Task<IReadOnlyList<string>?> QuestionsAsync(IReadOnlyList<PlanEdit> edits, string region, int year, PlanSheets sheets, CancellationToken cancellationToken)
    {
        if (edits is not [SetField { Item: PlanItem.Indicator } set] || !set.Field.StartsWith(PlanFields.TargetPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        var sheet = await sheets.FindGridAsync(region, year, cancellationToken);
        return sheet?.Plan.Projects.SelectMany(project => project.Indicators).FirstOrDefault(row => row.Id == set.Id) is { } found
            ? [.. sheet.AskedAbout(found)]
            : null;
    }

    private static JsonHttpResult<EditRefusal> Refused(string code, string message, int status) => TypedResults.Json(new EditRefusal(code, message), PlanJson.Options, statusCode: status);

    private sealed record EditRequest(Guid CommandId, IReadOnlyList<PlanEdit>? Edits, Guid? Undo, long? PlanVersion);

    private sealed record EditReply(IReadOnlyList<string?> Texts, long PlanVersion, IReadOnlyList<string>? Questions);

    private sealed record EditRefusal(string Code, string Message);
}
