using System.Net.Mime;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Description;

/// <summary>Completes what the framework finds out about an endpoint: words, the common parameters, CSV, an example.</summary>
internal sealed class OperationDescription(Texts<Operations> texts, Texts<OpenDataHeads> heads) : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var name = operation.OperationId!;
        operation.Summary = texts[name + ".Summary"];
        operation.Description = texts[name + ".Description"];
        operation.Tags = new HashSet<OpenApiTagReference> { new(texts["Tag"], context.Document) };
        var table = context.Description.ActionDescriptor.EndpointMetadata.OfType<IOpenDataTable>().SingleOrDefault();
        DescribeParameters(operation, table is not null);
        DescribeAnswers(operation, name, table);
        return Task.CompletedTask;
    }

    private void DescribeParameters(OpenApiOperation operation, bool hasTable)
    {
        operation.Parameters ??= [];
        if (hasTable)
        {
            operation.Parameters.Add(Choice(OpenDataFormat.QueryKey, OpenDataFormat.Json, OpenDataFormat.Csv));
        }

        operation.Parameters.Add(Choice(Languages.QueryKey, Languages.Korean.Name, Languages.English.Name));
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>())
        {
            parameter.Description = texts["param." + parameter.Name];
        }
    }

    private static OpenApiParameter Choice(string name, params string[] values) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. values.Select(value => (JsonNode)value)], Default = values[0] },
    };

    private void DescribeAnswers(OpenApiOperation operation, string name, IOpenDataTable? table)
    {
        foreach (var (status, response) in operation.Responses!)
        {
            response.Description = status == "200" ? texts["Ok"] : texts["Status" + status];
        }

        var content = operation.Responses["200"].Content!;
        content[MediaTypeNames.Application.Json].Example = Examples.Of(name);
        if (table is not null)
        {
            var columns = string.Join(", ", table.Keys.Select(key => heads[key]));
            content[MediaTypeNames.Text.Csv] = new()
            {
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, Description = texts["CsvContent", columns] },
            };
        }
    }
}
