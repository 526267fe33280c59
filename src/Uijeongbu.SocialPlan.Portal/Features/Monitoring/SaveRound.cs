using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>Prepares a round, which nobody else sees yet, or sets one anew.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="RoundId">The round; null for a new one.</param>
/// <param name="BaseVersion">The version the person saw; 0 for a new one.</param>
/// <param name="Content">All of it.</param>
internal sealed record SaveRoundCall(Guid CommandId, string RegionCode, Guid? RoundId, long BaseVersion, RoundContent Content);

/// <summary>Runs <see cref="SaveRoundCall"/>. A new round asks what the last one of the place asked, or the shipped questions.</summary>
internal sealed class SaveRound(CommandRun commands)
{
    public const string Name = "monitoring-round.save";

    /// <summary>Refused: one that is not there, faulty fields, another year or kind once it was announced, and another version (<see cref="RoundConflict"/>).</summary>
    public Task<Outcome<SavedRound>> RunAsync(SaveRoundCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveRoundCall, SavedRound>(
        new(call.CommandId, Name, Permissions.MonitorManage, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedRound>> SaveAsync(Change change, SaveRoundCall call, CancellationToken cancellationToken)
    {
        if (call.RoundId is not { } id)
        {
            return await AddAsync(change, call, cancellationToken);
        }

        var seen = await MonitoringRows.SeenAsync(change, call.RegionCode, id, call.BaseVersion, cancellationToken);
        return seen.IsOk ? Write(change, call, seen.Answer, SavedRound.Of(seen.Answer)) : seen.Problem;
    }

    private static async Task<Outcome<SavedRound>> AddAsync(Change change, SaveRoundCall call, CancellationToken cancellationToken)
    {
        var row = MonitoringRound.New(call.RegionCode, call.Content);
        var saved = Write(change, call, row, before: null);
        if (saved.IsOk)
        {
            var last = await change.Db.RoundQuestionnaires.Where(one => one.RegionCode == call.RegionCode).OrderByDescending(one => one.MadeAt).ThenByDescending(one => one.Number).FirstOrDefaultAsync(cancellationToken);
            change.Db.Add(row);
            change.Db.Add(new RoundQuestionnaire
            {
                RegionCode = call.RegionCode, RoundId = row.Id, Number = row.Questionnaire, Questions = last?.Questions ?? Questionnaire.Shipped.Questions, MadeAt = change.At, MadeByName = change.Viewer.DisplayName,
            });
        }

        return saved;
    }

    private static Outcome<SavedRound> Write(Change change, SaveRoundCall call, MonitoringRound row, SavedRound? before)
    {
        if (row.Write(call.Content).Problem is { } problem)
        {
            return problem;
        }

        var after = SavedRound.Of(row) with { Version = (before?.Version ?? 0) + 1 };
        change.Record(SavedRound.Subject, row.Id, before, after);
        return after;
    }
}
