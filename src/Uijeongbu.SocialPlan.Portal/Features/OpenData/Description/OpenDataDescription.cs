using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Description;

/// <summary>The OpenAPI document at <c>/openapi/v1.json</c>, in Korean and English, from which the readable page is made too.</summary>
internal static class OpenDataDescription
{
    public const string DocumentName = "v1";

    public static IServiceCollection AddOpenDataDescription(this IServiceCollection services)
    {
        services.AddSingleton<DataDictionary>();
        return services.AddOpenApi(DocumentName, o =>
        {
            o.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith(OpenDataRegistration.Root[1..], StringComparison.Ordinal) == true;
            o.AddOperationTransformer<OperationDescription>();
            o.AddDocumentTransformer<DocumentDescription>();
        });
    }

    public static void MapOpenDataDescription(this WebApplication app) =>
        app.MapOpenApi("/openapi/{documentName}.json").WithMetadata(new PublicPageAttribute());
}
