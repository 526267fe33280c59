using Microsoft.AspNetCore.SignalR;

namespace Uijeongbu.SocialPlan.Portal.Security.OpenPages;

/// <summary>One interactive page and what is known of the sign-in behind it. Scoped: each circuit has its own.</summary>
internal sealed class OpenCircuit(CircuitSession session)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private IReadOnlySet<(Role, string?)>? _held;
    private string? _practice;
    private DateTime? _askedToLeave;

    /// <summary>Raised from another thread when <see cref="Standing"/> or <see cref="State"/> changed.</summary>
    public event EventHandler? Changed;

    public Guid? SessionId => session.SessionId;

    /// <summary>Whose page it is.</summary>
    public Guid? UserId { get; set; }

    public Standing Standing { get; private set; }

    /// <summary>Whether the page has to go because its sign-in went into a practice copy or out of one: no role was lost.</summary>
    public bool IsOtherPlace { get; private set; }

    public SessionState? State { get; private set; }

    /// <summary>The connection, while there is one.</summary>
    public HubCallerContext? Connection { get; set; }

    /// <summary>Takes what the watch read. A page that was asked to leave and does not is cut off.</summary>
    public void Tell(SessionState? state, DateTime now)
    {
        var standing = StandingOf(state, now);
        var changed = standing != Standing || state != State && state?.EndsAt != State?.EndsAt;
        (Standing, State) = (standing, state ?? State);
        if (changed)
        {
            Changed?.Invoke(this, EventArgs.Empty);
        }

        if (standing is Standing.Ended or Standing.RightsWithdrawn)
        {
            _askedToLeave ??= now;
            CutAfter(_askedToLeave.Value + Patience, now);
        }
    }

    /// <summary>A new sign-in of the same person carries the page on.</summary>
    public void ContinueAs(Guid sessionId)
    {
        session.SessionId = sessionId;
        (Standing, State) = (Standing.Runs, null);
    }

    private Standing StandingOf(SessionState? state, DateTime now)
    {
        // No way leads back: a right that was granted again a second later was still withdrawn.
        if (Standing is Standing.Ended or Standing.RightsWithdrawn)
        {
            return Standing;
        }

        if (state is null or { IsEnded: true })
        {
            return Standing.Ended;
        }

        if (state.EndsAt <= now)
        {
            return Standing.Expired;
        }

        // From real work into a practice copy or back, the page's rows are no longer its viewer's: it is built anew there.
        IsOtherPlace = _held is not null && state.Practice != _practice;
        var withdrawn = state.LacksSecondStep || IsOtherPlace || (_held is not null && !state.Memberships.IsSupersetOf(_held));
        (_held, _practice) = (state.Memberships, state.Practice);
        return withdrawn ? Standing.RightsWithdrawn : Standing.Runs;
    }

    private void CutAfter(DateTime due, DateTime now)
    {
        if (now >= due)
        {
            Connection?.Abort();
        }
    }
}
