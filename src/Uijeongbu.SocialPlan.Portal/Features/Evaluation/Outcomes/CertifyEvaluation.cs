using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Certifies the outcome of a round (평가결과 확정), or a correction of it.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="RoundId">The round.</param>
/// <param name="BaseVersion">The version of the round that the person saw.</param>
/// <param name="Reason">정정 사유; not used for the first.</param>
internal sealed record CertifyEvaluationCall(Guid CommandId, string RegionCode, Guid RoundId, long BaseVersion, string? Reason);

/// <summary>
/// Runs <see cref="CertifyEvaluationCall"/>: freezes a version with number and hash, shows municipalities the certified figures and tells who publishes. Objections and
/// rulings are commands of their municipalities: it waits for those under way in each of them, and those to come find the round certified.
/// </summary>
internal sealed class CertifyEvaluation(CommandRun commands, PlaceMembers people)
{
    public const string Name = "evaluation.certify";

    /// <summary>Refused: what <see cref="EvaluationRound.Certify"/> says, an open tie, a correction that corrects nothing, and another version (<see cref="EvaluationConflict"/>).</summary>
    public async Task<Outcome<SavedVersion>> RunAsync(CertifyEvaluationCall call, CancellationToken cancellationToken)
    {
        var members = await people.StaffAsync(call.RegionCode, cancellationToken);
        return await commands.RunAsync<CertifyEvaluationCall, SavedVersion>(
            new(call.CommandId, Name, Permissions.EvaluationCertify, call.RegionCode), call, (change, token) => CertifyAsync(change, call, members, token), cancellationToken);
    }

    private static async Task<Outcome<SavedVersion>> CertifyAsync(Change change, CertifyEvaluationCall call, IReadOnlyList<PlaceMember> members, CancellationToken cancellationToken)
    {
        var seen = await EvaluationRows.SeenAsync(change, call.RegionCode, call.RoundId, call.BaseVersion, cancellationToken);
        if (!seen.IsOk)
        {
            return seen.Problem;
        }

        var (round, before) = (seen.Answer, SavedEvaluation.Of(seen.Answer));
        await WaitAsync(change, round, cancellationToken);
        var versions = await change.Db.EvaluationVersions.AsNoTracking().Where(row => row.RegionCode == round.RegionCode && row.RoundId == round.Id).OrderBy(row => row.RecordSequence).ToListAsync(cancellationToken);
        var last = versions.LastOrDefault(row => row.Kind is EvaluationVersionKind.Certified);
        var open = await change.Db.EvaluationObjections.CountAsync(row => row.RoundId == round.Id && row.WithdrawnAt == null && row.RuledAt == null, cancellationToken);
        if (round.Certify(open, last is not null, call.Reason?.Trim(), change.Viewer.AccountId, change.At).Problem is { } problem)
        {
            return problem;
        }

        var score = EvaluationScorer.Score(await Freezing.InputsAsync(change.Db, round, versions.Find(row => row.Kind is EvaluationVersionKind.Viewing), cancellationToken));
        if (score.IsTieOpen || (last is not null && last.Hash == EvaluationJson.HashOf(EvaluationJson.Write(score.Inputs))))
        {
            return score.IsTieOpen ? EvaluationProblems.TieOpen : EvaluationProblems.NothingCorrected;
        }

        var saved = await Freezing.FreezeAsync(
            change, round, score, new(EvaluationVersionKind.Certified, versions.Count(row => row.Kind is EvaluationVersionKind.Certified), last?.Number, last is null ? null : call.Reason!.Trim()), cancellationToken);
        change.Record(SavedEvaluation.Subject, round.Id, before, SavedEvaluation.Of(round) with { Version = before.Version + 1 });
        OutcomeNews.TellChief(change, round, members, OutcomeNotice.OfCertified(EvaluationRows.TitleOf(round.FiscalYear, round.Kind), saved.Number, last is not null));
        return saved;
    }

    // In one order, and after the province: two that wait for each other there are not.
    private static async Task WaitAsync(Change change, EvaluationRound round, CancellationToken cancellationToken)
    {
        var places = await change.Db.EvaluationUnits.Where(row => row.RegionCode == round.RegionCode && row.RoundId == round.Id && row.UnitCode != round.RegionCode).Select(row => row.UnitCode).ToListAsync(cancellationToken);
        foreach (var place in places.Order(StringComparer.Ordinal))
        {
            await change.Db.LockRegionAsync(place, cancellationToken);
        }
    }
}
