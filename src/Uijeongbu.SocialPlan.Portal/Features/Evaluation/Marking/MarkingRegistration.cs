using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking.Calibration;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;

/// <summary>Commands, queries and addresses of this part of the evaluation.</summary>
internal static class MarkingRegistration
{
    public static IServiceCollection AddMarking(this IServiceCollection services) => services
        .AddScoped<TakeOath>().AddScoped<KeepMarks>().AddScoped<SubmitMarks>().AddScoped<RecuseSheet>().AddScoped<WriteNote>()
        .AddScoped<MarkQueries>().AddScoped<MarkDeskQueries>().AddScoped<PeerQueries>().AddScoped<UnitFiles>()
        .AddScoped<SaveSample>().AddScoped<SubmitCalibration>().AddScoped<CalibrationQueries>();

    public static void MapMarking(this WebApplication app) => MarkingEndpoints.Map(app);
}
