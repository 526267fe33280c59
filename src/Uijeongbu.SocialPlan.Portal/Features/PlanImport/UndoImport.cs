using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanImport;

/// <summary>What an own import did, from the answer on the record; and taking it back while nobody changed the plan since.</summary>
internal sealed class UndoImport(PortalDb door, EditPlan edits)
{
    /// <returns>null when the viewer made no such import there.</returns>
    public async Task<ImportPlanAnswer?> FindAsync(string region, Guid import, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        var actor = db.Viewer.Name;
        var answer = await db.CommandRecords.Where(row => row.RegionCode == region && row.Id == import && row.Name == ImportPlan.Name && row.ActorId == actor)
            .Select(row => row.Answer).SingleOrDefaultAsync(cancellationToken);
        return answer is null ? null : JsonSerializer.Deserialize<ImportPlanAnswer>(answer, Change.Json);
    }

    /// <summary>Refused: an import that is not the viewer's, and one after which the plan was changed.</summary>
    public async Task<Outcome<EditPlanAnswer>> RunAsync(Guid commandId, string region, int year, Guid import, CancellationToken cancellationToken) =>
        await FindAsync(region, import, cancellationToken) is { } done
            ? await edits.RunAsync(new(commandId, region, year, done.Inverse, done.PlanVersion), cancellationToken)
            : PlanWritingProblems.NotFound;
}
