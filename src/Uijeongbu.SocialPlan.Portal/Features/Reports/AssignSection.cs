using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Reports;

/// <summary>Names who writes a section, or nobody.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="Year">Year of implementation.</param>
/// <param name="Key">The section.</param>
/// <param name="AssigneeId">The account; null for nobody.</param>
internal sealed record AssignSectionCall(Guid CommandId, string RegionCode, int Year, string Key, Guid? AssigneeId);

/// <summary>Runs <see cref="AssignSectionCall"/>: who plans the year says who writes what, so it needs <c>plan.write</c>.</summary>
internal sealed class AssignSection(CommandRun commands, SectionPeople people)
{
    public const string Name = "section.assign";

    /// <summary>Refused: no such section, a closed year, and a person without a role at the place.</summary>
    public async Task<Outcome<SavedSection>> RunAsync(AssignSectionCall call, CancellationToken cancellationToken)
    {
        var person = call.AssigneeId is null ? null : (await people.AtAsync(call.RegionCode, cancellationToken)).FirstOrDefault(one => one.Id == call.AssigneeId);
        return await commands.RunAsync<AssignSectionCall, SavedSection>(
            new(call.CommandId, Name, Permissions.PlanWrite, call.RegionCode), call, (change, token) => AssignAsync(change, call, person, token), cancellationToken);
    }

    private static async Task<Outcome<SavedSection>> AssignAsync(Change change, AssignSectionCall call, SectionPerson? person, CancellationToken cancellationToken)
    {
        var found = await SectionRows.FindAsync(change.Db, call.RegionCode, call.Year, call.Key, cancellationToken);
        if (!found.IsOk)
        {
            return found.Problem;
        }

        if (call.AssigneeId is not null && person is null)
        {
            return SectionProblems.NoPerson;
        }

        var before = SavedSection.Of(found.Answer);
        (found.Answer.AssigneeId, found.Answer.AssigneeName) = (person?.Id, person?.Name);
        return SectionRows.Record(change, found.Answer, before);
    }
}
