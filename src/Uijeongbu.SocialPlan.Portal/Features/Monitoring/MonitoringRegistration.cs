using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Joining;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Paper;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Photos;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.SelfChecks;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>The monitoring group: its commands and queries, and who is asked before the door.</summary>
internal static class MonitoringRegistration
{
    public static IServiceCollection AddMonitoring(this IServiceCollection services) => services
        .AddRounds().AddReviews().AddOpinions()
        .AddScoped<AskSelfChecks>().AddScoped<WriteSelfCheck>().AddScoped<SelfCheckQueries>()
        .AddScoped<EnterPaper>().AddScoped<SignPaper>().AddScoped<DecidePaper>().AddScoped<PaperQueries>().AddScoped<SheetQueries>().AddSingleton(PaperFiles.Files);

    private static IServiceCollection AddRounds(this IServiceCollection services) => services
        .AddScoped<SaveRound>().AddScoped<AnnounceRound>().AddScoped<SaveGroupMember>().AddScoped<RemoveGroupMember>().AddScoped<DealCards>().AddScoped<StandBack>()
        .AddScoped<SaveQuestions>().AddScoped<QuestionQueries>().AddScoped<JoiningQueries>().AddScoped<ImportMembers>().AddScoped<GroupPeople>().AddScoped<RoundQueries>();

    private static IServiceCollection AddReviews(this IServiceCollection services) => services
        .AddScoped<ConsentToReview>().AddScoped<KeepDraft>().AddScoped<SubmitReview>().AddScoped<MonitorQueries>().AddScoped<CardQueries>()
        .AddScoped<CardFiles>().AddScoped<PhotoUpload>().AddSingleton(PhotoFiles.Files);

    private static IServiceCollection AddOpinions(this IServiceCollection services) => services
        .AddScoped<GatherOpinions>().AddScoped<DropRecommendation>().AddScoped<SendRecommendations>().AddScoped<RemindMembers>().AddScoped<WriteSummary>().AddScoped<SaveSheet>()
        .AddScoped<AnswerOpinion>().AddScoped<ConfirmAnswer>().AddScoped<ConfirmByLetter>().AddScoped<AskAgain>().AddScoped<LinkChange>()
        .AddScoped<DeskQueries>().AddScoped<DeskProjectQueries>().AddScoped<MeetingStamp>().AddScoped<RoundReportQueries>().AddScoped<OpinionQueries>().AddSingleton(OpinionLetters.Files);

    /// <summary>Whether the viewer may do it at the place; asked before the door, so that another place is not found instead of forbidden.</summary>
    public static bool May(HttpContext http, string permission, string region) =>
        http.Features.Get<SignedIn>()?.Viewer.RegionsFor(permission)?.Contains(region, StringComparer.Ordinal) ?? false;
}
