using Uijeongbu.SocialPlan.Domain.Evaluation;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>A municipality of frozen figures, as the record finds it again.</summary>
/// <param name="Code">Its code.</param>
/// <param name="UnitId">Its row in the round.</param>
/// <param name="Sequence">Last number of its own record: its rulings up to there are in the figures.</param>
internal sealed record FrozenPlace(string Code, Guid UnitId, long Sequence);

/// <summary>Frozen figures; also what the record keeps of them: with the entries that it points to, the inputs are made again from the record alone.</summary>
/// <param name="Id">The version.</param>
/// <param name="Number">Its number.</param>
/// <param name="Kind">Why it was frozen.</param>
/// <param name="Hash">SHA-256 of its inputs.</param>
/// <param name="RecordSequence">Last number of the province's record that it is of.</param>
/// <param name="Supersedes">Number of the version that it corrects.</param>
/// <param name="Reason">Why.</param>
/// <param name="ProvinceName">Name of the province.</param>
/// <param name="IsDemo">시연용 가상 자료.</param>
/// <param name="Places">Municipalities by code.</param>
internal sealed record SavedVersion(
    Guid Id, string Number, EvaluationVersionKind Kind, string Hash, long RecordSequence, string? Supersedes, string? Reason, string ProvinceName, bool IsDemo, IReadOnlyList<FrozenPlace> Places)
{
    public const string Subject = "evaluation-version";
}

/// <summary>A note of the chair, as the record keeps it when figures are frozen.</summary>
internal sealed record FrozenNote(string UnitCode, string Criterion, string Text)
{
    public const string Subject = "frozen-note";
}

/// <summary>What a municipality was shown; on the record without the figures, which follow from the version.</summary>
internal sealed record SavedOutcome(string UnitCode, string VersionNumber, EvaluationVersionKind Kind, string Hash, DateTime ObjectionsUntil)
{
    public const string Subject = "municipal-outcome";

    public static SavedOutcome Of(MunicipalOutcome row) => new(row.RegionCode, row.VersionNumber, row.VersionKind, row.Hash, row.ObjectionsUntil);
}
