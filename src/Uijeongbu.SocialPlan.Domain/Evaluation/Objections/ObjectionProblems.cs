namespace Uijeongbu.SocialPlan.Domain.Evaluation.Objections;

/// <summary>Expected refusals about objections.</summary>
public static class ObjectionProblems
{
    /// <summary>No such objection, or one of another place.</summary>
    public static readonly Problem NotFound = new("objection.not-found", "이의신청을 찾지 못했습니다. 목록에서 다시 골라 주십시오.");

    /// <summary>A criterion that the municipality has no figure of.</summary>
    public static readonly Problem CriterionUnknown = new("objection.criterion", "평가지표에 없는 항목입니다. 점수표에서 항목을 골라 주십시오.");

    /// <summary>The figures are certified.</summary>
    public static readonly Problem Certified = new("objection.certified", "평가결과가 확정되어 이의신청을 할 수 없습니다. 잘못된 점이 있으면 도 담당자에게 문의해 주십시오.");

    /// <summary>It was ruled or taken back.</summary>
    public static readonly Problem NotOpen = new("objection.not-open", "이미 결정했거나 취하한 이의신청입니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>The province's own motion is not the municipality's to take back.</summary>
    public static readonly Problem NotYours = new("objection.not-yours", "도가 직권으로 올린 정정은 시·군이 취하할 수 없습니다. 도 담당자에게 알려 주십시오.");

    /// <summary>A ruling needs an answer first.</summary>
    public static readonly Problem NotAnswered = new("objection.not-answered", "답변을 먼저 적어 주십시오. 답변한 뒤에 결정할 수 있습니다.");

    /// <summary>The cell has one that waits for a ruling.</summary>
    public static readonly Problem StillOpen = new("objection.still-open", "같은 항목에 결정하지 않은 이의신청이나 정정이 있습니다. 그 건을 먼저 결정해 주십시오.");

    /// <summary>There is one of the same cell.</summary>
    public static readonly Problem Twice = new("objection.twice", "같은 항목에 이미 이의를 신청했습니다. 앞서 낸 신청을 확인해 주십시오.");
}
