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

    /// <summary>Why a sample cannot be written; null when it can. A name of a municipality would tell whose submission it is.</summary>
    /// <param name="number">Which sample, from 1.</param>
    /// <param name="text">What is marked.</param>
    /// <param name="municipalities">Names of the municipalities of the round.</param>
    public static Problem? WhyNot(int number, string? text, IEnumerable<string> municipalities)
    {
        ArgumentNullException.ThrowIfNull(municipalities);
        var named = text is null ? null : municipalities.FirstOrDefault(name => text.Contains(name, StringComparison.Ordinal) || (name.Length > 3 && text.Contains(name[..^1], StringComparison.Ordinal)));
        return number is < 1 or > Samples ? MarkProblems.SampleNotFound : FormProblem.Of("calibration.faulty",
        [
            FieldFault.Needed(nameof(Text), text, "견본이", LongestText)
                ?? FieldFault.If(named is not null, nameof(Text), $"견본에 '{named}'의 이름이 있습니다. 어느 시·군인지 알 수 없게 고쳐 주십시오."),
        ]);
    }
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
