using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Components.Forms;
using Uijeongbu.SocialPlan.Portal.Features.People.Invitations;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People;

/// <summary>The fields of a role: to whom, which, from when to when.</summary>
internal static class RoleForm
{
    public const string Email = "Email";
    public const string Name = "Name";
    public const string Role = "Role";
    public const string Department = "Department";
    public const string ValidFrom = "ValidFrom";
    public const string ValidTo = "ValidTo";

    /// <summary>Which field a refusal is about.</summary>
    private static readonly Dictionary<string, string> FieldOf = new(StringComparer.Ordinal)
    {
        [PeopleProblems.NoAccount.Code] = Email,
        [InvitationProblems.NoAddress.Code] = Email,
        [InvitationProblems.TooMany.Code] = Email,
        [InvitationProblems.Present.Code] = Email,
        [InvitationProblems.HasRole.Code] = Role,
        [InvitationProblems.NoName.Code] = Name,
        [PeopleProblems.Present.Code] = Role,
        [PeopleProblems.NotYours.Code] = Role,
        [PeopleProblems.WrongPlace.Code] = Role,
        [PeopleProblems.NoDepartment.Code] = Department,
        [PeopleProblems.DepartmentGone.Code] = Department,
        [PeopleProblems.DatesReversed.Code] = ValidTo,
        [PeopleProblems.AlreadyPast.Code] = ValidTo,
        [PeopleProblems.EndsEarlier.Code] = ValidTo,
    };

    /// <summary>An empty form that begins today.</summary>
    public static FormState Begin(DateOnly today) => new(
        [new(Email, "이메일", ""), new(Name, "이름", ""), new(Role, "역할", ""), new(Department, "부서", ""), new(ValidFrom, "시작하는 날", today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), new(ValidTo, "끝나는 날", "")], 0);

    /// <summary>The roles that can be chosen.</summary>
    public static IEnumerable<(string Value, string Label)> Choices(IReadOnlyList<Role> roles, Func<Role, string> label) =>
        [("", "고르십시오"), .. roles.Select(role => (role.ToString(), label(role)))];

    /// <summary>The departments that can be chosen.</summary>
    public static IEnumerable<(string Value, string Label)> Choices(IReadOnlyList<PlaceDepartment> departments) =>
        [("", "없음"), .. departments.Select(department => (department.Id.ToString(), department.Name))];

    /// <summary>The department that was chosen; null for none.</summary>
    public static Guid? DepartmentOf(PostedForm posted) => Guid.TryParse(posted[Department], out var id) ? id : null;

    /// <summary>A refusal at its field, where there is one.</summary>
    public static Problem AtField(Problem problem) =>
        FieldOf.TryGetValue(problem.Code, out var field) ? new FormProblem(problem.Code, [new(field, problem.Message)]) : problem;
}
