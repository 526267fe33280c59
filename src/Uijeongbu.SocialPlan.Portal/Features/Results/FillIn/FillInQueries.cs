using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;

/// <summary>Reads what an own command over many cells did, from its answer on the record.</summary>
internal sealed class FillInQueries(PortalDb door)
{
    /// <param name="region">The municipality.</param>
    /// <param name="command">The command.</param>
    /// <param name="name">Its name: <see cref="SaveResults.Name"/> or <see cref="UndoResults.Name"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>null when the viewer made no such command there.</returns>
    public async Task<SavedResults?> DoneAsync(string region, Guid command, string name, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.ResultRead, cancellationToken);
        var actor = db.Viewer.Name;
        var answer = await db.CommandRecords.Where(row => row.RegionCode == region && row.Id == command && row.Name == name && row.ActorId == actor)
            .Select(row => row.Answer).SingleOrDefaultAsync(cancellationToken);
        return answer is null ? null : JsonSerializer.Deserialize<SavedResults>(answer, Change.Json);
    }
}
