using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>A round with the questions that it asks now.</summary>
/// <param name="Round">The round.</param>
/// <param name="Asked">The questions.</param>
public sealed record AskedRound(MonitoringRound Round, Questionnaire Asked);

/// <summary>Reads the questions of a round for who sets them. One statement.</summary>
internal sealed class QuestionQueries(PortalDb door)
{
    /// <returns>null when the viewer manages no such round.</returns>
    public async Task<AskedRound?> FindAsync(string region, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MonitorDeskRead, cancellationToken);
        var found = await (
            from round in db.MonitoringRounds
            where round.RegionCode == region && round.Id == id
            join asked in db.RoundQuestionnaires on new { RoundId = round.Id, round.RegionCode, Number = round.Questionnaire } equals new { asked.RoundId, asked.RegionCode, asked.Number }
            select new { Round = round, Asked = asked }).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new(found.Round, found.Asked.ToQuestionnaire());
    }
}
