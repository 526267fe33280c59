namespace Uijeongbu.SocialPlan.Domain.Departments;

/// <summary>The departments of a place with who followed whom.</summary>
/// <param name="Departments">All of them, ended ones too.</param>
public sealed record DepartmentRegister(IReadOnlyCollection<Department> Departments)
{
    /// <summary>
    /// The department that does on a day what a plan gave to a name: the one of that name that was the last to begin by that day, or who took over
    /// from it. null when there is none, or its work was shared out.
    /// </summary>
    /// <param name="name">As the plan writes it.</param>
    /// <param name="day">A day in Korea.</param>
    public Department? InCharge(string? name, DateOnly day)
    {
        var named = Departments.Where(row => row.ParentId is null && row.Name == name?.Trim() && row.StartsOn <= day).MaxBy(row => row.StartsOn);
        return named is null ? null : Follow(named, day);
    }

    /// <summary>Whether the department does on a day what a plan gave to a name. A team does what its department does; whose of it stands with the people.</summary>
    public bool IsInCharge(Guid department, string? name, DateOnly day) =>
        InCharge(name, day) is { } found && (found.Id == department || Departments.Any(row => row.Id == department && row.ParentId == found.Id));

    /// <summary>Why a department cannot end so; null when it can: the successor is another one, begins by the day after, and leads back to nobody.</summary>
    public Problem? WhyNotFollow(Department ended, Guid? successor, DateOnly endsOn)
    {
        ArgumentNullException.ThrowIfNull(ended);
        if (endsOn < ended.StartsOn)
        {
            return DepartmentProblems.EndsBeforeStart;
        }

        if (successor is not { } id)
        {
            return null;
        }

        return Departments.FirstOrDefault(row => row.Id == id) is not { } next ? DepartmentProblems.NotFound
            : next.StartsOn > endsOn.AddDays(1) ? DepartmentProblems.SuccessorLate
            : LeadsTo(next, ended.Id) ? DepartmentProblems.Circle
            : null;
    }

    private Department? Follow(Department from, DateOnly day)
    {
        HashSet<Guid> seen = [];
        var now = from;
        while (!now.StandsOn(day) && seen.Add(now.Id))
        {
            if (Departments.FirstOrDefault(row => row.Id == now.SuccessorId) is not { } next)
            {
                return null;
            }

            now = next;
        }

        return now.StandsOn(day) ? now : null;
    }

    private bool LeadsTo(Department from, Guid target)
    {
        HashSet<Guid> seen = [];
        for (var now = from; now is not null && seen.Add(now.Id); now = Departments.FirstOrDefault(row => row.Id == now.SuccessorId))
        {
            if (now.Id == target)
            {
                return true;
            }
        }

        return false;
    }
}
