using System.Text;
using Microsoft.JSInterop;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry.Pasting;

/// <summary>What lies ready in the browser. It comes in pieces that fit the line's longest message.</summary>
internal static class Clipboard
{
    /// <summary>Most bytes that are taken.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <exception cref="ArgumentOutOfRangeException">More lies ready; the script does not ask to read it then, a forger may.</exception>
    public static async Task<string> ReadAsync(IJSRuntime script, CancellationToken cancellationToken)
    {
        await using var held = await script.InvokeAsync<IJSStreamReference>("portalPasted", cancellationToken);
        await using var stream = await held.OpenReadStreamAsync(MostBytes, cancellationToken);
        using StreamReader reader = new(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
