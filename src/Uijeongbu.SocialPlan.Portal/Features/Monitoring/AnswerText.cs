using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Monitoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>An answer as people read it.</summary>
internal static class AnswerText
{
    /// <summary><c>4점 · 그렇다</c>, <c>예</c>, what was written, how many pictures; <c>(답하지 않음)</c> for none.</summary>
    public static string Of(Question question, ReviewAnswer? answer) => answer switch
    {
        null => "(답하지 않음)",
        { Point: { } point } when point <= question.Choices.Count => question.Kind is QuestionKind.Scale ? string.Create(CultureInfo.InvariantCulture, $"{point}점 · {question.Choices[point - 1]}") : question.Choices[point - 1],
        { IsYes: { } yes } => yes ? "예" : "아니오",
        { Photos: { Count: > 0 } photos } => string.Create(CultureInfo.InvariantCulture, $"사진 {photos.Count}장"),
        _ => answer.Text ?? "",
    };
}
