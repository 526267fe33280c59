using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Charges;

/// <summary>Says in which team people do their projects.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="Teams">Who is in charge, with the team; those that stay as they are change nothing.</param>
internal sealed record SetTeamsCall(Guid CommandId, string RegionCode, IReadOnlyList<ChargeTeam> Teams);

/// <summary>A team of a person in charge of a project.</summary>
/// <param name="ChargeId">The row of who is in charge.</param>
/// <param name="TeamId">The team; null for none.</param>
/// <param name="Version">The version that was seen.</param>
internal sealed record ChargeTeam(Guid ChargeId, Guid? TeamId, long Version);

/// <summary>How many were changed.</summary>
internal sealed record SavedTeams(int Changed);

/// <summary>Runs <see cref="SetTeamsCall"/>: all of it or nothing.</summary>
internal sealed class SetTeams(CommandRun commands)
{
    public const string Name = "charge.set-team";

    /// <summary>Refused: a row that is none there, a team that is not of the department which does the project today, and what someone else changed since.</summary>
    public Task<Outcome<SavedTeams>> RunAsync(SetTeamsCall call, CancellationToken cancellationToken) => commands.RunAsync<SetTeamsCall, SavedTeams>(
        new(call.CommandId, Name, Permissions.PlanWrite, call.RegionCode), call, (change, token) => SetAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedTeams>> SetAsync(Change change, SetTeamsCall call, CancellationToken cancellationToken)
    {
        var ids = call.Teams.Select(row => row.ChargeId).ToList();
        var rows = await change.Db.ProjectStaff.Where(row => row.RegionCode == call.RegionCode && ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        var projects = rows.Values.Select(row => row.ProjectId).Distinct().ToList();
        var departments = await change.Db.Projects.Where(row => row.RegionCode == call.RegionCode && projects.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Department, cancellationToken);
        DepartmentRegister register = new(await change.Db.Departments.Where(row => row.RegionCode == call.RegionCode).ToListAsync(cancellationToken));
        var changed = call.Teams.Where(one => rows.GetValueOrDefault(one.ChargeId)?.TeamId != one.TeamId).ToList();
        foreach (var one in changed)
        {
            if (rows.GetValueOrDefault(one.ChargeId) is not { } row || row.Version != one.Version)
            {
                return ChargeProblems.Meanwhile;
            }

            if (one.TeamId is { } team && !ChargeQueries.IsTeamOf(register, team, departments[row.ProjectId], Korea.DayOf(change.At)))
            {
                return ChargeProblems.NotItsTeam;
            }

            var before = SavedCharge.Of(row);
            row.TeamId = one.TeamId;
            change.Record(SavedCharge.Subject, row.Id, before, SavedCharge.Of(row));
        }

        return changed.Count == 0 ? ChargeProblems.NothingChanged : new SavedTeams(changed.Count);
    }
}
