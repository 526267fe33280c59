using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Domain.People;

/// <summary>Expected refusals when someone is put in charge of projects.</summary>
public static class ChargingProblems
{
    /// <summary>The first day is long past.</summary>
    public static Problem TooEarly { get; } = new("charging.too-early", "한 달보다 더 지난 날로는 담당자를 바꿀 수 없습니다. 날짜를 확인해 주십시오.");

    /// <summary>The first day is more than a year ahead.</summary>
    public static Problem TooFar { get; } = new("charging.too-far", "1년보다 더 뒤의 날로는 담당자를 정할 수 없습니다. 날짜를 확인해 주십시오.");

    /// <summary>The person does not hold the role.</summary>
    public static Problem NoOwner { get; } = new("charging.no-owner", "고르신 분은 오늘과 그날 모두 이 기관의 사업담당자여야 합니다. 먼저 역할을 주거나, 날짜를 바꾸거나, 다른 분을 골라 주십시오.");

    /// <summary>It stands like that already.</summary>
    public static Problem Nothing { get; } = new("charging.nothing", "바뀌는 것이 없습니다. 이미 그렇게 맡고 있으니 사업과 사람을 확인해 주십시오.");

    /// <summary>The project does not run around that day.</summary>
    public static Problem NotRunning(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return new("charging.not-running", $"'{project.Code} {project.Name}' 사업은 그날 추진하지 않습니다. 이 사업을 빼거나 날짜를 확인해 주십시오.");
    }
}
