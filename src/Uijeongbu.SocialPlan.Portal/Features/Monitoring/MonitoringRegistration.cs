using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>The monitoring group: commands, queries, and the address to which a card's script sends its drafts.</summary>
internal static class MonitoringRegistration
{
    private const int LargestDraft = 256 * 1024;

    public static IServiceCollection AddMonitoring(this IServiceCollection services) => services
        .AddScoped<SaveRound>().AddScoped<AnnounceRound>().AddScoped<SaveGroupMember>().AddScoped<RemoveGroupMember>().AddScoped<DealCards>().AddScoped<StandBack>()
        .AddScoped<KeepDraft>().AddScoped<SubmitReview>().AddScoped<ConsentToReview>()
        .AddScoped<GatherOpinions>().AddScoped<DropRecommendation>().AddScoped<SendRecommendations>().AddScoped<AnswerOpinion>().AddScoped<ConfirmAnswer>().AddScoped<AskAgain>().AddScoped<LinkChange>().AddScoped<RemindMembers>()
        .AddScoped<DeskQueries>().AddScoped<OpinionQueries>()
        .AddScoped<GroupPeople>().AddScoped<MonitorQueries>().AddScoped<CardQueries>().AddScoped<RoundQueries>();

    public static void MapMonitoring(this WebApplication app) => app.MapPost(MonitoringRows.Home + "/{region}/cards/{id:guid}/draft", DraftAsync)
        .RequireAuthorization()
        .WithMetadata(new RequestSizeLimitAttribute(LargestDraft), new RequireAntiforgeryTokenAttribute())
        .ExcludeFromDescription();

    /// <summary>Whether the viewer may do it at the place; asked before the door, so that another place is not found instead of forbidden.</summary>
    public static bool May(HttpContext http, string permission, string region) =>
        http.Features.Get<SignedIn>()?.Viewer.RegionsFor(permission)?.Contains(region, StringComparer.Ordinal) ?? false;

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

        if (!May(http, Security.Permissions.MonitorWrite, region))
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

    private sealed record DraftRefusal(string Message);

    private sealed record DraftReply(long Version, DateTime? At);
}
