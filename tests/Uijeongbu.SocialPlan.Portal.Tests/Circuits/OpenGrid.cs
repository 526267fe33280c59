using System.Globalization;
using System.Net;
using Uijeongbu.SocialPlan.Load.Circuits;

namespace Uijeongbu.SocialPlan.Portal.Tests.Circuits;

/// <summary>The entry grid in a circuit without a browser.</summary>
internal sealed class OpenGrid(Circuit circuit) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public Circuit Circuit { get; } = circuit;

    public static async Task<OpenGrid> OpenAsync(Uri site, CookieContainer cookies, int year = 2025)
    {
        using CancellationTokenSource patience = new(Patience);
        var circuit = await Circuit.OpenAsync(site, string.Create(CultureInfo.InvariantCulture, $"/app/results/{year}"), cookies, patience.Token);
        OpenGrid grid = new(circuit);
        try
        {
            await circuit.UntilAsync(nodes => nodes.FirstOrDefault(IsRow), patience.Token);
            return grid;
        }
        catch
        {
            await circuit.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ids and versions of the rows that can be changed.</summary>
    public IReadOnlyList<(Guid Id, long Version)> Cells() => Circuit.Look(nodes => nodes
        .Where(node => IsRow(node) && node.Descendants().Any(input => input.Name == "input"))
        .Select(row => (Guid.Parse(row["data-f"]!), long.Parse(row["data-v"]!, CultureInfo.InvariantCulture))).ToList());

    /// <summary>Ids of the rows that can be changed, narratives too.</summary>
    public IReadOnlyList<Guid> Editable() => Circuit.Look(nodes => nodes
        .Where(node => IsRow(node) && node.Descendants().Any(control => control.Name is "input" or "textarea"))
        .Select(row => Guid.Parse(row["data-f"]!)).ToList());

    /// <summary>Ids of all rows, locked ones too.</summary>
    public IReadOnlyList<Guid> Rows() => Circuit.Look(nodes => nodes.Where(IsRow).Select(row => Guid.Parse(row["data-f"]!)).ToList());

    /// <summary>Raises the grid's event with any content.</summary>
    public Task RaiseAsync(object content) => Circuit.RaiseAsync(
        Circuit.Look(nodes => nodes.First(node => node.Handlers.ContainsKey("oncellchange")).Handlers["oncellchange"]), "cellchange", content);

    /// <summary>Tells a step of a paste with any content.</summary>
    public Task PasteAsync(object content) => Circuit.RaiseAsync(
        Circuit.Look(nodes => nodes.First(node => node.Handlers.ContainsKey("onpasting")).Handlers["onpasting"]), "pasting", content);

    /// <summary>What became of a command.</summary>
    public async Task<string> AnswerAsync(Guid command)
    {
        using CancellationTokenSource patience = new(Patience);
        return await Circuit.UntilAsync(nodes => nodes.FirstOrDefault(node => node["data-ack"] == command.ToString())?["data-res"], patience.Token);
    }

    public ValueTask DisposeAsync() => Circuit.DisposeAsync();

    private static bool IsRow(Node node) => node.Name == "tr" && node.Attributes.ContainsKey("data-f");
}
