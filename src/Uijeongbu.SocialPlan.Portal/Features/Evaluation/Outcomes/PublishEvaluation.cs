using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Publishes what was certified last.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="RoundId">The round.</param>
/// <param name="BaseVersion">The version of the round that the person saw.</param>
/// <param name="Number">The version that the person looked at: nothing else is published.</param>
internal sealed record PublishEvaluationCall(Guid CommandId, string RegionCode, Guid RoundId, long BaseVersion, string Number);

/// <summary>
/// Runs <see cref="PublishEvaluationCall"/>: what the scope of the round lets the public see, computed anew from the version, replaces what was published before and keeps it
/// readable. By another account than the one that certified, whatever roles either has. The caller takes old public pages out of the cache.
/// </summary>
internal sealed class PublishEvaluation(CommandRun commands, PlaceMembers people)
{
    public const string Name = "evaluation.publish";

    /// <summary>Refused: nothing certified, another version than the one looked at, the same person (<see cref="EvaluationProblems.SecondPerson"/>), and another state (<see cref="EvaluationConflict"/>).</summary>
    public async Task<Outcome<SavedEvaluation>> RunAsync(PublishEvaluationCall call, CancellationToken cancellationToken)
    {
        var coordinators = await people.CoordinatorsBelowAsync(call.RegionCode, cancellationToken);
        return await commands.RunAsync<PublishEvaluationCall, SavedEvaluation>(
            new(call.CommandId, Name, Permissions.EvaluationPublish, call.RegionCode), call, (change, token) => PublishAsync(change, call, coordinators, token), cancellationToken);
    }

    private static async Task<Outcome<SavedEvaluation>> PublishAsync(Change change, PublishEvaluationCall call, ILookup<string, Guid> coordinators, CancellationToken cancellationToken)
    {
        var seen = await EvaluationRows.SeenAsync(change, call.RegionCode, call.RoundId, call.BaseVersion, cancellationToken);
        if (!seen.IsOk)
        {
            return seen.Problem;
        }

        var (round, before) = (seen.Answer, SavedEvaluation.Of(seen.Answer));
        var last = await change.Db.EvaluationVersions.Where(row => row.RegionCode == round.RegionCode && row.RoundId == round.Id && row.Kind == EvaluationVersionKind.Certified).OrderByDescending(row => row.RecordSequence).FirstOrDefaultAsync(cancellationToken);
        if (round.Publish(change.Viewer.AccountId, change.At).Problem is { } problem)
        {
            return problem;
        }

        if (last is null || last.Number != call.Number)
        {
            return EvaluationProblems.VersionNotFound;
        }

        var score = EvaluationScorer.Score(EvaluationJson.ReadInputs(last.Content));
        last.MarkPublished(change.At, change.Viewer.DisplayName);
        await ReplaceAsync(change.Db, round, last, score, change.At, cancellationToken);
        var after = SavedEvaluation.Of(round) with { Version = before.Version + 1 };
        change.Record(SavedEvaluation.Subject, round.Id, before, after);
        OutcomeNews.TellPlaces(change, round, coordinators, score.Units.Select(unit => unit.Unit.Code), OutcomeNotice.OfPublication(EvaluationRows.TitleOf(round.FiscalYear, round.Kind), last.Number));
        return after;
    }

    // First the old one, then the new one: the database allows one current publication at any moment.
    private static async Task ReplaceAsync(PortalDbContext db, EvaluationRound round, EvaluationVersion version, EvaluationScore score, DateTime at, CancellationToken cancellationToken)
    {
        var current = await db.PublishedEvaluations.SingleOrDefaultAsync(row => row.ProvinceCode == round.RegionCode && row.FiscalYear == round.FiscalYear && row.Kind == round.Kind && row.IsCurrent, cancellationToken);
        if (current is not null)
        {
            current.MarkSuperseded();
            await db.SaveChangesAsync(cancellationToken);
        }

        var content = EvaluationJson.Write(PublicRanking.Of(score, version.Number));
        db.Add(new PublishedEvaluation
        {
            Number = version.Number,
            ProvinceCode = round.RegionCode,
            FiscalYear = round.FiscalYear,
            Kind = round.Kind,
            PublishedAt = at,
            InputsHash = version.Hash,
            Content = content,
            Hash = EvaluationJson.HashOf(content),
            IsDemo = round.IsDemo,
            Supersedes = current?.Number,
            Reason = version.Reason,
        });
    }
}
