using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Joining;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Paper;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Photos;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>Addresses of the monitoring group that are no pages: what a card's script sends, files, tables, and whether a meeting's reviews changed.</summary>
internal static class MonitoringEndpoints
{
    private const int LargestDraft = 256 * 1024;
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapMonitoring(this WebApplication app)
    {
        var group = app.MapGroup(MonitoringRows.Home).RequireAuthorization().ExcludeFromDescription();
        group.MapPost("/{region}/cards/{id:guid}/draft", DraftAsync).WithMetadata(new RequestSizeLimitAttribute(LargestDraft), new RequireAntiforgeryTokenAttribute());
        group.MapPost("/{region}/cards/{id:guid}/photos", PhotoAsync).WithMetadata(new RequestSizeLimitAttribute(PhotoUpload.LargestForm), new RequireAntiforgeryTokenAttribute());
        group.MapGet("/{region}/cards/{id:guid}/evidence/{file:guid}", EvidenceAsync);
        group.MapGet("/photos/{region}/{id:guid}", (string region, Guid id, HttpContext http, FileQueries files, UploadFolder folder) => FileAsync(http, files, folder, Permissions.OpinionRead, region, id));
        group.MapGet("/paper-files/{region}/{id:guid}", (string region, Guid id, HttpContext http, FileQueries files, UploadFolder folder) => FileAsync(http, files, folder, Permissions.MonitorDeskRead, region, id));
        group.MapGet("/{region}/rounds/{id:guid}/desk/{name}.{kind:regex(^(csv|xlsx)$)}", TableAsync);
        group.MapGet("/{region}/rounds/{id:guid}/meeting/{project:guid}/stamp", StampAsync);
        group.MapGet("/{region}/rounds/{id:guid}/members/import/template.xlsx", TemplateAsync);
    }

    private static async Task<IResult> FileAsync(HttpContext http, FileQueries files, UploadFolder folder, string permission, string region, Guid id) => MonitoringRegistration.May(http, permission, region)
        ? FilesRegistration.Answer(http, await files.FindAsync(region, id, http.RequestAborted, permission), folder)
        : TypedResults.NotFound();

    private static async Task<IResult> EvidenceAsync(string region, Guid id, Guid file, HttpContext http, CardFiles files, UploadFolder folder) => MonitoringRegistration.May(http, Permissions.MonitorRead, region)
        ? FilesRegistration.Answer(http, await files.FindAsync(region, id, file, http.RequestAborted), folder)
        : TypedResults.NotFound();

    private static async Task<IResult> StampAsync(string region, Guid id, Guid project, HttpContext http, MeetingStamp stamps)
    {
        http.Response.Headers.CacheControl = "no-store";
        return MonitoringRegistration.May(http, Permissions.OpinionGather, region) && await stamps.FindAsync(region, id, project, http.RequestAborted) is { } stamp ? TypedResults.Text(stamp) : TypedResults.NotFound();
    }

    private static async Task<IResult> TemplateAsync(string region, Guid id, HttpContext http, JoiningQueries rounds, TimeProvider clock) =>
        MonitoringRegistration.May(http, Permissions.MonitorManage, region) && await rounds.FindAsync(region, id, http.RequestAborted) is { } round
            ? TypedResults.File(MemberTemplate.ToWorkbook(round.Place, clock.GetUtcNow().UtcDateTime), Workbook, $"{round.Place} 모니터링단 명단 양식.xlsx")
            : TypedResults.NotFound();

    private static async Task<IResult> PhotoAsync(string region, Guid id, HttpContext http, AttachFile attach)
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true } || !http.Request.HasFormContentType)
        {
            return Refused("화면이 오래되었습니다. 새로 고친 뒤 다시 올려 주십시오.", StatusCodes.Status400BadRequest);
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (!MonitoringRegistration.May(http, Permissions.MonitorWrite, region) || form.Files["File"] is not { Length: > 0 } file || !Guid.TryParse(form["CommandId"], out var command) || command.Version != 7)
        {
            return Refused("사진을 읽지 못했습니다. 화면을 새로 고친 뒤 다시 올려 주십시오.", StatusCodes.Status400BadRequest);
        }

        await using var content = file.OpenReadStream();
        var outcome = await attach.RunAsync(new(command, region, PhotoFiles.Kind, id, PhotoUpload.NameOf(file)), content, http.RequestAborted);
        return outcome.IsOk ? TypedResults.Json(new PhotoReply(outcome.Answer.Id), PlanJson.Options) : Refused(outcome.Problem.Message, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> TableAsync(string region, Guid id, string name, string kind, HttpContext http, DeskQueries desk, TimeProvider clock) =>
        DeskTables.Names.Any(one => one.Name == name) && MonitoringRegistration.May(http, Permissions.OpinionGather, region) && await desk.FindAsync(region, id, http.RequestAborted) is { } view
            ? DeskTables.Of(view, name).Answer(http, kind, view.Place, clock.GetUtcNow().UtcDateTime)
            : TypedResults.NotFound();

    private static async Task<IResult> DraftAsync(string region, Guid id, HttpContext http, KeepDraft keep)
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true })
        {
            return Refused("화면이 오래되었습니다. 새로 고친 뒤 다시 적어 주십시오.", StatusCodes.Status400BadRequest);
        }

        if (await ReadAsync(http) is not { CommandId.Version: 7, Answers: { } answers } sent || answers.Any(answer => answer?.Key is null))
        {
            return Refused("요청을 읽지 못했습니다. 화면을 새로 고쳐 주십시오.", StatusCodes.Status400BadRequest);
        }

        if (!MonitoringRegistration.May(http, Permissions.MonitorWrite, region))
        {
            return Refused(MonitoringProblems.CardNotFound.Message, StatusCodes.Status404NotFound);
        }

        var outcome = await keep.RunAsync(new(sent.CommandId, region, id, sent.Version, new(sent.Questionnaire, [.. answers.Select(Clean)])), http.RequestAborted);
        return outcome.IsOk
            ? TypedResults.Json(new DraftReply(outcome.Answer.Version, outcome.Answer.DraftAt), PlanJson.Options)
            : Refused(outcome.Problem is FormProblem form ? form.Faults[0].Text : outcome.Problem.Message, outcome.Problem == MonitoringProblems.CardNotFound ? StatusCodes.Status404NotFound : StatusCodes.Status422UnprocessableEntity);
    }

    private static ReviewAnswer Clean(ReviewAnswer answer) => answer with { Text = answer.Text is null ? null : Components.Forms.PostedForm.CleanLines(answer.Text) };

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

    private sealed record DraftRequest(Guid CommandId, long Version, int Questionnaire, IReadOnlyList<ReviewAnswer>? Answers);

    private sealed record PhotoReply(Guid Id);

    private sealed record DraftRefusal(string Message);

    private sealed record DraftReply(long Version, DateTime? At);
}
