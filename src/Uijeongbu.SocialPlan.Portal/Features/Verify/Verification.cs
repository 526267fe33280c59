using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Verification;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Verify;

/// <summary>A published table checked against its own inputs.</summary>
public sealed class Verification
{
    private readonly RowVerdict[] _verdicts;

    private Verification(ResultTable table, PlanScore score, RowVerdict[] verdicts) =>
        (Table, Score, _verdicts, Rows) = (table, score, verdicts, new VerifiedRows(table.Rows, verdicts, score.Policy));

    /// <summary>What was read.</summary>
    public ResultTable Table { get; }

    /// <summary>The table scored as a plan's year, under the chosen policy.</summary>
    public PlanScore Score { get; }

    /// <summary>Every row in the order of the table.</summary>
    public IReadOnlyList<VerifiedRow> Rows { get; }

    /// <summary>Rows whose printed rate follows from the printed inputs in some way.</summary>
    public int Reproduced => _verdicts.Count(v => v.Verdict is not (Verdict.Mismatch or Verdict.NotApplicable));

    /// <summary>Checks every row and scores the whole.</summary>
    public static Verification Of(ResultTable table, ScoringPolicy policy, CancellationToken cancel = default)
    {
        // Verdicts first: they make much waste and leave little, the score makes little and leaves much.
        RowVerdict[] verdicts = [.. table.Rows.Select(row =>
        {
            cancel.ThrowIfCancellationRequested();
            return RateVerifier.Verify(Printed(row), policy);
        })];
        return new(table, PlanScorer.Score(TablePlan.ToPlan(table), policy), verdicts);
    }

    /// <summary>How many rows have this verdict.</summary>
    public int Count(Verdict verdict) => _verdicts.Count(v => v.Verdict == verdict);

    private static PrintedRow Printed(ResultRow row) => new()
    {
        Target = row.Target,
        Actual = row.Actual,
        Baseline = row.Baseline,
        Direction = row.Direction,
        Profile = TablePlan.ProfileOf(row),
        PublishedRate = row.PublishedRate,
        IsNotApplicable = row.NotApplicable,
    };
}

/// <summary>A row of the table with its own rate and the verdict on the printed one.</summary>
/// <param name="Row">As read.</param>
/// <param name="Rate">Recomputed under the policy.</param>
/// <param name="Verdict">What the printed rate turned out to be.</param>
public readonly record struct VerifiedRow(ResultRow Row, AchievementRate Rate, RowVerdict Verdict);
