using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Plans;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>목표달성도 of a municipality and when it submitted, UTC.</summary>
internal sealed record FoundAchievement(UnitAchievement Achievement, DateTime SubmittedAt);

/// <summary>
/// Where 목표달성도 comes from: what a municipality submitted last for the year (제출본), or else what was published of it (확정본), scored anew with the round's
/// policy. Three statements for any number of municipalities, and of a submission no more than the scorer reads.
/// </summary>
internal static class AchievementSources
{
    public static async Task<Dictionary<string, FoundAchievement>> OfAsync(PortalDbContext db, IReadOnlyCollection<string> codes, int year, ScoringPolicy policy, CancellationToken cancellationToken)
    {
        var heads = await db.YearVersions.Where(row => row.FiscalYear == year && row.Kind == YearVersionKind.Submitted && codes.Contains(row.RegionCode))
            .Select(row => new { row.RegionCode, row.Number, row.At }).ToListAsync(cancellationToken);
        var last = heads.GroupBy(row => row.RegionCode, StringComparer.Ordinal).Select(own => own.OrderBy(row => row.At).ThenBy(row => row.Number, StringComparer.Ordinal).Last().Number).ToList();
        Dictionary<string, FoundAchievement> found = new(StringComparer.Ordinal);
        if (last.Count > 0)
        {
            await foreach (var row in db.YearVersions.Where(row => row.FiscalYear == year && last.Contains(row.Number) && codes.Contains(row.RegionCode))
                .Select(row => new { row.RegionCode, row.Number, row.Hash, row.At, row.Inputs, Content = row.Inputs == null ? row.Content : null }).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                found[row.RegionCode] = new(ScoreOf(row.Number, row.Hash, row.Inputs is { } inputs ? ScoredInputs.Read(inputs) : PublishedInputs.Of(PublishedPlanJson.ReadPlanOfYear(row.Content!)), policy), row.At);
            }
        }

        var rest = codes.Where(code => !found.ContainsKey(code)).ToList();
        var published = rest.Count == 0 ? [] : await db.PublishedSnapshots.AsNoTracking().Where(row => row.FiscalYear == year && row.IsCurrent && rest.Contains(row.RegionCode)).ToListAsync(cancellationToken);
        foreach (var row in published)
        {
            found[row.RegionCode] = new(ScoreOf(row.Number, row.InputsHash, PublishedInputs.Of(PublishedPlanJson.Read(row.Content)), policy), row.PublishedAt);
        }

        return found;
    }

    private static UnitAchievement ScoreOf(string number, string hash, PlanInput plan, ScoringPolicy policy)
    {
        var score = PlanScorer.Score(plan, policy);
        return new(number, hash, score.Figures.Value, score.Indicators.Coverage.Counted, score.Indicators.Coverage.Total);
    }
}
