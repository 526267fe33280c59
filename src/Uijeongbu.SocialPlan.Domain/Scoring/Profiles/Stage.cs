namespace Uijeongbu.SocialPlan.Domain.Scoring.Profiles;

/// <summary>
/// Milestones and qualitative goals: each stage has its percentage, such as <c>stage;0=0;1=50;2=100</c>; without a table 0 is not
/// done and 1 is done. The actual names the stage; a stage that is not in the table has no rate.
/// </summary>
internal sealed class Stage(string id, IReadOnlyDictionary<decimal, decimal> percentages) : RateProfile(id)
{
    public const string FormulaName = "stage";

    public override bool NeedsTarget => false;

    public override IReadOnlyList<decimal> Stages => [.. percentages.Keys.Order()];

    internal override RawRate Compute(in RateCase reading) =>
        percentages.TryGetValue(reading.Actual, out var percent) ? new(percent, Id) : new(null, Id, "stage=unknown", ScoreHints.UnknownStage);

    internal override bool? IsMet(in RateCase reading, decimal? raw) => raw is null ? null : raw >= 100m;
}

/// <summary>
/// Ordinal grades by position, 1 the best: 100 when at least as good as the target grade, else 0. Letters have no ratio.
/// <see cref="GradeScale"/> turns letters into positions.
/// </summary>
internal sealed class Grade() : RateProfile(FormulaName, Scoring.Direction.LowerIsBetter)
{
    public const string FormulaName = "grade";

    internal override RawRate Compute(in RateCase reading) => new(reading.Actual <= reading.Target ? 100m : 0m, FormulaName);
}
