using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Domain.People;

/// <summary>Puts a person in charge of projects (담당자 지정), or ends it, from a day on. Rows are ended, never deleted: who was in charge when stays true.</summary>
/// <param name="Way">How.</param>
/// <param name="Person">The account that is put in charge, or that is no longer.</param>
/// <param name="StartsOn">First day on which it holds, in Korea.</param>
public sealed record Charging(ChargeWay Way, Guid Person, DateOnly StartsOn)
{
    /// <summary>So many days back it may begin, as a handover may: what is older was somebody's work.</summary>
    public const int DaysBack = 31;

    /// <summary>So many days ahead it may begin: who does the work in more than a year nobody knows.</summary>
    public const int DaysAhead = 366;

    /// <summary>
    /// Why it cannot be; null when it can. A project has a person in charge from the year before it begins, in which it is prepared, to the year after it
    /// ends, in which its results are entered. A charge is ended at any time.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="isOwner">Whether the person holds the role 사업담당자 there, in person, today and on the first day.</param>
    /// <param name="today">Today in Korea.</param>
    public Problem? WhyNot(Project project, bool isOwner, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(project);
        return StartsOn < today.AddDays(-DaysBack) ? ChargingProblems.TooEarly
            : StartsOn > today.AddDays(DaysAhead) ? ChargingProblems.TooFar
            : Way is ChargeWay.End ? null
            : !isOwner ? ChargingProblems.NoOwner
            : StartsOn.Year < project.FirstYear - 1 || StartsOn.Year > project.LastYear + 1 ? ChargingProblems.NotRunning(project)
            : null;
    }

    /// <summary>What becomes of who is in charge of a project; nothing where it stands like that already.</summary>
    /// <param name="charges">The project's rows.</param>
    public ChargeMove Of(IEnumerable<ProjectStaff> charges)
    {
        List<ProjectStaff> open = [.. charges.Where(row => (row.ValidTo is null || row.ValidTo >= StartsOn) && !(row.ValidTo < row.ValidFrom))];
        var kept = Way is ChargeWay.End ? null : open.Where(row => row.UserId == Person && row.ValidFrom <= StartsOn).MaxBy(row => row.ValidTo ?? DateOnly.MaxValue);
        var ended = open.Where(row => row != kept && (row.UserId == Person || Way is ChargeWay.Replace)).ToList();
        List<ChargeEnd> ends = [.. ended.Select(row => new ChargeEnd(row, StartsOn.AddDays(-1)))];
        if (kept?.ValidTo is not null)
        {
            ends.Add(new(kept, Becomes: null)); // it was to end, and goes on instead
        }

        var begins = Way is not ChargeWay.End && kept is null;
        var stay = open.Except(ended).Select(row => row.UserId);
        return new(ends, begins, begins && open.Select(row => row.TeamId).Distinct().Take(2).ToList() is [var team] ? team : null, [.. (begins ? stay.Append(Person) : stay).Distinct()]);
    }
}

/// <summary>What becomes of who is in charge of one project.</summary>
/// <param name="Ends">Rows with another last day.</param>
/// <param name="Begins">Whether a row of the person begins, without an end.</param>
/// <param name="Team">The team of the row that begins: the one in which all do it who are in charge; null where they differ or have none.</param>
/// <param name="After">Accounts in charge from the first day on.</param>
public sealed record ChargeMove(IReadOnlyList<ChargeEnd> Ends, bool Begins, Guid? Team, IReadOnlyList<Guid> After)
{
    /// <summary>Whether it changes nothing.</summary>
    public bool IsNothing => !Begins && Ends.Count == 0;
}

/// <summary>A row that gets another last day.</summary>
/// <param name="Row">The row.</param>
/// <param name="Becomes">The last day; null for no end, a day before its first for one that never begins.</param>
public sealed record ChargeEnd(ProjectStaff Row, DateOnly? Becomes);
