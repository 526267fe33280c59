using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Paper;

/// <summary>Cards of a round as sheets to print.</summary>
/// <param name="Round">The round.</param>
/// <param name="Place">Name of the place.</param>
/// <param name="Members">Members with a card, by name.</param>
/// <param name="Cards">Cards of the chosen member in the order of the plan; none while nobody is chosen.</param>
public sealed record SheetPrint(MonitoringRound Round, string Place, IReadOnlyList<GroupMember> Members, IReadOnlyList<CardView> Cards);

/// <summary>Reads a member's cards for print, for who manages rounds: what stands on the card, and no word of a review. Seven statements.</summary>
internal sealed class SheetQueries(PortalDb door)
{
    /// <returns>null when the viewer manages no such round.</returns>
    public async Task<SheetPrint?> FindAsync(string region, Guid id, Guid? chosen, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MonitorDeskRead, cancellationToken);
        var head = await (
            from round in db.MonitoringRounds
            where round.RegionCode == region && round.Id == id
            join place in db.Regions on round.RegionCode equals place.Code
            join asked in db.RoundQuestionnaires on new { RoundId = round.Id, round.RegionCode, Number = round.Questionnaire } equals new { asked.RoundId, asked.RegionCode, asked.Number }
            select new { Round = round, Place = place.Name, Asked = asked }).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (head is null)
        {
            return null;
        }

        var members = await db.GroupMembers.AsNoTracking().Where(row => row.RegionCode == region && row.RoundId == id && row.LeftAt == null
            && db.ReviewCards.Any(card => card.RegionCode == region && card.MemberId == row.Id && card.Conflict == null)).ToListAsync(cancellationToken);
        members = [.. members.OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Id)];
        return new(head.Round, head.Place, members, members.Find(member => member.Id == chosen) is { } one ? await CardsAsync(db, head.Round, head.Place, head.Asked.ToQuestionnaire(), one, cancellationToken) : []);
    }

    private static async Task<IReadOnlyList<CardView>> CardsAsync(PortalDbContext db, MonitoringRound round, string place, Questionnaire asked, GroupMember member, CancellationToken cancellationToken)
    {
        var (region, year) = (round.RegionCode, round.FiscalYear);
        var cards = await (
            from card in db.ReviewCards
            where card.RegionCode == region && card.MemberId == member.Id && card.Conflict == null
            join project in db.Projects on new { Id = card.ProjectId, card.RegionCode } equals new { project.Id, project.RegionCode }
            join strategy in db.Strategies on new { Id = project.StrategyId, project.RegionCode } equals new { strategy.Id, strategy.RegionCode }
            from check in db.SelfChecks.Where(row => row.RegionCode == region && row.RoundId == round.Id && row.ProjectId == project.Id).DefaultIfEmpty()
            select new { Card = card, Project = project, strategy.System, strategy.Order, Check = check }).AsNoTracking().ToListAsync(cancellationToken);
        Guid[] projects = [.. cards.Select(card => card.Project.Id)];
        var rows = round.Kind is RoundKind.MidYear
            ? (await InterimRows.ReadAsync(db, region, year, ResultTerm.FirstHalf, projects, cancellationToken)).Rows
            : (await ResultStatements.Indicators.For(db)(db, region, year, projects).ToListAsync(cancellationToken)).OrderBy(row => row.Indicator.Order).ToLookup(row => row.Indicator.ProjectId, ResultQueries.RowOf);
        var budgets = (await db.BudgetLines.AsNoTracking().Where(row => row.RegionCode == region && row.FiscalYear == year && projects.Contains(row.ProjectId)).ToListAsync(cancellationToken)).ToLookup(row => row.ProjectId);
        return
        [
            .. cards.OrderBy(one => one.System).ThenBy(one => one.Order).ThenBy(one => one.Project.Order).ThenBy(one => one.Project.Code, StringComparer.Ordinal)
                .Select(one => new CardView(one.Card, member, round, place, one.Project, [asked], []) { Rows = [.. rows[one.Project.Id]], Budget = ShownBudget.Of(budgets[one.Project.Id]), SelfCheck = one.Check }),
        ];
    }
}
