using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Reports;

/// <summary>Takes a section that is done up again.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="Year">Year of implementation.</param>
/// <param name="Key">The section.</param>
internal sealed record ReopenSectionCall(Guid CommandId, string RegionCode, int Year, string Key);

/// <summary>Runs <see cref="ReopenSectionCall"/>.</summary>
internal sealed class ReopenSection(CommandRun commands)
{
    public const string Name = "section.reopen";

    /// <summary>Refused: no such section, a closed year, someone else's section, and one that is not done.</summary>
    public Task<Outcome<SavedSection>> RunAsync(ReopenSectionCall call, CancellationToken cancellationToken) => commands.RunAsync<ReopenSectionCall, SavedSection>(
        new(call.CommandId, Name, Permissions.SectionWrite, call.RegionCode), call, (change, token) => ReopenAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedSection>> ReopenAsync(Change change, ReopenSectionCall call, CancellationToken cancellationToken)
    {
        var found = await SectionRows.FindAsync(change.Db, call.RegionCode, call.Year, call.Key, cancellationToken);
        if (!found.IsOk)
        {
            return found.Problem;
        }

        if (!SectionRows.MayWrite(change.Viewer, call.RegionCode, found.Answer.AssigneeId))
        {
            return SectionProblems.NotAssigned;
        }

        var before = SavedSection.Of(found.Answer);
        return found.Answer.Reopen().Problem is { } problem ? problem : SectionRows.Record(change, found.Answer, before);
    }
}
