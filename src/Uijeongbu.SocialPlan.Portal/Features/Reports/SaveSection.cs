using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Reports;

/// <summary>Writes a section of a year's book.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="Year">Year of implementation.</param>
/// <param name="Key">The section.</param>
/// <param name="BaseVersion">The version the person saw; 0 before anything was written.</param>
/// <param name="Content">All of it.</param>
/// <param name="Finish">Whether it is done with that.</param>
internal sealed record SaveSectionCall(Guid CommandId, string RegionCode, int Year, string Key, long BaseVersion, SectionContent Content, bool Finish);

/// <summary>Runs <see cref="SaveSectionCall"/>.</summary>
internal sealed class SaveSection(CommandRun commands)
{
    public const string Name = "section.save";

    /// <summary>Refused: no such section, a closed year, someone else's section, one that is done, faulty or empty content, and another version (<see cref="SectionConflict"/>).</summary>
    public Task<Outcome<SavedSection>> RunAsync(SaveSectionCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveSectionCall, SavedSection>(
        new(call.CommandId, Name, Permissions.SectionWrite, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedSection>> SaveAsync(Change change, SaveSectionCall call, CancellationToken cancellationToken)
    {
        var found = await SectionRows.FindAsync(change.Db, call.RegionCode, call.Year, call.Key, cancellationToken);
        if (!found.IsOk)
        {
            return found.Problem;
        }

        var section = found.Answer;
        if (!SectionRows.MayWrite(change.Viewer, call.RegionCode, section.AssigneeId))
        {
            return SectionProblems.NotAssigned;
        }

        var before = SavedSection.Of(section);
        if (before.Version != call.BaseVersion)
        {
            return new SectionConflict(before);
        }

        var written = section.Write(call.Content, SectionForm.Find(call.Key)!);
        var problem = written.Problem ?? (call.Finish ? section.Finish().Problem : null);
        return problem is null ? SectionRows.Record(change, section, before) : problem;
    }
}
