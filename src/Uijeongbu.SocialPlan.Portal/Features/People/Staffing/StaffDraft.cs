using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Staffing;

/// <summary>What a table of staff would do.</summary>
/// <param name="New">Who would be invited.</param>
/// <param name="Kept">Who is left as is, and why.</param>
internal sealed record StaffDraft(IReadOnlyList<StaffLine> New, IReadOnlyList<StaffKept> Kept);

/// <summary>A line of the table, read and looked up.</summary>
/// <param name="Entry">What is asked for.</param>
/// <param name="Department">Name of its department.</param>
/// <param name="Numbers">Numbers of its projects.</param>
internal sealed record StaffLine(StaffEntry Entry, string? Department, string Numbers);

/// <summary>A line that changes nothing.</summary>
internal sealed record StaffKept(StaffLine Line, string Reason);

/// <summary>One person who is invited to one role.</summary>
internal sealed record StaffEntry(string Email, string Name, Role Role, Guid? DepartmentId, DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<Guid> ProjectIds);
