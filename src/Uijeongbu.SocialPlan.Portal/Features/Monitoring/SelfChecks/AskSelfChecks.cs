using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.SelfChecks;

/// <summary>Asks officers to check their own projects (자체점검) before the members do.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="RoundId">The round.</param>
/// <param name="BaseVersion">The version the person saw.</param>
internal sealed record AskSelfChecksCall(Guid CommandId, string RegionCode, Guid RoundId, long BaseVersion);

/// <summary>Runs <see cref="AskSelfChecksCall"/>: who is in charge of a project that runs in the year is told, once however many they are.</summary>
internal sealed class AskSelfChecks(CommandRun commands)
{
    public const string Name = "self-check.ask";

    /// <summary>Refused: a round that is not there, has no day for it, was asked for before or is open already, and another version (<see cref="RoundConflict"/>).</summary>
    public Task<Outcome<SentOut>> RunAsync(AskSelfChecksCall call, CancellationToken cancellationToken) => commands.RunAsync<AskSelfChecksCall, SentOut>(
        new(call.CommandId, Name, Permissions.MonitorManage, call.RegionCode), call, (change, token) => AskAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SentOut>> AskAsync(Change change, AskSelfChecksCall call, CancellationToken cancellationToken)
    {
        var seen = await MonitoringRows.SeenAsync(change, call.RegionCode, call.RoundId, call.BaseVersion, cancellationToken);
        if (!seen.IsOk)
        {
            return seen.Problem;
        }

        var (round, before) = (seen.Answer, SavedRound.Of(seen.Answer));
        if (round.AskSelfChecks(change.At).Problem is { } problem)
        {
            return problem;
        }

        var projects = await MonitoringRows.ProjectsAsync(change.Db, call.RegionCode, round.FiscalYear, cancellationToken);
        var parts = await ProjectParts.ReadAsync(change.Db, call.RegionCode, [.. projects.Select(project => project.Project.Id)], change.At, cancellationToken);
        var told = projects.SelectMany(project => parts.InChargeOf(project.Project)).GroupBy(person => person).ToList();
        foreach (var person in told)
        {
            change.Tell(NotificationKind.SelfCheckAsked, [person.Key], SelfCheckQueries.Home, NotificationText.OfSelfCheck(round.FiscalYear, round.Kind, person.Count(), round.SelfCheckDueOn!.Value));
        }

        change.Record(SavedRound.Subject, round.Id, before, SavedRound.Of(round) with { Version = before.Version + 1 });
        return new SentOut(told.Count);
    }
}
