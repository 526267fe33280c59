using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Departments;

/// <summary>Ends a department, and says who takes over (조직개편).</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="Id">The department.</param>
/// <param name="EndsOn">Last day; null lets it stand again.</param>
/// <param name="SuccessorId">Who takes over on the day after; null when its work is shared out project by project.</param>
/// <param name="Version">The version that was seen.</param>
internal sealed record EndDepartmentCall(Guid CommandId, string RegionCode, Guid Id, DateOnly? EndsOn, Guid? SuccessorId, long Version);

/// <summary>Runs <see cref="EndDepartmentCall"/>.</summary>
internal sealed class EndDepartment(CommandRun commands)
{
    public const string Name = "department.end";

    /// <summary>Refused: an unknown department or successor, an end before the start, a successor that begins too late or leads back, and one that someone else changed since.</summary>
    public Task<Outcome<SavedDepartment>> RunAsync(EndDepartmentCall call, CancellationToken cancellationToken) => commands.RunAsync<EndDepartmentCall, SavedDepartment>(
        new(call.CommandId, Name, Permissions.PlanWrite, call.RegionCode), call, (change, token) => EndAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedDepartment>> EndAsync(Change change, EndDepartmentCall call, CancellationToken cancellationToken)
    {
        var all = await change.Db.Departments.Where(row => row.RegionCode == call.RegionCode).ToListAsync(cancellationToken);
        if (all.Find(one => one.Id == call.Id) is not { } row)
        {
            return DepartmentProblems.NotFound;
        }

        if (row.Version != call.Version)
        {
            return DepartmentProblems.Meanwhile;
        }

        if (call.EndsOn is { } last && new DepartmentRegister(all).WhyNotFollow(row, call.SuccessorId, last) is { } problem)
        {
            return problem;
        }

        var before = SavedDepartment.Of(row, all);
        (row.EndsOn, row.SuccessorId) = (call.EndsOn, call.EndsOn is null ? null : call.SuccessorId);
        var after = SavedDepartment.Of(row, all) with { Version = call.Version + 1 };
        change.Record(SavedDepartment.Subject, row.Id, before, after);
        return after;
    }
}
