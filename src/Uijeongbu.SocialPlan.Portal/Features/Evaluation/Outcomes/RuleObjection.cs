using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Rules an objection (수용, 일부수용, 불수용, 각하).</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="ObjectionId">The objection.</param>
/// <param name="BaseVersion">The version the person saw.</param>
/// <param name="Ruling">What is decided.</param>
internal sealed record RuleObjectionCall(Guid CommandId, string RegionCode, Guid ObjectionId, long BaseVersion, ObjectionRuling Ruling);

/// <summary>
/// Runs <see cref="RuleObjectionCall"/> in the order of the municipality, where a certification waits for it. From now on the figures follow the ruling; the value
/// before it stays with them.
/// </summary>
internal sealed class RuleObjection(CommandRun commands, PlaceMembers people)
{
    public const string Name = "objection.rule";

    /// <summary>Refused: one that is not there, not answered, ruled or taken back, faulty fields, and another version.</summary>
    public async Task<Outcome<SavedObjection>> RunAsync(RuleObjectionCall call, CancellationToken cancellationToken)
    {
        var members = await people.ReviewersAsync(call.RegionCode, cancellationToken);
        return await commands.RunAsync<RuleObjectionCall, SavedObjection>(
            new(call.CommandId, Name, Permissions.EvaluationManage, call.RegionCode), call, (change, token) => RuleAsync(change, call, members, token), cancellationToken);
    }

    private static async Task<Outcome<SavedObjection>> RuleAsync(Change change, RuleObjectionCall call, IReadOnlyList<PlaceMember> members, CancellationToken cancellationToken)
    {
        var seen = await ObjectionRows.SeenAsync(change, call.RegionCode, call.ObjectionId, call.BaseVersion, cancellationToken);
        if (!seen.IsOk)
        {
            return seen.Problem;
        }

        var (row, before) = (seen.Answer, SavedObjection.Of(seen.Answer));
        var round = await change.Db.EvaluationRounds.AsNoTracking().SingleOrDefaultAsync(one => one.RegionCode == row.ProvinceCode && one.Id == row.RoundId, cancellationToken);
        if (round?.Rules.Rubric.Find(row.Content.Criterion) is not { } criterion)
        {
            return EvaluationProblems.RoundNotFound;
        }

        if (row.Rule(call.Ruling with { Reason = (call.Ruling.Reason ?? "").Trim() }, criterion, change.At, change.Viewer.DisplayName).Problem is { } problem)
        {
            return problem;
        }

        OutcomeNews.TellRuling(change, row, members);
        return ObjectionRows.Recorded(change, row, before);
    }
}
