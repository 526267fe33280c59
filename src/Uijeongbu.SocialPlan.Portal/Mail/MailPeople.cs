using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Mail;

/// <summary>
/// Reads who may get mail: people with a role on the way of results, those of a province who take them in, evaluate and publish, and operators, who hear of invitations. Each
/// gets it about the place of the role: who takes in the results of 31 municipalities gets one mail about the province.
/// </summary>
internal sealed class MailPeople(PortalDb door)
{
    private static readonly Role[] Mailed = [Role.ProjectOwner, Role.TeamLeader, Role.DepartmentHead, Role.Coordinator, Role.ProvinceOfficer, Role.EvaluationOffice, Role.ProvinceChief, Role.Evaluator, Role.Operator];

    /// <summary>Codes of the places that have such people on a day.</summary>
    public async Task<IReadOnlyList<string>> PlacesAsync(DateOnly today, CancellationToken cancellationToken)
    {
        await using var accounts = door.OpenAccounts();
        var codes = await Today(accounts, today).Where(row => row.RegionCode != null).Select(row => row.RegionCode!).Distinct().ToListAsync(cancellationToken);
        return [.. codes.Order(StringComparer.Ordinal)];
    }

    /// <summary>The people of a place: one statement.</summary>
    public async Task<IReadOnlyList<MailPerson>> ReadAsync(string region, DateOnly today, CancellationToken cancellationToken)
    {
        await using var accounts = door.OpenAccounts();
        var rows = await (
            from member in Today(accounts, today).Where(row => row.RegionCode == region || row.RegionCode == null)
            join user in accounts.Users on member.UserId equals user.Id
            where user.Email != null
            from choice in accounts.MailChoices.Where(row => row.UserId == user.Id).DefaultIfEmpty()
            select new { user.Id, user.DisplayName, Email = user.Email!, Choice = choice, member.Role, member.DepartmentId }).AsNoTracking().ToListAsync(cancellationToken);
        return
        [
            .. from row in rows.OrderBy(row => row.Id)
               group row by row.Id into person
               let first = person.First()
               let wish = OwnMail.WishOf(first.Choice)
               select new MailPerson(first.Id, first.DisplayName, first.Email, wish, [.. person.Select(row => new PlaceMember(row.Id, row.Role, row.DepartmentId))]),
        ];
    }

    /// <summary>The places of which a place's people hear: itself, and of a province its municipalities.</summary>
    public async Task<IReadOnlyList<string>> HeardOfAsync(string region, CancellationToken cancellationToken)
    {
        if (!Region.IsProvince(region))
        {
            return [region];
        }

        await using var accounts = door.OpenAccounts();
        return [region, .. await accounts.Regions.Where(row => row.ParentCode == region).Select(row => row.Code).ToListAsync(cancellationToken)];
    }

    /// <summary>Accounts that want mail at once.</summary>
    public async Task<IReadOnlyList<Guid>> AtOnceAsync(CancellationToken cancellationToken)
    {
        await using var accounts = door.OpenAccounts();
        return await accounts.MailChoices.Where(row => row.Way == MailWay.AtOnce).Select(row => row.UserId).ToListAsync(cancellationToken);
    }

    private static IQueryable<Membership> Today(PortalDbContext accounts, DateOnly today) =>
        accounts.Memberships.Where(row => Mailed.Contains(row.Role) && row.ValidFrom <= today && (row.ValidTo == null || row.ValidTo >= today));
}
