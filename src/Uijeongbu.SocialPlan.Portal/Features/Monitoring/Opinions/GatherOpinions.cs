using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>A member's words, by where they stand.</summary>
/// <param name="CardId">The card.</param>
/// <param name="Number">The version of its review.</param>
/// <param name="Key">The question.</param>
internal sealed record SourcePlace(Guid CardId, int Number, string Key);

/// <summary>Makes one recommendation of some members' words, or writes one anew that was not sent yet.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="RoundId">The round.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="RecommendationId">The one that is written anew; null for a new one.</param>
/// <param name="BaseVersion">The version the person saw; 0 for a new one.</param>
/// <param name="Content">The opinion and its day.</param>
/// <param name="Sources">Whose words it is made of; at least one.</param>
internal sealed record GatherOpinionsCall(Guid CommandId, string RegionCode, Guid RoundId, Guid ProjectId, Guid? RecommendationId, long BaseVersion, RecommendationContent Content, IReadOnlyList<SourcePlace> Sources);

/// <summary>Runs <see cref="GatherOpinionsCall"/> for who manages the round or is its 간사. The reviews stay as they are.</summary>
internal sealed class GatherOpinions(CommandRun commands)
{
    public const string Name = "recommendation.gather";

    /// <summary>Refused: a round that the viewer does not gather, a project on which members still write, words that the viewer does not read, one that was sent, and another version (<see cref="RecommendationConflict"/>).</summary>
    public Task<Outcome<SavedRecommendation>> RunAsync(GatherOpinionsCall call, CancellationToken cancellationToken) => commands.RunAsync<GatherOpinionsCall, SavedRecommendation>(
        new(call.CommandId, Name, Permissions.OpinionGather, call.RegionCode), call, (change, token) => GatherAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedRecommendation>> GatherAsync(Change change, GatherOpinionsCall call, CancellationToken cancellationToken)
    {
        if (await RecommendationReading.Gathered(change.Db).SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == call.RoundId, cancellationToken) is not { } round)
        {
            return MonitoringProblems.RoundNotFound;
        }

        var cards = await change.Db.ReviewCards.AsNoTracking().Where(row => row.RegionCode == call.RegionCode && row.RoundId == call.RoundId && row.ProjectId == call.ProjectId).ToListAsync(cancellationToken);
        if ((cards.Count == 0 ? MonitoringProblems.ProjectNotFound : round.WhyNoGathering(cards.Select(card => card.State), change.At)) is { } early)
        {
            return early;
        }

        if (call.Content.Department is { } other && !await StandsAsync(change, call.RegionCode, other, cancellationToken))
        {
            return MonitoringProblems.DepartmentNotFound;
        }

        var words = await WordsAsync(change, call, cancellationToken);
        if (!words.IsOk)
        {
            return words.Problem;
        }

        if (call.RecommendationId is not { } id)
        {
            Recommendation made = new()
            {
                RegionCode = call.RegionCode, RoundId = round.Id, ProjectId = call.ProjectId, Text = call.Content.Text, DueOn = call.Content.DueOn, Department = call.Content.Department, MadeAt = change.At, MadeByName = change.Viewer.DisplayName,
            };
            return Write(change, call, made, before: null, words.Answer);
        }

        var seen = await RecommendationReading.SeenAsync(change, call.RegionCode, id, call.BaseVersion, cancellationToken);
        if (!seen.IsOk || (seen.Answer.RoundId, seen.Answer.ProjectId) != (call.RoundId, call.ProjectId))
        {
            return seen.IsOk ? MonitoringProblems.RecommendationNotFound : seen.Problem;
        }

        var written = Write(change, call, seen.Answer, SavedRecommendation.Of(seen.Answer), words.Answer);
        if (written.IsOk)
        {
            change.Db.RemoveRange(await change.Db.RecommendationSources.Where(row => row.RegionCode == call.RegionCode && row.RecommendationId == id).ToListAsync(cancellationToken));
        }

        return written;
    }

    private static Outcome<SavedRecommendation> Write(Change change, GatherOpinionsCall call, Recommendation row, SavedRecommendation? before, IEnumerable<RecommendationSource> words)
    {
        if (row.Write(call.Content, Korea.DayOf(change.At)).Problem is { } problem)
        {
            return problem;
        }

        // Whose words it is made of is part of what was seen: another choice of them is another version.
        change.Db.Entry(row).State = before is null ? EntityState.Added : EntityState.Modified;

        change.Db.AddRange(words.Select(one => new RecommendationSource { RegionCode = one.RegionCode, RecommendationId = row.Id, CardId = one.CardId, ReviewNumber = one.ReviewNumber, QuestionKey = one.QuestionKey, Text = one.Text }));
        var after = SavedRecommendation.Of(row) with { Version = (before?.Version ?? 0) + 1 };
        change.Record(SavedRecommendation.Subject, row.Id, before, after);
        return after;
    }

    private static Task<bool> StandsAsync(Change change, string region, string department, CancellationToken cancellationToken)
    {
        var today = Korea.DayOf(change.At);
        return change.Db.Departments.AnyAsync(row => row.RegionCode == region && row.ParentId == null && row.Name == department && row.StartsOn <= today && (row.EndsOn == null || row.EndsOn >= today), cancellationToken);
    }

    // The words themselves come from the reviews, never from the page.
    private static async Task<Outcome<IReadOnlyList<RecommendationSource>>> WordsAsync(Change change, GatherOpinionsCall call, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. call.Sources.Select(source => source.CardId)];
        var reviews = await (
            from card in ReviewReading.Readable(change.Db)
            where card.RegionCode == call.RegionCode && card.RoundId == call.RoundId && card.ProjectId == call.ProjectId && card.Conflict == null && ids.Contains(card.Id)
            join review in change.Db.SubmittedReviews on new { CardId = card.Id, card.RegionCode, Number = card.Submissions } equals new { review.CardId, review.RegionCode, review.Number }
            select review).AsNoTracking().ToListAsync(cancellationToken);
        List<RecommendationSource> words = [];
        foreach (var place in call.Sources.Distinct())
        {
            if (reviews.Find(one => one.CardId == place.CardId && one.Number == place.Number)?.Answers.Of(place.Key)?.Text is not { } text)
            {
                return MonitoringProblems.SourceNotFound;
            }

            words.Add(new() { RegionCode = call.RegionCode, RecommendationId = default, CardId = place.CardId, ReviewNumber = place.Number, QuestionKey = place.Key, Text = text });
        }

        return words.Count == 0 ? MonitoringProblems.NoSources : words;
    }
}
