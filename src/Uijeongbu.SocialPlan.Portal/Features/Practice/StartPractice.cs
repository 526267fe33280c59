using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Practice;

/// <summary>A sign-in goes into the practice copy that runs at a place, and back. It changes nothing of the place, so it stands on no record.</summary>
internal sealed class StartPractice(PortalDb door, Sessions sessions)
{
    /// <summary>Refused: no copy runs there, or none for this person.</summary>
    /// <param name="sessionId">The sign-in.</param>
    /// <param name="region">The real place.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome> RunAsync(Guid sessionId, string region, CancellationToken cancellationToken)
    {
        PracticeCopy? running;
        await using (var db = await door.OpenAsync(Permissions.PracticeUse, cancellationToken))
        {
            running = await db.PracticeCopies.SingleOrDefaultAsync(row => row.RegionCode == region && row.EndedAt == null, cancellationToken);
        }

        if (running is null)
        {
            return PracticeProblems.NotFound;
        }

        await sessions.PractiseAsync(sessionId, running.Code, cancellationToken);
        return Outcome.Ok;
    }

    /// <summary>Back to real work. Nobody is refused.</summary>
    public Task StopAsync(Guid sessionId, CancellationToken cancellationToken) => sessions.PractiseAsync(sessionId, practiceCode: null, cancellationToken);
}
