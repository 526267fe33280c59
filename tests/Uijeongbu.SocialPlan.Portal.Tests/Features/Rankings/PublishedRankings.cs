using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Rankings;

/// <summary>More publications of the sample round: a correction, and one of another year that shows winners only.</summary>
internal static class PublishedRankings
{
    public const string Province = "90";
    public const int Year = 2024;
    public const string First = "EV-90-2024-01";
    public const string Second = "EV-90-2024-02";
    public const string Reason = "가점 하나가 두 번 더해졌습니다.";

    private static readonly DateTime At = new(2025, 7, 1, 1, 0, 0, DateTimeKind.Utc);

    /// <summary>Corrects the sample: 보람시 has no bonus any more.</summary>
    public static async Task CorrectAsync(PortalDbContext db)
    {
        var inputs = await InputsAsync(db);
        var first = await db.PublishedEvaluations.SingleAsync(row => row.Number == First);
        first.MarkSuperseded();
        await db.SaveChangesAsync();
        db.Add(Published(inputs with { Units = [.. inputs.Units.Select(unit => unit.Code == "90070" ? unit with { Extras = [] } : unit)] }, Second, First, Reason));
        await db.SaveChangesAsync();
    }

    /// <summary>The same round as that of another year, of which only as much is published.</summary>
    public static async Task AddAsync(PortalDbContext db, int year, PublicationScope scope)
    {
        var inputs = await InputsAsync(db);
        db.Add(Published(inputs with { FiscalYear = year, Rules = inputs.Rules with { Scope = scope } }, $"EV-90-{year}-01", null, null));
        await db.SaveChangesAsync();
    }

    public static async Task<EvaluationInputs> InputsAsync(PortalDbContext db) =>
        EvaluationJson.ReadInputs((await db.EvaluationVersions.SingleAsync(row => row.RegionCode == Province && row.Kind == EvaluationVersionKind.Certified)).Content);

    private static PublishedEvaluation Published(EvaluationInputs inputs, string number, string? supersedes, string? reason)
    {
        var content = EvaluationJson.Write(PublicRanking.Of(EvaluationScorer.Score(inputs), number));
        return new()
        {
            Number = number, ProvinceCode = Province, FiscalYear = inputs.FiscalYear, Kind = EvaluationKind.Results, PublishedAt = At, InputsHash = EvaluationJson.HashOf(EvaluationJson.Write(inputs)),
            Content = content, Hash = EvaluationJson.HashOf(content), IsDemo = true, Supersedes = supersedes, Reason = reason,
        };
    }
}
