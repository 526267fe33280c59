using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Which reports are shown; kept in the address.</summary>
/// <param name="Turn">Only those that wait for the viewer.</param>
/// <param name="Status">Only those that are so far; null for all.</param>
/// <param name="Department">Only those of a department; null for all.</param>
public sealed record DeskFilter(bool Turn, ReportStatus? Status, string? Department)
{
    /// <summary>Reads <c>show</c> and <c>department</c>. Without them it is the viewer's turn first, where there is anything to do.</summary>
    public static DeskFilter Of(string? show, string? department, ReportDesk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ReportStatus? status = Enum.TryParse<ReportStatus>(show, out var one) && Enum.IsDefined(one) ? one : null;
        var name = string.IsNullOrWhiteSpace(department) ? null : department;
        return new(show == "turn" || (string.IsNullOrEmpty(show) && name is null && desk.Cases.Projects.Any(found => desk.NextOf(found) is not null)), status, name);
    }

    /// <summary>The reports that are shown, in the order of the plan.</summary>
    public IReadOnlyList<ProjectCase> Of(ReportDesk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return [.. desk.Cases.Projects.Where(found => (!Turn || desk.NextOf(found) is not null) && (Status is null || found.Case.Status == Status) && (Department is null || DeskNumbers.DepartmentOf(found) == Department))];
    }

    /// <summary>The same as the end of an address.</summary>
    public string ToQuery() => $"?show={(Turn ? "turn" : Status?.ToString() ?? "all")}{(Department is null ? "" : $"&department={Uri.EscapeDataString(Department)}")}";
}
