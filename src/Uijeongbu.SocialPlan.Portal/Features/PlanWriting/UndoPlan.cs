using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>The answer of a command that can be taken back.</summary>
internal interface IUndoable
{
    /// <summary>What undoes it, in order.</summary>
    IReadOnlyList<PlanEdit> Inverse { get; }

    /// <summary>Version of the plan that it left.</summary>
    long PlanVersion { get; }
}

/// <summary>
/// Takes back an own command on a plan. What undoes it comes from its answer on the record and never from the sender: whole lists of a plan
/// are too much for a browser to keep, and nothing that a field would refuse comes in this way.
/// </summary>
internal sealed class UndoPlan(PortalDb door, EditPlan edits)
{
    /// <summary>What an own command answered.</summary>
    /// <returns>null when the viewer made no such command there.</returns>
    public async Task<T?> FindAsync<T>(string region, Guid command, string name, CancellationToken cancellationToken)
        where T : class, IUndoable
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        var actor = db.Viewer.Name;
        var answer = await db.CommandRecords.Where(row => row.RegionCode == region && row.Id == command && row.Name == name && row.ActorId == actor)
            .Select(row => row.Answer).SingleOrDefaultAsync(cancellationToken);
        return answer is null ? null : JsonSerializer.Deserialize<T>(answer, Change.Json);
    }

    /// <summary>
    /// Refused: a command that is not the viewer's, a field that someone changed since, and lists when anything of the plan was changed since.
    /// </summary>
    /// <param name="commandId">Chosen by the sender, the same at every retry.</param>
    /// <param name="region">The place.</param>
    /// <param name="year">The year that is worked on.</param>
    /// <param name="undone">The command to take back.</param>
    /// <param name="name">Its name.</param>
    /// <param name="version">The plan's version that it is taken back from, when later steps were taken back before; null is the one that it left.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<EditPlanAnswer>> RunAsync<T>(
        Guid commandId, string region, int year, Guid undone, string name, long? version, CancellationToken cancellationToken)
        where T : class, IUndoable
    {
        if (await FindAsync<T>(region, undone, name, cancellationToken) is not { } done)
        {
            return PlanWritingProblems.NotFound;
        }

        var lists = done.Inverse.Any(edit => edit is RestoreStrategies);
        return await edits.RunAsync(new(commandId, region, year, done.Inverse, lists ? version ?? done.PlanVersion : null), cancellationToken);
    }
}
