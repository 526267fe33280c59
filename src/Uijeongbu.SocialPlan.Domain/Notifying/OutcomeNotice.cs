using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;

namespace Uijeongbu.SocialPlan.Domain.Notifying;

/// <summary>Sentences that tell of an evaluation's outcome and of objections. No figure, no reason and no claim stands in them.</summary>
public static class OutcomeNotice
{
    /// <summary>Figures that municipalities may look at and object to.</summary>
    /// <param name="title">The round, as pages name it.</param>
    /// <param name="until">Until when objections are filed, UTC.</param>
    public static string OfViewing(string title, DateTime until) => $"{title}의 상호열람을 시작했습니다. 점수를 확인하시고 이의가 있으면 {NotificationText.Moment(until)}까지 신청해 주십시오.";

    /// <summary>An objection of a municipality.</summary>
    public static string OfObjection(string place, string number, DateOnly dueOn) => $"{place}에서 이의를 신청했습니다(접수번호 {number}). {NotificationText.Day(dueOn)}까지 결정해 주십시오.";

    /// <summary>An objection that its municipality took back.</summary>
    public static string OfWithdrawal(string place, string number) => $"{place}에서 이의신청을 취하했습니다(접수번호 {number}).";

    /// <summary>A ruling.</summary>
    public static string OfRuling(string number, RulingKind kind) => $"{EvaluationLabels.OfFiling(number)}(접수번호 {number})의 결정이 나왔습니다: {EvaluationLabels.Of(kind)}. 사유를 확인해 주십시오.";

    /// <summary>What waits for the second person.</summary>
    public static string OfCertified(string title, string number, bool isCorrection) => string.Create(
        CultureInfo.InvariantCulture, $"{title}의 {(isCorrection ? "정정본" : "확정본")} {number}을 확정했습니다. 내용을 확인하고 공개해 주십시오.");

    /// <summary>What was published.</summary>
    public static string OfPublication(string title, string number) => $"{title} 결과를 공개했습니다(확정본 {number}).";
}
