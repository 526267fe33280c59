using System.Collections;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Verification;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Verify;

/// <summary>Rows with their rates, rated when they are asked for: kept, 200,000 rates would cost more memory than computing them costs time.</summary>
internal sealed class VerifiedRows(IReadOnlyList<ResultRow> rows, RowVerdict[] verdicts, ScoringPolicy policy) : IReadOnlyList<VerifiedRow>
{
    public int Count => rows.Count;

    public VerifiedRow this[int index]
    {
        get
        {
            var row = rows[index];
            return new(row, Rater.Rate(TablePlan.ToReading(row), TablePlan.ProfileOf(row), policy), verdicts[index]);
        }
    }

    public IEnumerator<VerifiedRow> GetEnumerator()
    {
        for (var i = 0; i < rows.Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
