namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking.Calibration;

/// <summary>What samples are called.</summary>
internal static class CalibrationText
{
    /// <summary>가, 나.</summary>
    public static string NameOf(int number) => number switch { 1 => "가", 2 => "나", _ => number.ToString(System.Globalization.CultureInfo.InvariantCulture) };
}
