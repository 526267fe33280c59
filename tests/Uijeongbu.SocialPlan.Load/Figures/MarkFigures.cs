using Uijeongbu.SocialPlan.Load.Measuring;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>What an evaluator's desk costs: the submission of 35 projects beside a rubric of 17 criteria. It has no line to the server.</summary>
internal static class MarkFigures
{
    /// <summary>The desk with the results by project.</summary>
    public static Count Desk { get; } = new("evaluator-desk", () => MonitoringFigures.CountAsync("evaluator-desk", MarkSeed.EvaluatorOf, MarkSeed.DeskOf, kilobytes: 400, page: 400, statements: 7));
}
