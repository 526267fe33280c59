using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Security.OpenPages;

/// <summary>
/// Reads every two seconds, in one statement for all open pages, which sign-ins still stand and which roles they have, and tells the pages.
/// Reading is not being seen: a page that nobody touches runs out.
/// </summary>
internal sealed partial class SessionWatch(IServiceScopeFactory scopes, OpenCircuits circuits, SecondStepDemand demand, TimeProvider clock, ILogger<SessionWatch> log) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    /// <summary>One look at all open pages.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        var open = circuits.All.Select(circuit => (Circuit: circuit, circuit.SessionId)).ToList();
        var ids = open.Select(one => one.SessionId).OfType<Guid>().Distinct().ToArray();
        var states = ids.Length == 0 ? [] : await ReadAsync(ids, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        // A page that a new sign-in took over meanwhile was not asked about.
        foreach (var (circuit, session) in open.Where(one => one.Circuit.SessionId == one.SessionId))
        {
            circuit.Tell(session is { } id && states.TryGetValue(id, out var state) ? state : null, now);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception fault) when (DatabaseAway.Is(fault))
            {
                LogAway(fault.Message); // a database that is away signs nobody out; each action reads the rights itself
            }
        }
    }

    private async Task<Dictionary<Guid, SessionState>> ReadAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var accounts = scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAccounts();
        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        var found = await (
            from session in accounts.SignInSessions.AsNoTracking()
            join user in accounts.Users.AsNoTracking() on session.UserId equals user.Id
            where EF.Parameter(ids).Contains(session.Id)
            select new
            {
                session.Id,
                IsEnded = session.EndedAt != null || session.SecurityStamp != user.SecurityStamp,
                session.StartedAt,
                session.LastSeenAt,
                user.TwoFactorEnabled,
                Practice = accounts.Regions.Where(place => place.Code == session.PracticeCode && place.PracticeOf != null && place.PracticeEndedAt == null).Select(place => place.Code).FirstOrDefault(),
                IsDemanded = accounts.SecondStepRules.Any(rule => accounts.Memberships.Any(
                    row => row.UserId == user.Id && row.Role == rule.Role && row.RegionCode == rule.RegionCode && row.ValidFrom <= today && (row.ValidTo == null || row.ValidTo >= today))),
                Memberships = accounts.Memberships
                    .Where(row => row.UserId == user.Id && row.ValidFrom <= today && (row.ValidTo == null || row.ValidTo >= today))
                    .Select(row => new { row.Role, row.RegionCode }).ToList(),
            }).AsSingleQuery().ToListAsync(cancellationToken);
        return found.ToDictionary(row => row.Id, row => new SessionState(
            row.Id, row.IsEnded, row.StartedAt, row.LastSeenAt, row.Memberships.Select(one => (one.Role, (string?)one.RegionCode)).ToHashSet())
        {
            Practice = row.Practice,
            LacksSecondStep = !row.TwoFactorEnabled && (row.IsDemanded || demand.IsFor(row.Memberships.Select(one => one.Role))),
        });
    }

    [LoggerMessage(LogLevel.Warning, "The sign-ins behind open pages could not be read: {Reason}")]
    private partial void LogAway(string reason);
}
