using System.Text.Encodings.Web;
using System.Text.Json;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary>JSON for people and programs alike: indented, Hangul as it is.</summary>
internal static class JsonOutput
{
    // Not embedded in a page, so nothing but JSON's own characters needs escaping.
    public static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
