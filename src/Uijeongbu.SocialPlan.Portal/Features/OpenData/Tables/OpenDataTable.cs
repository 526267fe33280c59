using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;

/// <summary>The columns of a table as others need them: for its description.</summary>
internal interface IOpenDataTable
{
    /// <summary>Keys of the columns in order, without the mark of invented figures.</summary>
    IReadOnlyList<string> Keys { get; }
}

/// <summary>A table of the open data as CSV.</summary>
/// <param name="FileName">Name of the file without its ending.</param>
/// <param name="IsDemo">Whether a row holds invented figures; then its first column says so.</param>
/// <param name="Columns">Columns in the order of the official form.</param>
internal sealed record OpenDataTable<TRow>(string FileName, Func<TRow, bool> IsDemo, IReadOnlyList<OpenDataColumn<TRow>> Columns) : IOpenDataTable
{
    /// <summary>Whether the figures are quoted from others, whose licence is not the portal's to give.</summary>
    public bool IsOfOthers { get; init; }

    public IReadOnlyList<string> Keys { get; } = [.. Columns.Select(column => column.Key)];
}

/// <summary>A column.</summary>
/// <param name="Key">Its name in English, and the key of its Korean one.</param>
/// <param name="Cell">The cell of a row.</param>
internal sealed record OpenDataColumn<TRow>(string Key, Func<TRow, TableCell> Cell);
