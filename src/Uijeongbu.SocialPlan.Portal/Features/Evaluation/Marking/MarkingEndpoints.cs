using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;

/// <summary>Addresses of marking that are no pages: what the desk's script sends, and evidence.</summary>
internal static class MarkingEndpoints
{
    private const int LargestDraft = 256 * 1024;

    public static void Map(WebApplication app)
    {
        var group = app.MapGroup(EvaluationRows.Marks).RequireAuthorization().ExcludeFromDescription();
        group.MapPost("/{province}/{sheet:guid}/draft", DraftAsync).WithMetadata(new RequestSizeLimitAttribute(LargestDraft), new RequireAntiforgeryTokenAttribute());
        group.MapGet("/{province}/{sheet:guid}/files/{file:guid}", async (string province, Guid sheet, Guid file, HttpContext http, UnitFiles files, UploadFolder folder) =>
            FilesRegistration.Answer(http, await FindAsync(http, files, province, sheet, file), folder));
        group.MapGet("/{province}/{sheet:guid}/files/{file:guid}/view", ViewAsync).WithSecurityHeadersPolicy(SecurityHeaders.ShownFilePolicy);
    }

    private static async Task<SavedFile?> FindAsync(HttpContext http, UnitFiles files, string province, Guid sheet, Guid file) =>
        EvaluationRegistration.May(http, Permissions.MarkRead, province) ? await files.FindAsync(province, sheet, file, http.RequestAborted) : null;

    // In the page itself: only kinds that hold no page of their own, under a policy that lets nothing of them run.
    private static async Task<IResult> ViewAsync(string province, Guid sheet, Guid file, HttpContext http, UnitFiles files, UploadFolder folder)
    {
        if (await FindAsync(http, files, province, sheet, file) is not { } found || !(FilePreview.IsPicture(found) || FilePreview.IsPdf(found)) || folder.Open(found.RegionCode, found.Id) is not { } content)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.File(content, found.MediaType);
    }

    private static async Task<IResult> DraftAsync(string province, Guid sheet, HttpContext http, MarkDeskQueries desks, KeepMarks keep)
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true })
        {
            return Refused("화면이 오래되었습니다. 새로 고친 뒤 다시 적어 주십시오.", StatusCodes.Status400BadRequest);
        }

        if (await ReadAsync(http) is not { CommandId.Version: 7, Values: { } values } sent)
        {
            return Refused("요청을 읽지 못했습니다. 화면을 새로 고쳐 주십시오.", StatusCodes.Status400BadRequest);
        }

        if (!EvaluationRegistration.May(http, Permissions.MarkWrite, province) || await desks.SheetAsync(province, sheet, http.RequestAborted) is not { } own)
        {
            return Refused(EvaluationProblems.SheetNotFound.Message, StatusCodes.Status404NotFound);
        }

        var read = MarkForms.Read(own.Round.Rules.Rubric, own.Sheet.Stage, field => values.GetValueOrDefault(field) ?? "");
        if (!read.IsOk)
        {
            return Refused(read.Problem);
        }

        var outcome = await keep.RunAsync(new(sent.CommandId, province, sheet, sent.Version, read.Answer.Marks), http.RequestAborted);
        return outcome.IsOk
            ? TypedResults.Json(DraftReply.Of(outcome.Answer, SheetProgress.Of(read.Answer.Marks, own.Round.Rules, own.Sheet.Stage, own.Unit.Achievement?.Rate)), PlanJson.Options)
            : Refused(outcome.Problem);
    }

    private static JsonHttpResult<DraftRefusal> Refused(Problem problem) => Refused(
        problem is FormProblem form ? form.Faults[0].Text : problem.Message, problem == EvaluationProblems.SheetNotFound ? StatusCodes.Status404NotFound : StatusCodes.Status422UnprocessableEntity);

    private static JsonHttpResult<DraftRefusal> Refused(string message, int status) => TypedResults.Json(new DraftRefusal(message), PlanJson.Options, statusCode: status);

    private static async Task<DraftRequest?> ReadAsync(HttpContext http)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<DraftRequest>(http.Request.Body, PlanJson.Options, http.RequestAborted);
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    private sealed record DraftRequest(Guid CommandId, long Version, IReadOnlyDictionary<string, string?>? Values);

    private sealed record DraftRefusal(string Message);

    // The sum as the page shows it, from the Domain: the script adds nothing up.
    private sealed record DraftReply(long Version, DateTime? At, string Sum, int Given, int Asked)
    {
        public static DraftReply Of(SavedSheet saved, SheetProgress progress) => new(saved.Version, saved.DraftAt, Formats.Current.Number(progress.Sum, RubricCriterion.MarkDecimals), progress.Given, progress.Asked);
    }
}
