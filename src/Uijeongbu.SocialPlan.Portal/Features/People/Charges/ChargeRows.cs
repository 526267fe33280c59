using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Charges;

/// <summary>Projects with all rows that a change of today could touch, and what a call makes of them: the same for the preview and for the command.</summary>
/// <param name="Projects">The projects.</param>
/// <param name="Charges">Their rows.</param>
internal sealed record ChargeRows(IReadOnlyList<Project> Projects, ILookup<Guid, ProjectStaff> Charges)
{
    /// <summary>Rows that ended before the earliest day a change may begin on are none of today's.</summary>
    public static IQueryable<ProjectStaff> Touchable(PortalDbContext db, string region, DateOnly today)
    {
        var first = today.AddDays(-Charging.DaysBack - 1);
        return db.ProjectStaff.Where(row => row.RegionCode == region && (row.ValidTo == null || row.ValidTo >= first));
    }

    /// <summary>Of the projects that a call names.</summary>
    public static async Task<ChargeRows> ReadAsync(PortalDbContext db, PutInChargeCall call, DateOnly today, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. call.Projects.Select(one => one.ProjectId).Distinct()];
        var projects = await db.Projects.Where(row => row.RegionCode == call.RegionCode && ids.Contains(row.Id)).ToListAsync(cancellationToken);
        var charges = await Touchable(db, call.RegionCode, today).Where(row => ids.Contains(row.ProjectId)).ToListAsync(cancellationToken);
        return new([.. projects.OrderBy(row => row.Code, StringComparer.Ordinal).ThenBy(row => row.Id)], charges.ToLookup(row => row.ProjectId));
    }

    /// <summary>What the call makes of each project that it changes. Refused as a whole: a project that is none, one that was changed since, and what the Domain refuses.</summary>
    public Outcome<IReadOnlyList<ChargedMove>> Decide(PutInChargeCall call, PlaceOwners owners, DateOnly today)
    {
        if (call.Projects.Count == 0)
        {
            return ChargeProblems.NoProject;
        }

        Charging charging = new(call.Way, call.UserId, call.StartsOn);
        var isOwner = owners.Holds(call.UserId, today) && owners.Holds(call.UserId, call.StartsOn);
        foreach (var seen in call.Projects)
        {
            var project = Projects.FirstOrDefault(row => row.Id == seen.ProjectId);
            if ((project is null ? ChargeProblems.NotFound : !seen.Matches(Charges[project.Id]) ? ChargeProblems.Meanwhile : charging.WhyNot(project, isOwner, today)) is { } problem)
            {
                return problem;
            }
        }

        List<ChargedMove> moves = [.. Projects.Select(project => new ChargedMove(project, charging.Of(Charges[project.Id]))).Where(one => !one.Move.IsNothing)];
        return moves.Count == 0 ? ChargingProblems.Nothing : moves;
    }
}

/// <summary>What becomes of who is in charge of a project.</summary>
public sealed record ChargedMove(Project Project, ChargeMove Move)
{
    /// <summary>What it is called in a sentence.</summary>
    public string Name => $"{Project.Code} {Project.Name}";
}
