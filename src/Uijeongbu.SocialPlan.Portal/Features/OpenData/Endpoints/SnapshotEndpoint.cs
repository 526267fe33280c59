using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Endpoints;

/// <summary><c>/snapshots/{number}</c>: any published version, with what its hash was made of.</summary>
internal static class SnapshotEndpoint
{
    private const string HashAlgorithm = "SHA-256";

    public static void MapSnapshots(this IEndpointRouteBuilder api) => api.MapGet("/snapshots/{number}", AnswerAsync)
        .Describe<SnapshotAnswer>("snapshot", table: null)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> AnswerAsync(string number, OpenDataQueries data, OpenDataProblems problems, CancellationToken cancellationToken) =>
        await data.SnapshotAsync(number, cancellationToken) is var (snapshot, supersededBy)
            ? TypedResults.Json(Of(snapshot, supersededBy))
            : problems.NoSnapshot(number);

    private static SnapshotAnswer Of(PublishedSnapshot snapshot, string? supersededBy) => new(
        snapshot.Number,
        snapshot.RegionCode,
        snapshot.FiscalYear,
        snapshot.PublishedAt,
        snapshot.PolicyId,
        snapshot.PolicyVersion,
        snapshot.IsCurrent,
        snapshot.Supersedes,
        supersededBy,
        HashAlgorithm,
        snapshot.InputsHash,
        snapshot.Content)
    {
        Demo = snapshot.IsDemo,
    };
}
