using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Description;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.OpenData;

/// <summary>The description says neither more nor less than the answers.</summary>
[Collection(PublicSiteTests.Name)]
public sealed partial class OpenDataDescriptionTests(PublicSite site)
{
    /// <summary>Every endpoint.</summary>
    public static TheoryData<string> Endpoints => [.. SampleAddresses.All.Keys];

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Every_field_of_an_answer_is_described_and_every_described_field_is_answered(string name)
    {
        using var visitor = site.Visitor();
        var answer = JsonNode.Parse(await visitor.GetStringAsync(SampleAddresses.All[name]));
        var described = await DescribedAsync(name);

        // What the published sample has none of is not written: PublishedChangesTests reads changes on the record, OpinionTests rounds that are over, EarlierCommandTests the source of a result.
        JsonPaths.Of(answer).Select(field => field.Path).Distinct()
            .Should().BeEquivalentTo(described.Select(field => field.Path)
                .Where(path => !path.StartsWith("plan.changes", StringComparison.Ordinal) && !path.StartsWith("plan.monitoring", StringComparison.Ordinal) && !path.EndsWith(".resultSource", StringComparison.Ordinal) && !path.Contains(".indicators[].parts", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Every_value_is_of_the_described_kind_and_null_only_where_that_is_said(string name)
    {
        using var visitor = site.Visitor();
        var answer = JsonNode.Parse(await visitor.GetStringAsync(SampleAddresses.All[name]));
        var described = (await DescribedAsync(name)).ToDictionary(field => field.Path);

        foreach (var (path, value) in JsonPaths.Of(answer))
        {
            var field = described[path];
            (value is not null || field.IsNullable).Should().BeTrue($"{path} is null");
            if (value is not null)
            {
                value.GetValueKind().ToString().Should().BeOneOf(KindsOf(field.Kind), $"of {path}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task The_example_is_todays_answer_with_its_lists_cut(string name)
    {
        using var visitor = site.Visitor();
        var answer = JsonNode.Parse(await visitor.GetStringAsync(SampleAddresses.All[name]));

        Examples.Of(name).ToJsonString().Should().Be(JsonPaths.Cut(answer)!.ToJsonString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?lang=en")]
    public async Task The_document_describes_every_endpoint_parameter_and_field_in_one_language(string query)
    {
        using var visitor = site.Visitor();
        var text = await visitor.GetStringAsync("/openapi/v1.json" + query);
        var document = JsonNode.Parse(text)!;
        var operations = document["paths"]!.AsObject().Select(path => path.Value!["get"]!).ToList();
        var schemas = document["components"]!["schemas"]!.AsObject();
        List<string?> words =
        [
            .. operations.SelectMany(o => new[] { (string?)o["summary"], (string?)o["description"] }),
            .. operations.SelectMany(o => o["parameters"]!.AsArray()).Select(p => (string?)p!["description"]),
            .. schemas.Where(s => s.Value!["properties"] is not null).SelectMany(s => s.Value!["properties"]!.AsObject()).Select(p => (string?)p.Value!["description"]),
            .. schemas.Where(s => s.Value!["enum"] is not null).Select(s => (string?)s.Value!["description"]),
        ];

        operations.Select(o => (string?)o["operationId"]).Should().BeEquivalentTo(SampleAddresses.All.Keys);
        words.Should().NotContainNulls().And.NotContain("");
        words.Count(word => Hangul().IsMatch(word!)).Should().BeGreaterThan(query.Length == 0 ? 150 : -1);
        if (query.Length > 0)
        {
            words.Select(word => word!.Replace("\"시연용 가상 자료\"", "")).Should().NotContain(word => Hangul().IsMatch(word));
        }

        foreach (var schema in schemas.Where(s => s.Value!["enum"] is not null))
        {
            foreach (var value in schema.Value!["enum"]!.AsArray())
            {
                ((string)schema.Value["description"]!).Should().MatchRegex($"\\b{value}\\b", $"{schema.Key} explains all its values");
            }
        }

        schemas.Where(s => s.Value!["properties"] is not null).SelectMany(s => s.Value!["properties"]!.AsObject())
            .Should().OnlyContain(p => p.Value!["type"] != null || p.Value["$ref"] != null || p.Value["oneOf"] != null);
    }

    [Fact]
    public async Task The_document_is_stored_like_a_page()
    {
        using var visitor = site.Visitor();
        await visitor.GetAsync("/openapi/v1.json");
        using var second = await visitor.GetAsync("/openapi/v1.json");

        second.Headers.Age.Should().NotBeNull();
        second.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
    }

    [Fact]
    public async Task The_readable_page_shows_every_field_and_every_call_without_scripts()
    {
        using var visitor = site.Visitor();
        var page = await visitor.GetStringAsync("/api");

        page.Should().NotContain("<script");
        foreach (var (name, address) in SampleAddresses.All)
        {
            page.Should().Contain($"id=\"{name}\"").And.Contain("$PORTAL" + address.Replace("&", "&amp;"));
            foreach (var field in await DescribedAsync(name))
            {
                page.Should().Contain($"<span class=\"mono\">{field.Path}</span>");
            }
        }
    }

    private static string[] KindsOf(SchemaKind kind) => kind switch
    {
        SchemaKind.Number or SchemaKind.Count => ["Number"],
        SchemaKind.Flag => ["True", "False"],
        SchemaKind.List => ["Array"],
        SchemaKind.Group => ["Object"],
        _ => ["String"],
    };

    private async Task<List<SchemaField>> DescribedAsync(string name)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var document = await scope.ServiceProvider.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1").GetOpenApiDocumentAsync();
        var operation = document.Paths.SelectMany(path => path.Value.Operations!.Values).Single(o => o.OperationId == name);
        return [.. SchemaFields.Of(operation.Responses!["200"].Content!["application/json"].Schema!)];
    }

    [GeneratedRegex("[가-힣]")]
    private static partial Regex Hangul();
}
