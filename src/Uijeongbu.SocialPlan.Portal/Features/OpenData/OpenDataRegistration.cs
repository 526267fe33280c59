using System.Net.Mime;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.ResponseCompression;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Description;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Endpoints;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Explorer;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData;

/// <summary>The open data: endpoints, their description, the explorer.</summary>
internal static class OpenDataRegistration
{
    /// <summary>Where all endpoints live. A change that breaks readers gets a new number; this one stays.</summary>
    public const string Root = "/api/v1";

    public static IServiceCollection AddOpenData(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping; // JSON, never inside a page
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
            json.SerializerOptions.Converters.Add(new PlainNumbers());
        });
        services.Configure<ResponseCompressionOptions>(o => o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, MediaTypeNames.Text.Csv]);
        services.AddScoped<OpenDataQueries>();
        services.AddSingleton<OpenDataProblems>();
        services.AddSingleton<CsvAnswers>();
        // Before the framework's own writer, which would take what it can.
        services.Insert(0, ServiceDescriptor.Singleton<IProblemDetailsWriter, ApiProblemWriter>());
        return services.AddOpenDataDescription();
    }

    public static void MapOpenData(this WebApplication app)
    {
        var api = app.MapGroup(Root);
        api.MapRegions();
        api.MapPlans();
        api.MapPlanInputs();
        api.MapAchievement();
        api.MapSnapshots();
        api.MapPolicies();
        api.MapRecords();
        api.MapRankings();
        app.MapOpenDataDescription();
        app.MapExplorer();
    }
}
