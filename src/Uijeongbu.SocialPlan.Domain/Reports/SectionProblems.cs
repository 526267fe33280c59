namespace Uijeongbu.SocialPlan.Domain.Reports;

/// <summary>Expected refusals about report sections.</summary>
public static class SectionProblems
{
    /// <summary>The year or the section is not there for the viewer.</summary>
    public static Problem NotFound { get; } = new("section.not-found", "보고서 항목을 찾을 수 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>Another person writes it.</summary>
    public static Problem NotAssigned { get; } = new("section.not-assigned", "담당하시는 항목이 아닙니다. 담당자를 바꾸려면 총괄담당자에게 요청해 주십시오.");

    /// <summary>It is done: what was finished is not written over in passing.</summary>
    public static Problem IsDone { get; } = new("section.is-done", "작성 완료한 항목입니다. '다시 작성'을 누른 뒤 고쳐 주십시오.");

    /// <summary>It is not done.</summary>
    public static Problem IsNotDone { get; } = new("section.is-not-done", "작성 완료한 항목이 아닙니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>Nothing is written.</summary>
    public static Problem Empty { get; } = new FormProblem("section.empty", [new(nameof(ReportSection.Text), "적은 내용이 없어 작성 완료로 할 수 없습니다. 글이나 표를 적어 주십시오.")]);

    /// <summary>Nobody with that account has a role at the place.</summary>
    public static Problem NoPerson { get; } = new FormProblem("section.no-person", [new("Assignee", "이 기관에 역할이 있는 사람이 아닙니다. 다시 골라 주십시오.")]);
}
