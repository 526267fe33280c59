using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Files an objection against one cell of what a municipality was shown.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="RoundId">The round.</param>
/// <param name="Hash">Hash of the frozen figures that the person saw: nobody objects to figures that changed meanwhile.</param>
/// <param name="Content">Which cell, and what is wrong.</param>
internal sealed record FileObjectionCall(Guid CommandId, string RegionCode, Guid RoundId, string Hash, ObjectionContent Content);

/// <summary>Runs <see cref="FileObjectionCall"/>: gives it a receipt number and a day of ruling, and tells the province.</summary>
internal sealed class FileObjection(CommandRun commands, PlaceMembers people)
{
    public const string Name = "objection.file";

    /// <summary>Refused: nothing to object to, too late, a cell that has an objection already, and faulty fields.</summary>
    public async Task<Outcome<SavedObjection>> RunAsync(FileObjectionCall call, CancellationToken cancellationToken)
    {
        var members = await people.ReceiversAsync(call.RegionCode, cancellationToken);
        return await commands.RunAsync<FileObjectionCall, SavedObjection>(
            new(call.CommandId, Name, Permissions.ObjectionFile, call.RegionCode), call, (change, token) => FileAsync(change, call, members, token), cancellationToken);
    }

    private static async Task<Outcome<SavedObjection>> FileAsync(Change change, FileObjectionCall call, IReadOnlyList<PlaceMember> members, CancellationToken cancellationToken)
    {
        var outcome = await change.Db.MunicipalOutcomes.AsNoTracking().SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.RoundId == call.RoundId, cancellationToken);
        if (outcome is null)
        {
            return EvaluationProblems.RoundNotFound;
        }

        var earlier = await change.Db.EvaluationObjections.AsNoTracking().Where(row => row.RegionCode == call.RegionCode && row.FiscalYear == outcome.FiscalYear).ToListAsync(cancellationToken);
        if ((outcome.WhyNoObjection(change.At)
            ?? (outcome.Hash != call.Hash ? new EvaluationRowConflict() : null)
            ?? call.Content.WhyNot(outcome.Content)
            ?? (earlier.Exists(row => row.RoundId == call.RoundId && row.WithdrawnAt is null && (row.IsOpen || !row.Content.IsOwnMotion) && row.Content.Criterion == call.Content.Criterion) ? ObjectionProblems.Twice : null)) is { } problem)
        {
            return problem;
        }

        var row = change.Db.Add(EvaluationObjection.New(outcome, outcome.VersionNumber, call.Content, earlier.Count, change.At, change.Viewer.DisplayName)).Entity;
        var place = await change.Db.Regions.Where(one => one.Code == call.RegionCode).Select(one => one.Name).SingleAsync(cancellationToken);
        OutcomeNews.TellProvince(change, row, members, OutcomeNotice.OfObjection(place, row.Number, row.DueOn));
        var after = SavedObjection.Of(row) with { Version = 1 };
        change.Record(SavedObjection.Subject, row.Id, before: null, after);
        return after;
    }
}
