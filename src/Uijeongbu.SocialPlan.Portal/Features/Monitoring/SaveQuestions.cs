using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>Asks other questions in a round from now on.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="RoundId">The round.</param>
/// <param name="BaseVersion">The version of the round the person saw.</param>
/// <param name="Questions">In the order in which they are asked.</param>
internal sealed record SaveQuestionsCall(Guid CommandId, string RegionCode, Guid RoundId, long BaseVersion, IReadOnlyList<Question> Questions);

/// <summary>What is asked from now on; also what the record keeps of it.</summary>
internal sealed record SavedQuestions(Guid RoundId, int Number, IReadOnlyList<Question> Questions);

/// <summary>Runs <see cref="SaveQuestionsCall"/>: another version of the questionnaire. Answers that were submitted stay with the one they were given for; drafts keep what is still asked.</summary>
internal sealed class SaveQuestions(CommandRun commands)
{
    public const string Name = "monitoring-round.ask";

    /// <summary>Refused: a round that is not there or over, questions that cannot be asked so, and another version (<see cref="RoundConflict"/>).</summary>
    public Task<Outcome<SavedQuestions>> RunAsync(SaveQuestionsCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveQuestionsCall, SavedQuestions>(
        new(call.CommandId, Name, Permissions.MonitorManage, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedQuestions>> SaveAsync(Change change, SaveQuestionsCall call, CancellationToken cancellationToken)
    {
        var seen = await MonitoringRows.SeenAsync(change, call.RegionCode, call.RoundId, call.BaseVersion, cancellationToken);
        if (!seen.IsOk)
        {
            return seen.Problem;
        }

        var round = seen.Answer;
        var present = await change.Db.RoundQuestionnaires.AsNoTracking().SingleAsync(row => row.RegionCode == call.RegionCode && row.RoundId == round.Id && row.Number == round.Questionnaire, cancellationToken);
        var asked = round.Ask(call.Questions, change.At);
        if (!asked.IsOk)
        {
            return asked.Problem;
        }

        change.Db.Add(new RoundQuestionnaire { RegionCode = call.RegionCode, RoundId = round.Id, Number = asked.Answer.Version, Questions = asked.Answer.Questions, MadeAt = change.At, MadeByName = change.Viewer.DisplayName });
        SavedQuestions after = new(round.Id, asked.Answer.Version, asked.Answer.Questions);
        change.Record(SavedRound.Subject, round.Id, new SavedQuestions(round.Id, present.Number, present.Questions), after);
        return after;
    }
}
