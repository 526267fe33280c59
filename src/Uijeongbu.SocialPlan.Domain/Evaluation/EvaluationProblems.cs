using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Evaluation;

/// <summary>Expected refusals of the province's evaluation.</summary>
public static class EvaluationProblems
{
    /// <summary>The scoring service fills the criterion.</summary>
    public static Problem FilledByScoring(string criterion) => new("mark.filled", $"'{criterion}'은(는) 목표달성도에서 계산하므로 점수를 적지 않습니다. 정한 범위 안에서 사유와 함께 가·감점할 수 있습니다.");

    /// <summary>A mark below 0 or above the points.</summary>
    public static Problem OutsidePoints(string criterion, decimal points) => new("mark.outside", string.Create(CultureInfo.InvariantCulture, $"'{criterion}'은(는) 0점부터 {points:0.##}점까지 줄 수 있습니다."));

    /// <summary>More digits than marks have.</summary>
    public static Problem TooFine(int decimals) => new("mark.too-fine", string.Create(CultureInfo.InvariantCulture, $"점수는 소수 {decimals}자리까지 적어 주십시오."));

    /// <summary>No letter of the criterion gives so many points.</summary>
    public static Problem NoLetter(string criterion) => new("mark.no-letter", $"'{criterion}'은(는) 등급으로 평가합니다. 보이는 등급 가운데 하나를 골라 주십시오.");
}
