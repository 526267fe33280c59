using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Verification;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Verify;

/// <summary>A published table checked against its own inputs.</summary>
/// <param name="Table">What was read.</param>
/// <param name="Score">The table scored as a plan's year, under the chosen policy.</param>
/// <param name="Rows">Every row in the order of the table.</param>
public sealed record Verification(ResultTable Table, PlanScore Score, IReadOnlyList<VerifiedRow> Rows)
{
    /// <summary>Checks every row and scores the whole.</summary>
    public static Verification Of(ResultTable table, ScoringPolicy policy) => new(
        table,
        PlanScorer.Score(TablePlan.ToPlan(table), policy),
        [.. table.Rows.Select(row => VerifiedRow.Of(row, policy))]);

    /// <summary>How many rows have this verdict.</summary>
    public int Count(Verdict verdict) => Rows.Count(r => r.Verdict.Verdict == verdict);

    /// <summary>Rows whose printed rate follows from the printed inputs in some way.</summary>
    public int Reproduced => Rows.Count(r => r.Verdict.Verdict is not (Verdict.Mismatch or Verdict.NotApplicable));
}

/// <summary>A row of the table with its own rate and the verdict on the printed one.</summary>
/// <param name="Row">As read.</param>
/// <param name="Rate">Recomputed under the policy.</param>
/// <param name="Verdict">What the printed rate turned out to be.</param>
public sealed record VerifiedRow(ResultRow Row, AchievementRate Rate, RowVerdict Verdict)
{
    /// <summary>Checks one row.</summary>
    public static VerifiedRow Of(ResultRow row, ScoringPolicy policy)
    {
        var indicator = TablePlan.ToIndicator(row);
        var printed = new PrintedRow
        {
            Target = row.Target,
            Actual = row.Actual,
            Baseline = row.Baseline,
            Direction = row.Direction,
            Profile = indicator.Profile,
            PublishedRate = row.PublishedRate,
            IsNotApplicable = row.NotApplicable,
        };
        return new(row, Rater.Rate(indicator.Reading, indicator.Profile, policy), RateVerifier.Verify(printed, policy));
    }
}
