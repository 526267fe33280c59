namespace Uijeongbu.SocialPlan.Domain.Departments;

/// <summary>Expected refusals about departments.</summary>
public static class DepartmentProblems
{
    /// <summary>There is none.</summary>
    public static Problem NotFound { get; } = new("department.not-found", "부서를 찾을 수 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>A blank or too long name.</summary>
    public static Problem NameMissing { get; } = new("department.name-missing", $"부서 이름이 없거나 {Department.LongestName}자를 넘습니다. 이름을 적어 주십시오.");

    /// <summary>The name stands already on that day.</summary>
    public static Problem Present { get; } = new("department.present", "같은 이름의 부서가 그날 이미 있습니다. 그 부서를 고치거나 시작일을 바꿔 주십시오.");

    /// <summary>Ends before it begins.</summary>
    public static Problem EndsBeforeStart { get; } = new("department.ends-before-start", "끝나는 날이 시작일보다 빠릅니다. 날짜를 확인해 주십시오.");

    /// <summary>The successor begins too late: nobody would be in charge in between.</summary>
    public static Problem SuccessorLate { get; } = new("department.successor-late", "이어받는 부서가 그 다음 날까지 시작하지 않습니다. 사이에 맡는 부서가 없게 되니 날짜를 맞춰 주십시오.");

    /// <summary>Someone else changed it since.</summary>
    public static Problem Meanwhile { get; } = new("department.meanwhile", "보시는 사이에 다른 분이 부서 명부를 고쳤습니다. 화면을 새로 고쳐 확인해 주십시오.");

    /// <summary>The successor leads back.</summary>
    public static Problem Circle { get; } = new("department.circle", "이어받는 부서가 다시 이 부서로 이어집니다. 다른 부서를 골라 주십시오.");
}
