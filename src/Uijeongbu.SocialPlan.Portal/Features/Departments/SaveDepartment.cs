using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Departments;

/// <summary>Writes a department or a team into the register.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="Id">The department; null for a new one.</param>
/// <param name="Name">Name, as plans write it.</param>
/// <param name="ParentId">The department of a team; null for a department.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="Version">The version that was seen; 0 for a new one.</param>
internal sealed record SaveDepartmentCall(Guid CommandId, string RegionCode, Guid? Id, string Name, Guid? ParentId, DateOnly StartsOn, long Version);

/// <summary>Runs <see cref="SaveDepartmentCall"/>.</summary>
internal sealed class SaveDepartment(CommandRun commands)
{
    public const string Name = "department.save";

    /// <summary>Refused: a blank name, a name that stands already, an unknown department, and one that someone else changed since.</summary>
    public Task<Outcome<SavedDepartment>> RunAsync(SaveDepartmentCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveDepartmentCall, SavedDepartment>(
        new(call.CommandId, Name, Permissions.PlanWrite, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedDepartment>> SaveAsync(Change change, SaveDepartmentCall call, CancellationToken cancellationToken)
    {
        var all = await change.Db.Departments.Where(row => row.RegionCode == call.RegionCode).ToListAsync(cancellationToken);
        var row = all.Find(one => one.Id == call.Id);
        var name = call.Name.Trim();
        if (WhyNot(call, name, row, all) is { } problem)
        {
            return problem;
        }

        var before = row is null ? null : SavedDepartment.Of(row, all);
        row ??= change.Db.Add(new Department { RegionCode = call.RegionCode, Name = name, StartsOn = call.StartsOn, ParentId = call.ParentId }).Entity;
        (row.Name, row.StartsOn, row.ParentId) = (name, call.StartsOn, call.ParentId);
        var after = SavedDepartment.Of(row, all) with { Version = call.Version + 1 };
        change.Record(SavedDepartment.Subject, row.Id, before, after);
        return after;
    }

    private static Problem? WhyNot(SaveDepartmentCall call, string name, Department? row, List<Department> all) =>
        name.Length is 0 or > Department.LongestName ? DepartmentProblems.NameMissing
        : call.Id is not null && row is null ? DepartmentProblems.NotFound
        : (row?.Version ?? 0) != call.Version ? DepartmentProblems.Meanwhile
        : call.ParentId is { } parent && !all.Exists(one => one.Id == parent && one.ParentId is null && one.Id != call.Id) ? DepartmentProblems.NotFound
        : row?.EndsOn < call.StartsOn ? DepartmentProblems.EndsBeforeStart
        : all.Exists(one => one.Id != call.Id && one.ParentId == call.ParentId && one.Name == name && (one.EndsOn is null || one.EndsOn >= call.StartsOn) && (row?.EndsOn is null || one.StartsOn <= row.EndsOn))
            ? DepartmentProblems.Present
        : null;
}
