using System.Text.Json.Serialization;
using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>A result as it is stored.</summary>
/// <param name="Version">Row version; 0 while no row exists.</param>
/// <param name="At">When it was saved, UTC.</param>
/// <param name="By">Name of who saved it.</param>
/// <param name="State">State.</param>
/// <param name="Actual">The value, when there is one.</param>
/// <param name="Reason">The reason, when there is none.</param>
/// <param name="IsProvisional">잠정: the final figure is not out yet.</param>
/// <param name="Parts">분자 and 분모 that the value was computed from; null where it was entered as it is.</param>
public sealed record SavedResult(long Version, DateTime? At, string? By, ResultState State, decimal? Actual, string? Reason, bool IsProvisional = false, MeasuredParts? Parts = null)
{
    /// <summary>Which part of the year it is of; left out on the record for the year itself.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ResultTerm Term { get; init; }

    /// <summary>What a row says; version 0 and 미입력 while there is none.</summary>
    public static SavedResult Of(MeasuredResult? row) =>
        row is null ? new(0, null, null, ResultState.NotEntered, null, null) : new(row.Version, row.EnteredAt, row.EnteredByName, row.State, row.Actual, row.Reason, row.IsProvisional, row.Parts) { Term = (row as InterimResult)?.Term ?? ResultTerm.Year };
}
