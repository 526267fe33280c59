using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>Sends what was gathered of a round to the departments.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="RoundId">The round.</param>
internal sealed record SendRecommendationsCall(Guid CommandId, string RegionCode, Guid RoundId);

/// <summary>Runs <see cref="SendRecommendationsCall"/>: all that stands ready, or nothing. Who is in charge of a project and its head are told.</summary>
internal sealed class SendRecommendations(CommandRun commands, PlaceMembers people)
{
    public const string Name = "recommendation.send";

    /// <summary>Refused: a round that the viewer does not gather, nothing to send, and a day that is past.</summary>
    public async Task<Outcome<SentOut>> RunAsync(SendRecommendationsCall call, CancellationToken cancellationToken)
    {
        var members = await people.ReviewersAsync(call.RegionCode, cancellationToken);
        return await commands.RunAsync<SendRecommendationsCall, SentOut>(
            new(call.CommandId, Name, Permissions.OpinionGather, call.RegionCode), call, (change, token) => SendAsync(change, call, members, token), cancellationToken);
    }

    private static async Task<Outcome<SentOut>> SendAsync(Change change, SendRecommendationsCall call, IReadOnlyList<PlaceMember> members, CancellationToken cancellationToken)
    {
        if (!await RecommendationReading.Gathered(change.Db).AnyAsync(row => row.RegionCode == call.RegionCode && row.Id == call.RoundId, cancellationToken))
        {
            return MonitoringProblems.RoundNotFound;
        }

        var waiting = await RecommendationReading.Readable(change.Db, change.At).Where(row => row.RegionCode == call.RegionCode && row.RoundId == call.RoundId && row.SentAt == null)
            .Join(change.Db.Projects, row => new { Id = row.ProjectId, row.RegionCode }, project => new { project.Id, project.RegionCode }, (row, project) => new { Row = row, Project = project }).ToListAsync(cancellationToken);
        if (waiting.Count == 0)
        {
            return MonitoringProblems.NothingToSend;
        }

        foreach (var one in waiting)
        {
            var before = SavedRecommendation.Of(one.Row);
            if (one.Row.Send(change.At).Problem is { } problem)
            {
                return problem;
            }

            change.Record(SavedRecommendation.Subject, one.Row.Id, before, SavedRecommendation.Of(one.Row) with { Version = before.Version + 1 });
        }

        var parts = await ProjectParts.ReadAsync(change.Db, call.RegionCode, [.. waiting.Select(one => one.Project.Id).Distinct()], change.At, cancellationToken);
        var told = waiting.SelectMany(one => parts.PeopleOf(one.Project, one.Row, members).Distinct().Select(person => (Person: person, one.Row, one.Project))).ToLookup(one => one.Person);
        foreach (var person in told)
        {
            var (first, count) = (person.First(), person.Count());
            change.Tell(NotificationKind.OpinionSent, [person.Key], OpinionPlaces.Of(first.Row, count), NotificationText.OfOpinions($"{first.Project.Code} {first.Project.Name}", count, person.Min(one => one.Row.DueOn)));
        }

        return new SentOut(waiting.Count);
    }
}
