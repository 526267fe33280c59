using System.Text.Json;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Commands.Panels;

/// <summary>Lists of figures, of names, and of objects.</summary>
internal static class PanelJsonParts
{
    public static void WriteFigures(this Utf8JsonWriter json, IEnumerable<(string Name, decimal? Value)> figures)
    {
        foreach (var (name, value) in figures)
        {
            json.WriteFigure(name, value);
        }
    }

    public static void WriteNames(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
