using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>All versions of a round.</summary>
/// <param name="Round">The round.</param>
/// <param name="Versions">The last first.</param>
/// <param name="OpenObjections">Objections without a ruling.</param>
internal sealed record VersionsView(EvaluationRound Round, IReadOnlyList<VersionLine> Versions, int OpenObjections)
{
    /// <summary>What a correction of the last certified version would change; null when there is nothing to correct, or nothing certified.</summary>
    public RulingEffect? Waiting { get; init; }

    /// <summary>The one that was certified last; null before.</summary>
    public VersionLine? Certified => Versions.FirstOrDefault(one => one.Kind is EvaluationVersionKind.Certified);

    /// <summary>How pages name the round.</summary>
    public string Title => EvaluationRows.TitleOf(Round.FiscalYear, Round.Kind);
}

/// <summary>What recomputing a version found.</summary>
/// <param name="Number">The version.</param>
/// <param name="IsIntact">Whether its content has the hash that was noted, and is canonical.</param>
/// <param name="IsOfRecord">Whether the record alone gives the same bytes; null when the record does not hold all of it.</param>
/// <param name="IsPublished">Whether what was published is what its scope gives; null when it was not published.</param>
/// <param name="Score">Its figures, recomputed.</param>
public sealed record VersionCheck(string Number, bool IsIntact, bool? IsOfRecord, bool? IsPublished, EvaluationScore Score)
{
    /// <summary>Whether nothing contradicts.</summary>
    public bool IsFine => IsIntact && IsOfRecord is not false && IsPublished is not false;
}

/// <summary>Reads the versions of a round and recomputes them.</summary>
internal sealed class EvaluationVersionQueries(PortalDb door)
{
    /// <returns>null when there is no such round for the viewer.</returns>
    public async Task<VersionsView?> FindAsync(string province, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.EvaluationRead, cancellationToken);
        var round = await db.EvaluationRounds.SingleOrDefaultAsync(row => row.RegionCode == province && row.Id == id, cancellationToken);
        if (round is null)
        {
            return null;
        }

        VersionsView view = new(
            round,
            [.. (await VersionLine.Of(db, province, id).ToListAsync(cancellationToken)).AsEnumerable().Reverse()],
            await db.EvaluationObjections.CountAsync(row => row.RoundId == id && row.WithdrawnAt == null && row.RuledAt == null, cancellationToken));
        return view.Certified is { } last ? view with { Waiting = await WaitingAsync(db, round, last, cancellationToken) } : view;
    }

    private static async Task<RulingEffect?> WaitingAsync(PortalDbContext db, EvaluationRound round, VersionLine certified, CancellationToken cancellationToken)
    {
        var versions = await db.EvaluationVersions.Where(row => row.RegionCode == round.RegionCode && row.RoundId == round.Id && (row.Id == certified.Id || row.Kind == EvaluationVersionKind.Viewing)).ToListAsync(cancellationToken);
        var last = versions.Single(row => row.Id == certified.Id);
        var now = await Freezing.InputsAsync(db, round, versions.Find(row => row.Kind is EvaluationVersionKind.Viewing), cancellationToken);
        return EvaluationJson.HashOf(EvaluationJson.Write(now)) == last.Hash ? null : RulingEffect.Between(EvaluationJson.ReadInputs(last.Content), now);
    }

    /// <summary>Recomputes a version from its content and from the record, and compares.</summary>
    /// <returns>null when there is no such version for the viewer.</returns>
    public async Task<VersionCheck?> VerifyAsync(string province, Guid id, string number, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.EvaluationRead, cancellationToken);
        var version = await db.EvaluationVersions.SingleOrDefaultAsync(row => row.RegionCode == province && row.RoundId == id && row.Number == number, cancellationToken);
        if (version is null)
        {
            return null;
        }

        var viewing = (await VersionLine.Of(db, province, id).ToListAsync(cancellationToken)).Find(one => one.Kind is EvaluationVersionKind.Viewing);
        var recorded = viewing is null ? null : await RecordedInputs.ReadAsync(db, version, viewing, cancellationToken);
        var published = await db.PublishedEvaluations.SingleOrDefaultAsync(row => row.Number == number, cancellationToken);
        var inputs = EvaluationJson.ReadInputs(version.Content);
        var score = EvaluationScorer.Score(inputs);
        return new(
            number,
            EvaluationJson.HashOf(version.Content) == version.Hash && EvaluationJson.Write(inputs) == version.Content,
            recorded is null ? null : EvaluationJson.Write(recorded) == version.Content,
            published is null ? null : published.InputsHash == version.Hash && EvaluationJson.HashOf(published.Content) == published.Hash && EvaluationJson.Write(PublicRanking.Of(score, number)) == published.Content,
            score);
    }
}
