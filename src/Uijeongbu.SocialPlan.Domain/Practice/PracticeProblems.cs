using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Practice;

/// <summary>Expected refusals about practice copies.</summary>
public static class PracticeProblems
{
    /// <summary>The place has no plan of that year, or none of that name for the viewer.</summary>
    public static Problem YearNotFound { get; } = new("practice.year-not-found", "그 연도의 계획이 없습니다. 연도를 확인해 주십시오.");

    /// <summary>A plan whose targets still move.</summary>
    public static Problem NotAdopted { get; } = new("practice.not-adopted", "아직 확정되지 않은 계획입니다. 확정된 연도를 골라 주십시오.");

    /// <summary>An end that has passed.</summary>
    public static Problem EndsInThePast { get; } = new("practice.ends-in-the-past", "연습 마감이 이미 지난 때입니다. 앞으로 올 날짜와 시각을 적어 주십시오.");

    /// <summary>An end too far away.</summary>
    public static Problem EndsTooLate { get; } = new("practice.ends-too-late", string.Create(CultureInfo.InvariantCulture, $"연습 마감이 너무 늦습니다. {PracticeCopy.LongestDays}일 안의 날짜를 적어 주십시오."));

    /// <summary>No end was given.</summary>
    public static Problem EndMissing { get; } = new("practice.end-missing", "연습 마감 날짜가 없습니다. 날짜를 적어 주십시오.");

    /// <summary>Another copy was made or ended since the page was opened.</summary>
    public static Problem Meanwhile { get; } = new("practice.meanwhile", "그사이 다른 사람이 연습본을 만들거나 끝냈습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>There is no such copy for the viewer.</summary>
    public static Problem NotFound { get; } = new("practice.not-found", "연습본을 찾을 수 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>The copy ended.</summary>
    public static Problem Ended { get; } = new("practice.ended", "이미 끝난 연습본입니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>What would leave the municipality is not done in a copy.</summary>
    public static Problem NotSent { get; } = new("practice.not-sent", "연습본은 도에 제출할 수 없습니다. 제출은 연습을 끝낸 뒤 실제 자료로 해 주십시오.");
}
