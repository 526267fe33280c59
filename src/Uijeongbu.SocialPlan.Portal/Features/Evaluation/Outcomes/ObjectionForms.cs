using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Objections, answers and rulings as fields of a form, and back. A blank field of points is no points; 0 is.</summary>
internal static class ObjectionForms
{
    /// <summary>결정 as choices.</summary>
    public static IEnumerable<(string Value, string Label)> Kinds => Enum.GetValues<RulingKind>().Select(kind => (kind.ToString(), EvaluationLabels.Of(kind)));

    public static FormState OfObjection() => new([new("Claim", "이의 내용", ""), new("Asked", "바라는 점수", "")], 0);

    public static FormState OfReply(EvaluationObjection row) => new([new("Reply", "답변", row.Reply ?? "")], row.Version);

    public static FormState OfRuling(EvaluationObjection row) => new([new("Kind", "결정", nameof(RulingKind.Upheld)), new("Value", "바뀌는 점수", Text(row.Content.Asked)), new("Reason", "결정 사유", "")], row.Version);

    /// <summary>An objection as it was sent, with what could not be read.</summary>
    public static (ObjectionContent Content, FormProblem? Unread) ToObjection(PostedForm posted, string criterion)
    {
        var (asked, fault) = Points(posted, "Asked");
        return (new(criterion, posted.Lines("Claim"), asked), FormProblem.Of("form.unread", [fault]));
    }

    /// <summary>A ruling as it was sent, with what could not be read.</summary>
    public static (ObjectionRuling Ruling, FormProblem? Unread) ToRuling(PostedForm posted)
    {
        var (value, fault) = Points(posted, "Value");
        return (new(posted.Choice<RulingKind>("Kind"), posted.Lines("Reason"), value), FormProblem.Of("form.unread", [fault, .. posted.Faults]));
    }

    private static (decimal? Value, FieldFault? Fault) Points(PostedForm posted, string field)
    {
        var text = posted.Line(field).Replace(",", "", StringComparison.Ordinal);
        return text.Length == 0 ? (null, null)
            : decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? (value, null)
            : (null, new(field, "점수로 읽을 수 없습니다. 12.5처럼 적어 주십시오."));
    }

    private static string Text(decimal? value) => value?.ToString("0.########", CultureInfo.InvariantCulture) ?? "";
}
