namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>A whole table of results in the order of its file.</summary>
/// <param name="Rows">At least one row.</param>
/// <param name="IgnoredColumns">Heads that mean nothing here, as written, for the person to see.</param>
/// <param name="Sheet">Name of the worksheet; null for text.</param>
/// <param name="HasPublishedRate">Whether there is a column of printed rates to verify.</param>
public sealed record ResultTable(IReadOnlyList<ResultRow> Rows, IReadOnlyList<string> IgnoredColumns, string? Sheet, bool HasPublishedRate);
