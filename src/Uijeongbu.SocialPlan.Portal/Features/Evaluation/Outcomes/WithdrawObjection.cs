using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Takes an objection back (취하).</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="ObjectionId">The objection.</param>
/// <param name="BaseVersion">The version the person saw.</param>
internal sealed record WithdrawObjectionCall(Guid CommandId, string RegionCode, Guid ObjectionId, long BaseVersion);

/// <summary>Runs <see cref="WithdrawObjectionCall"/>; its number is not given again, and the province is told.</summary>
internal sealed class WithdrawObjection(CommandRun commands, PlaceMembers people)
{
    public const string Name = "objection.withdraw";

    /// <summary>Refused: one that is not there, was ruled or taken back, and another version.</summary>
    public async Task<Outcome<SavedObjection>> RunAsync(WithdrawObjectionCall call, CancellationToken cancellationToken)
    {
        var members = await people.ReceiversAsync(call.RegionCode, cancellationToken);
        return await commands.RunAsync<WithdrawObjectionCall, SavedObjection>(
            new(call.CommandId, Name, Permissions.ObjectionFile, call.RegionCode), call, (change, token) => WithdrawAsync(change, call, members, token), cancellationToken);
    }

    private static async Task<Outcome<SavedObjection>> WithdrawAsync(Change change, WithdrawObjectionCall call, IReadOnlyList<PlaceMember> members, CancellationToken cancellationToken)
    {
        var seen = await ObjectionRows.SeenAsync(change, call.RegionCode, call.ObjectionId, call.BaseVersion, cancellationToken);
        if (!seen.IsOk)
        {
            return seen.Problem;
        }

        var (row, before) = (seen.Answer, SavedObjection.Of(seen.Answer));
        if (row.Withdraw(change.At).Problem is { } problem)
        {
            return problem;
        }

        var place = await change.Db.Regions.Where(one => one.Code == call.RegionCode).Select(one => one.Name).SingleAsync(cancellationToken);
        OutcomeNews.TellProvince(change, row, members, OutcomeNotice.OfWithdrawal(place, row.Number));
        return ObjectionRows.Recorded(change, row, before);
    }
}
