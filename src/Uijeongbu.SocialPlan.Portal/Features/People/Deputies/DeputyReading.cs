using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Portal.Features.RecordHistories;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Deputies;

/// <summary>Memberships of a place as choices and lines.</summary>
internal sealed class DeputyReading(Viewer viewer, DeputyRules rules, IReadOnlyCollection<Membership> memberships, IReadOnlyDictionary<Guid, string> names, IReadOnlyDictionary<Guid, string> departments, DateOnly today)
{
    /// <summary>Roles that someone holds and the viewer names deputies for: the own ones first.</summary>
    public IEnumerable<PostChoice> Held() => memberships
        .Where(row => row.DeputyKind is null && (row.ValidTo is null || row.ValidTo >= today) && rules.MayName(new(row.Role, row.DepartmentId, row.UserId)))
        .OrderBy(row => row.UserId != viewer.AccountId).ThenByDescending(row => row.Role).ThenBy(row => names[row.UserId], StringComparer.Ordinal)
        .Select(row => new PostChoice(new(row.Role, row.DepartmentId, row.UserId), $"{names[row.UserId]} · {HistoryWords.RoleOf(row.Role)}{Of(row.DepartmentId)}"));

    /// <summary>Departments without a head and teams without a leader.</summary>
    public IEnumerable<PostChoice> Vacant(IEnumerable<Department> register) => register
        .Where(row => row.StandsOn(today)).OrderBy(row => departments[row.Id], StringComparer.Ordinal)
        .Select(row => new DeputyPost(row.ParentId is null ? Role.DepartmentHead : Role.TeamLeader, row.Id, ForUserId: null))
        .Where(post => rules.MayName(post) && rules.IsVacant(post.Role, post.DepartmentId, today))
        .Select(post => new PostChoice(post, $"빈 자리 · {HistoryWords.RoleOf(post.Role)}{Of(post.DepartmentId)}"));

    /// <summary>Who has a role inside the office, apart from the viewer.</summary>
    public IReadOnlyList<(Guid Id, string Label)> People() =>
    [
        .. memberships.Where(row => row.DeputyKind is null && row.UserId != viewer.AccountId && DeputyPost.Roles.Contains(row.Role) && (row.ValidTo is null || row.ValidTo >= today))
            .GroupBy(row => row.UserId).OrderBy(group => names[group.Key], StringComparer.Ordinal)
            .Select(group => (group.Key, $"{names[group.Key]} · {string.Join(", ", group.Select(row => HistoryWords.RoleOf(row.Role) + Of(row.DepartmentId)).Distinct())}")),
    ];

    /// <summary>Deputies since a day that the viewer names or is concerned by.</summary>
    public IReadOnlyList<DeputyLine> Deputies(DateOnly since) =>
    [
        .. memberships.Where(row => row.DeputyKind is not null && row.ValidTo >= since)
            .Where(row => SetDeputyEnd.MayEnd(rules, row) || row.UserId == viewer.AccountId || row.DeputyFor == viewer.AccountId)
            .OrderBy(row => row.ValidTo < today).ThenBy(row => row.ValidFrom).ThenBy(row => names[row.UserId], StringComparer.Ordinal)
            .Select(row => new DeputyLine(
                row.Id, names[row.UserId], row.Role, row.DepartmentId is { } id ? departments.GetValueOrDefault(id) : null, PeopleQueries.StandInOf(row)!, row.ValidFrom, row.ValidTo!.Value, SetDeputyEnd.MayEnd(rules, row))),
    ];

    private string Of(Guid? department) => department is { } id && departments.GetValueOrDefault(id) is { } name ? $"({name})" : "";
}
