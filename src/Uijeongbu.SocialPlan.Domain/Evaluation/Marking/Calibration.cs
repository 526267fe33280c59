namespace Uijeongbu.SocialPlan.Domain.Evaluation.Marking;

/// <summary>A sample of the calibration exercise (모의 채점): an anonymised submission that all evaluators mark before the round, so that they see how far apart they are.</summary>
public sealed class CalibrationSample : OwnedRow
{
    /// <summary>How many samples an exercise has.</summary>
    public const int Samples = 2;

    /// <summary>Most characters of the text.</summary>
    public const int LongestText = 20_000;

    /// <summary>The round.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>견본 가, 견본 나: its place from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What is marked, without names of places and people.</summary>
    public required string Text { get; set; }
}

/// <summary>An evaluator's marks of a sample. They count for nothing.</summary>
public sealed class CalibrationSheet : OwnedRow
{
    /// <summary>The sample.</summary>
    public required Guid SampleId { get; init; }

    /// <summary>Whose.</summary>
    public required Guid EvaluatorId { get; init; }

    /// <summary>The marks.</summary>
    public IReadOnlyList<CriterionMark> Marks { get; private set; } = [];

    /// <summary>When it was submitted, UTC; others' marks are seen after it. It is submitted once.</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>Submits it, once.</summary>
    public Outcome Submit(IReadOnlyList<CriterionMark> marks, Rubric rubric, DateTime at)
    {
        if ((SubmittedAt is not null ? new Problem("calibration.submitted", "이미 제출한 모의 채점입니다. 다른 위원의 점수와 견주어 보십시오.") : MarkRules.WhyNotSubmitted(marks, rubric, EvaluationStage.Paper)) is { } problem)
        {
            return problem;
        }

        (Marks, SubmittedAt) = (marks, at);
        return Outcome.Ok;
    }
}
