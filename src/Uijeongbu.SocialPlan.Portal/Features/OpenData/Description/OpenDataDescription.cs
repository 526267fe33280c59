using Microsoft.OpenApi;
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
            o.AddSchemaTransformer((schema, context, _) =>
            {
                Complete(schema, context.JsonTypeInfo.Type);
                return Task.CompletedTask;
            });
            o.AddOperationTransformer<OperationDescription>();
            o.AddDocumentTransformer<DocumentDescription>();
        });
    }

    public static void MapOpenDataDescription(this WebApplication app) =>
        app.MapOpenApi("/openapi/{documentName}.json").WithMetadata(new PublicPageAttribute());

    /// <summary>Our own way of writing decimals hides from the framework what they are.</summary>
    private static void Complete(OpenApiSchema schema, Type type)
    {
        if (type == typeof(decimal) || type == typeof(decimal?))
        {
            schema.Type = type == typeof(decimal) ? JsonSchemaType.Number : JsonSchemaType.Number | JsonSchemaType.Null;
            schema.Format = "decimal";
        }
    }
}
