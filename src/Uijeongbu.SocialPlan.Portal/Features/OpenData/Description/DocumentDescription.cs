using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Description;

/// <summary>Title, licence and the meaning of every field.</summary>
internal sealed class DocumentDescription(Texts<Operations> texts, DataDictionary dictionary) : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new()
        {
            Title = texts["Title"],
            Version = OpenDataDescription.DocumentName,
            Description = texts["Description"],
            License = new() { Name = DataLicence.KoglType1.Name, Url = new(DataLicence.KoglType1.Address) },
        };
        document.Tags = new HashSet<OpenApiTag> { new() { Name = texts["Tag"] } };
        document.Servers = [new() { Url = "/" }]; // stored answers name no host
        foreach (var (type, schema) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal))
        {
            Describe(type, schema);
        }

        return Task.CompletedTask;
    }

    private void Describe(string type, IOpenApiSchema schema)
    {
        // The framework puts the comments of our code here, which are for its readers.
        schema.Description = schema.Enum is { Count: > 0 } ? dictionary.Values(type) : null;
        foreach (var (field, value) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal))
        {
            value.Description = dictionary.Field(type, field);
            foreach (var choice in value.OneOf ?? [])
            {
                choice.Description = null;
            }
        }
    }
}
