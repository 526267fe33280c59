using System.Globalization;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Invitations of <see cref="RightsSite"/>, as many as there are cells.</summary>
internal sealed class PeopleRows
{
    private int _invited;

    /// <summary>Invitations of each place that a command may withdraw, with the token of its link.</summary>
    public Dictionary<string, Queue<(Guid Id, InvitationToken Token)>> Open { get; } = RightsSite.Places.ToDictionary(place => place, _ => new Queue<(Guid, InvitationToken)>());

    /// <summary>Handovers of each place that a command may take back.</summary>
    public Dictionary<string, Queue<Guid>> Undoable { get; } = RightsSite.Places.ToDictionary(place => place, _ => new Queue<Guid>());

    /// <summary>People of each place who have a project to hand over.</summary>
    public Dictionary<string, Queue<Guid>> Givers { get; } = RightsSite.Places.ToDictionary(place => place, _ => new Queue<Guid>());

    /// <summary>A project owner of each place.</summary>
    public Dictionary<string, Guid> Takers { get; } = [];

    /// <summary>A project owner of each place who can be a deputy.</summary>
    public Dictionary<string, Guid> Deputies { get; } = [];

    /// <summary>An address that nobody invited yet.</summary>
    public string NextAddress() => string.Create(CultureInfo.InvariantCulture, $"invited{_invited++}@rights.example");

    /// <summary>Deputies of the place's taker for an operator and a coordinator to end, and one of each who names an own deputy.</summary>
    public void AddDeputies(PortalDbContext accounts, string place)
    {
        var own = accounts.Memberships.Where(row => row.RegionCode == place && row.DeputyKind == null && row.UserId != Takers[place] && row.UserId != Deputies[place]).AsEnumerable()
            .Where(row => row.Role is (Role.ProjectOwner or Role.TeamLeader or Role.DepartmentHead)).Select(row => (row.UserId, row.Role));
        (Guid UserId, Role Role) taker = (Takers[place], Role.ProjectOwner);
        accounts.AddRange(own.Append(taker).Append(taker).ToList().Select(one => new Membership
        {
            UserId = Givers[place].Last(), Role = one.Role, RegionCode = place, DeputyKind = DeputyKind.Substitute, DeputyFor = one.UserId, DeputyForName = "누군가",
            ValidFrom = new(2026, 1, 1), ValidTo = new(2099, 12, 31), GrantedAt = DateTime.UnixEpoch,
        }));
    }

    public void Add(PortalDbContext db, string place, int number)
    {
        var (token, now, email) = (InvitationToken.New(), TimeProvider.System.GetUtcNow().UtcDateTime, string.Create(CultureInfo.InvariantCulture, $"open{number}@rights.example"));
        Invitation row = new()
        {
            RegionCode = place, Email = email, NormalizedEmail = email.ToUpperInvariant(), Name = "", Role = Role.TeamLeader, ValidFrom = new(2026, 1, 1),
            TokenHash = token.Hash, ExpiresAt = now.AddDays(7), InvitedBy = null, InvitedAt = now,
        };
        db.Add(row);
        Open[place].Enqueue((row.Id, token));
    }

    /// <summary>Handovers without a move, and for each cell a person with a project.</summary>
    public void AddWork(PortalDbContext db, string place, Guid project, int cells)
    {
        for (var i = 0; i < cells; i++)
        {
            Handover row = new() { RegionCode = place, FromUserId = Guid.Empty, FromName = "가", ToUserId = Guid.Empty, ToName = "나", StartsOn = new(2026, 1, 1), Note = "", Moves = [], MadeAt = DateTime.UnixEpoch };
            db.Add(row);
            Undoable[place].Enqueue(row.Id);
        }

        foreach (var giver in Givers[place])
        {
            db.Add(new ProjectStaff { RegionCode = place, ProjectId = project, UserId = giver, ValidFrom = new(2026, 1, 1) });
        }
    }
}
