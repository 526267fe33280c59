using System.Text.Json.Nodes;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Description;

/// <summary>Answers as they were given with the sample data, every list cut to its first entry. A test compares them with today's answers.</summary>
internal static class Examples
{
    /// <summary>The example of an endpoint.</summary>
    public static JsonNode Of(string name)
    {
        using var file = typeof(Examples).Assembly.GetManifestResourceStream($"Examples/{name}.json")
            ?? throw new FileNotFoundException("An endpoint without an example.", name);
        return JsonNode.Parse(file)!;
    }
}
