using Uijeongbu.SocialPlan.Portal.Features.People.Invitations;
using Uijeongbu.SocialPlan.Portal.Features.RecordHistories;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Staffing;

/// <summary>Makes a <see cref="StaffLine"/> of a row of cells, or a fault of each cell that says no clear thing.</summary>
internal sealed class StaffRowReader(RowCells<StaffColumn> cells, StaffPlace place)
{
    private static readonly char[] Between = [',', ';', '·', '\n'];

    private readonly string _roles = string.Join(", ", place.Given.Select(HistoryWords.RoleOf));

    /// <returns>null when the row has a fault.</returns>
    public StaffLine? Read(SheetRow row)
    {
        cells.Start(row);
        var (name, email, role) = (cells.Name(StaffColumn.Name), Email(), RoleOf());
        var from = cells.Day(StaffColumn.From, Unclear);
        var to = cells.Day(StaffColumn.To, Unclear);
        if (cells.IsBlank(StaffColumn.From))
        {
            Fault(StaffColumn.From, "시작일이 없습니다. 2027-01-04처럼 적어 주십시오.");
        }

        if (to < from)
        {
            Fault(StaffColumn.To, "종료일이 시작일보다 빠릅니다. 날짜를 확인해 주십시오.");
        }

        if (name.Length > Invite.LongestName)
        {
            Fault(StaffColumn.Name, $"이름이 너무 깁니다. {Invite.LongestName}자까지 적어 주십시오.");
        }

        var (department, projects) = (Department(role), Projects(role));
        return cells.IsSound && from is { } first && role is { } given
            ? new(new(email, name, given, department?.Id, first, to, [.. projects.Select(project => project.Id)]), department?.Name, string.Join(", ", projects.Select(project => project.Code)))
            : null;
    }

    /// <summary>A fault of a cell of the row that was read last.</summary>
    public void Fault(StaffColumn column, string text) => cells.Fault(_ => text, column);

    private static string Unclear(TableMessages messages) => "날짜로 읽을 수 없습니다. 2027-01-04처럼 적어 주십시오.";

    private string Email()
    {
        var email = cells.Name(StaffColumn.Email);
        if (email.Length > 0 && !Invite.IsAddress(email))
        {
            Fault(StaffColumn.Email, "이메일 주소로 읽을 수 없습니다. hong@korea.kr처럼 적어 주십시오.");
        }

        return email;
    }

    private Role? RoleOf()
    {
        var text = cells.Name(StaffColumn.Role);
        if (text.Length == 0)
        {
            return null;
        }

        var found = place.Given.Where(role => IsCalled(role, text)).ToList();
        if (found is [var one])
        {
            return one;
        }

        Fault(StaffColumn.Role, $"줄 수 있는 역할이 아닙니다. 다음 가운데 하나를 적어 주십시오: {_roles}.");
        return null;
    }

    // 팀장 means 팀장(검토자).
    private static bool IsCalled(Role role, string text)
    {
        var (label, written) = (HistoryWords.RoleOf(role), string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))));
        return string.Concat(label.Where(letter => !char.IsWhiteSpace(letter))) is var whole && (whole == written || whole.Split('(')[0] == written);
    }

    private PlaceDepartment? Department(Role? role)
    {
        if (cells.Text(StaffColumn.Department) is not { } name)
        {
            if (role is Role.TeamLeader or Role.DepartmentHead && place.Departments.Count > 0)
            {
                Fault(StaffColumn.Department, PeopleProblems.NoDepartment.Message);
            }

            return null;
        }

        if (role is not (null or Role.ProjectOwner or Role.TeamLeader or Role.DepartmentHead))
        {
            Fault(StaffColumn.Department, "이 역할에는 부서가 없습니다. 칸을 비워 주십시오.");
            return null;
        }

        var found = place.Departments.FirstOrDefault(department => department.Name == name);
        if (found is null)
        {
            Fault(StaffColumn.Department, $"'{name}'은 지금 있는 부서가 아닙니다. 코드 시트의 부서 이름을 그대로 적어 주십시오.");
        }

        return found;
    }

    private List<StaffProject> Projects(Role? role)
    {
        List<StaffProject> found = [];
        var numbers = (cells.Text(StaffColumn.Projects) ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (numbers.Length > 0 && role is not (null or Role.ProjectOwner))
        {
            Fault(StaffColumn.Projects, "사업번호는 사업담당자에게만 적습니다. 칸을 비워 주십시오.");
            return found;
        }

        foreach (var number in numbers.Distinct(StringComparer.Ordinal))
        {
            switch (place.Find(number))
            {
                case [var one]: found.Add(one); break;
                case []: Fault(StaffColumn.Projects, $"사업번호 '{number}'을 찾을 수 없습니다. 코드 시트의 번호를 적어 주십시오."); break;
                case var several: Fault(StaffColumn.Projects, $"사업번호 '{number}'이 두 계획에 있습니다. '{several[0].Full}'처럼 기수를 앞에 적어 주십시오."); break;
            }
        }

        return found;
    }
}
