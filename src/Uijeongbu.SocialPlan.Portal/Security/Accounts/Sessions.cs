using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>Sign-ins as rows: started, checked at every request, listed and ended by their own account.</summary>
internal sealed class Sessions(PortalDbContext accounts, SecondStepDemand demand, TimeProvider clock)
{
    private const int LongestDevice = 200;

    // At every request and every command: translated once.
    private static readonly PerModel<Func<PortalDbContext, Guid, DateOnly, CancellationToken, Task<Standing?>>> StandingQuery = new(() =>
        EF.CompileAsyncQuery((PortalDbContext db, Guid id, DateOnly today, CancellationToken _) => (
            from session in db.SignInSessions.AsNoTracking()
            join user in db.Users on session.UserId equals user.Id
            where session.Id == id && session.EndedAt == null && session.SecurityStamp == user.SecurityStamp
            select new Standing(
                session.LastSeenAt,
                session.StartedAt,
                session.ProvedAt,
                user.Id,
                user.Email!,
                user.DisplayName,
                user.TwoFactorEnabled,
                session.PracticeCode != null,
                db.Regions.Where(place => place.Code == session.PracticeCode && place.PracticeOf != null && place.PracticeEndedAt == null)
                    .Select(place => new PracticePlace(place.Code, place.Name, place.PracticeOf!)).FirstOrDefault(),
                db.SecondStepRules.Any(rule => db.Memberships.Any(
                    row => row.UserId == user.Id && row.Role == rule.Role && row.RegionCode == rule.RegionCode && row.ValidFrom <= today && (row.ValidTo == null || row.ValidTo >= today))),
                db.Memberships.Where(row => row.UserId == user.Id && row.ValidFrom <= today && (row.ValidTo == null || row.ValidTo >= today)).ToList()))
            .AsSingleQuery().SingleOrDefault()));

    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Guid> StartAsync(User user, string device, CancellationToken cancellationToken)
    {
        SignInSession session = new()
        {
            UserId = user.Id,
            SecurityStamp = user.SecurityStamp!,
            Device = device[..Math.Min(device.Length, LongestDevice)],
            StartedAt = Now,
            LastSeenAt = Now,
            ProvedAt = Now,
            PracticeCode = await LastPracticeAsync(user.Id, cancellationToken),
        };
        accounts.Add(session);
        await accounts.SaveChangesAsync(cancellationToken);
        return session.Id;
    }

    // A sign-in that ran out in practice goes on there: the page that comes back would else be the real one. One that still runs elsewhere says nothing.
    private async Task<string?> LastPracticeAsync(Guid userId, CancellationToken cancellationToken)
    {
        var (idle, oldest) = (Now - SignInSession.IdleLimit, Now - SignInSession.AbsoluteLimit);
        var last = await accounts.SignInSessions.AsNoTracking().Where(row => row.UserId == userId && row.EndedAt == null && row.LastSeenAt > oldest)
            .OrderByDescending(row => row.LastSeenAt).Select(row => new { row.LastSeenAt, row.PracticeCode }).FirstOrDefaultAsync(cancellationToken);
        return last is not null && last.LastSeenAt <= idle ? last.PracticeCode : null;
    }

    /// <summary>The account of a session with its rights of today, or null when the session is over for whatever reason. One statement, and one more for a province.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="seen">Whether a person did something just now; what pages do by themselves keeps no sign-in alive.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SignedIn?> FindAsync(Guid sessionId, bool seen, CancellationToken cancellationToken)
    {
        var (now, today) = (Now, Korea.DayOf(Now));
        var found = await StandingQuery.For(accounts)(accounts, sessionId, today, cancellationToken);
        if (found is null || found.LastSeenAt <= now - SignInSession.IdleLimit || found.StartedAt <= now - SignInSession.AbsoluteLimit)
        {
            return null;
        }

        if (seen && found.LastSeenAt <= now - SeenEvery)
        {
            await TouchAsync(sessionId, cancellationToken);
        }

        List<Membership> memberships = [.. found.Memberships.OrderBy(row => row.ValidFrom).ThenBy(row => row.Id)];
        var demanded = found.IsDemanded || demand.IsFor(memberships.Select(row => row.Role));
        var practice = found.Practice is { } place && place.Takes(memberships) ? place : null;
        memberships = practice?.Mirror(memberships) ?? memberships;
        // Who practised finds no real row before saying so: the same address would be the real grid, and what is typed there is saved.
        var isOver = found.Practises && practice is null;
        // Without the step that is demanded nothing is given: whatever asks for a right is refused, on pages, at addresses and in circuits.
        var viewer = Viewer.Account(found.UserId, found.DisplayName, isOver || (demanded && !found.HasSecondStep) ? [] : await GrantsAsync(memberships, cancellationToken));
        return new(found.UserId, sessionId, found.Email, found.DisplayName, memberships, viewer) { Practice = practice, IsPracticeOver = isOver, ProvedAt = found.ProvedAt, DemandsSecondStep = demanded, HasSecondStep = found.HasSecondStep };
    }

    /// <summary>The account's sessions that still run, the youngest first.</summary>
    public async Task<IReadOnlyList<SignInSession>> ListAsync(Guid userId, CancellationToken cancellationToken)
    {
        var (idle, oldest) = (Now - SignInSession.IdleLimit, Now - SignInSession.AbsoluteLimit);
        return await (
            from session in accounts.SignInSessions.AsNoTracking()
            join user in accounts.Users.AsNoTracking() on session.UserId equals user.Id
            where session.UserId == userId && session.EndedAt == null && session.SecurityStamp == user.SecurityStamp
                && session.LastSeenAt > idle && session.StartedAt > oldest
            orderby session.StartedAt descending, session.Id
            select session).ToListAsync(cancellationToken);
    }

    /// <summary>Ends one session of the account. Another account's session is not found (CVE-2026-23646).</summary>
    public async Task<bool> EndAsync(Guid userId, Guid sessionId, CancellationToken cancellationToken)
    {
        var now = Now;
        return await accounts.SignInSessions.Where(row => row.Id == sessionId && row.UserId == userId && row.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, now), cancellationToken) == 1;
    }

    /// <summary>The person is there: the idle time of a running session begins anew.</summary>
    public Task TouchAsync(Guid sessionId, CancellationToken cancellationToken)
    {
        var (now, idle, oldest) = (Now, Now - SignInSession.IdleLimit, Now - SignInSession.AbsoluteLimit);
        return accounts.SignInSessions.Where(row => row.Id == sessionId && row.EndedAt == null && row.LastSeenAt > idle && row.StartedAt > oldest)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastSeenAt, now), cancellationToken);
    }

    /// <summary>The person of the session just gave the password.</summary>
    public Task ProveAsync(Guid sessionId, CancellationToken cancellationToken)
    {
        var now = Now;
        return accounts.SignInSessions.Where(row => row.Id == sessionId).ExecuteUpdateAsync(set => set.SetProperty(row => row.ProvedAt, now), cancellationToken);
    }

    /// <summary>The sign-in goes into a practice copy, or back to real work. Which copies there are for whom, the caller asked.</summary>
    public Task PractiseAsync(Guid sessionId, string? practiceCode, CancellationToken cancellationToken) =>
        accounts.SignInSessions.Where(row => row.Id == sessionId && row.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.PracticeCode, practiceCode), cancellationToken);

    /// <summary>Ends every session of the account.</summary>
    public Task EndAllAsync(Guid userId, CancellationToken cancellationToken)
    {
        var now = Now;
        return accounts.SignInSessions.Where(row => row.UserId == userId && row.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, now), cancellationToken);
    }

    private async Task<IEnumerable<Grant>> GrantsAsync(List<Membership> memberships, CancellationToken cancellationToken)
    {
        List<string> all = memberships.Exists(row => row.RegionCode is null) ? await accounts.Regions.AsNoTracking().Where(region => region.PracticeOf == null).Select(region => region.Code).ToListAsync(cancellationToken) : [];
        var provinces = memberships.Select(row => row.RegionCode).OfType<string>().Where(Region.IsProvince).Distinct(StringComparer.Ordinal).ToList();
        var below = provinces.Count == 0 ? [] : await accounts.Regions.AsNoTracking()
            .Where(region => region.ParentCode != null && provinces.Contains(region.ParentCode))
            .Select(region => new { region.Code, region.ParentCode })
            .ToListAsync(cancellationToken);
        return memberships.Select(row => new Grant(
            row.Role, row.RegionCode is null ? all : [row.RegionCode, .. below.Where(region => region.ParentCode == row.RegionCode).Select(region => region.Code)], row.DepartmentId, row.DeputyKind is { } kind ? new StandIn(kind, row.DeputyFor, row.DeputyForName) : null));
    }

    private sealed record Standing(
        DateTime LastSeenAt, DateTime StartedAt, DateTime ProvedAt, Guid UserId, string Email, string DisplayName, bool HasSecondStep, bool Practises, PracticePlace? Practice, bool IsDemanded, List<Membership> Memberships);
}
