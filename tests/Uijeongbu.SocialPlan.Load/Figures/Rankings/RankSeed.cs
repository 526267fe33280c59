using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.BenchData;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Load.Figures.Rankings;

/// <summary>
/// Makes what municipalities submitted in the four years of size M, and for each year a round of Gyeonggi that ranks by 목표달성도 alone under the rules of the benchmark, so that the
/// portal's places and the reference query's follow from the same results. One evaluator has submitted a sheet for each municipality, as a round needs. No score is written here.
/// </summary>
internal static class RankSeed
{
    private const string Everyone = "전체"; // one group: places among all

    private static readonly EvaluationRules Rules = EvaluationRules.Default with
    {
        Rubric = new(1, "목표달성도", [new("results", "시행결과", [new("achievement", "목표달성도", Rubric.WholePoints) { Source = RubricSource.Achievement }])], Extras: []),
        // A tenth of a point for each percent, so that nothing is cut off; compared to a thousandth, which is a hundredth of a percent.
        Achievement = new(ScoringPolicies.Bench.Id, ScoringPolicies.Bench.Version, FullRate: 1000m),
        Panel = PanelRules.Mean.Id,
        Ranking = new(RankingConvention.Standard1224, Decimals: 3, TieBreaks: []),
    };

    /// <summary>Makes it for the municipalities that have a code.</summary>
    public static async Task MakeAsync(IServiceProvider services, IReadOnlyDictionary<int, string> places)
    {
        var door = services.GetRequiredService<PortalDb>();
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        foreach (var year in BenchPlan.Load("M").Where(plan => places.ContainsKey(plan.RegionId)).GroupBy(plan => plan.Year))
        {
            await using var db = await door.OpenAsAsync(Viewer.System("bench", [RankPlaces.Gyeonggi, .. places.Values]), Permissions.PlanWrite, CancellationToken.None);
            db.AddRange(year.Select(plan => SubmittedYears.Of(plan, places[plan.RegionId], now.AddDays(-8))));
            AddRound(db, year.Key, [.. year.Select(plan => places[plan.RegionId])], now);
            await db.SaveChangesAsync();
        }
    }

    private static void AddRound(PortalDbContext db, int year, List<string> codes, DateTime now)
    {
        EvaluationContent content = new(year, EvaluationKind.Results, ScheduleOf(now), Rules, Note: null);
        var round = EvaluationRound.New(RankPlaces.Gyeonggi, content);
        if (!round.Write(content).IsOk || !round.Announce(codes.Count, 1, now.AddDays(-10)).IsOk)
        {
            throw new InvalidOperationException("The round of the bench cannot be announced.");
        }

        Evaluator evaluator = new() { RegionCode = round.RegionCode, RoundId = round.Id, AccountId = Guid.CreateVersion7(), Name = "위원", Number = 1, IsChair = true };
        db.AddRange(round, evaluator);
        foreach (var (place, code) in codes.Index())
        {
            MarkSheet sheet = new() { RegionCode = round.RegionCode, RoundId = round.Id, EvaluatorId = evaluator.Id, UnitCode = code, Stage = EvaluationStage.Paper };
            db.AddRange(
                new EvaluationUnit { RegionCode = round.RegionCode, RoundId = round.Id, UnitCode = code, Name = code, Group = Everyone, Order = place + 1 },
                sheet,
                sheet.Submit([], Rules.Rubric, now).Answer ?? throw new InvalidOperationException("A sheet of the bench cannot be submitted."));
        }
    }

    private static EvaluationSchedule ScheduleOf(DateTime now) => new(
    [
        new(EvaluationPhase.Submission, now.AddDays(-9), now.AddDays(-8)), new(EvaluationPhase.Paper, now.AddDays(-1), now.AddDays(30)),
        new(EvaluationPhase.Viewing, now.AddDays(31), now.AddDays(32)), new(EvaluationPhase.Certification, now.AddDays(33), now.AddDays(34)),
    ]);
}
