using Uijeongbu.SocialPlan.Domain.Evaluation;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>A version without its content.</summary>
public sealed record VersionLine(
    Guid Id, string Number, EvaluationVersionKind Kind, DateTime At, string ByName, string Hash, string? Supersedes, string? Reason, DateTime? PublishedAt, string? PublishedByName, long RecordSequence)
{
    private const int ShortDigits = 12;

    /// <summary>열람본, 확정본, 정정본.</summary>
    public string Label => Kind is EvaluationVersionKind.Viewing ? "열람본" : Supersedes is null ? "확정본" : "정정본";

    /// <summary>The beginning of the hash, where the whole is too long.</summary>
    public string ShortHash => $"{Hash[..ShortDigits]}…";

    /// <summary>Versions of a round, the first first.</summary>
    internal static IQueryable<VersionLine> Of(Data.PortalDbContext db, string province, Guid round) =>
        db.EvaluationVersions.Where(row => row.RegionCode == province && row.RoundId == round).OrderBy(row => row.RecordSequence)
            .Select(row => new VersionLine(row.Id, row.Number, row.Kind, row.At, row.ByName, row.Hash, row.Supersedes, row.Reason, row.PublishedAt, row.PublishedByName, row.RecordSequence));
}
