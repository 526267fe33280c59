using System.Globalization;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Portal.Features.RecordHistories;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Search;

/// <summary>A project, or an indicator of one.</summary>
/// <param name="RegionCode">The place.</param>
/// <param name="Place">Its name.</param>
/// <param name="Year">The youngest year of its plan in which it runs; null while there is none.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="Code">Its number.</param>
/// <param name="Project">Its name.</param>
/// <param name="Indicator">Name of the indicator; null for the project itself.</param>
internal sealed record FoundItem(string RegionCode, string Place, int? Year, Guid ProjectId, string Code, string Project, string? Indicator)
{
    /// <summary>The page where it is read.</summary>
    public string Address => Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"/app/plans/{RegionCode}/{year}/plan/{ProjectId}") : "/app/plans";
}

/// <summary>A person with a role.</summary>
internal sealed record FoundPerson(string RegionCode, string Place, string Name, Role Role, DeputyKind? Kind, string? Deputy, DateOnly ValidFrom, DateOnly? ValidTo)
{
    /// <summary>What the person is: the role, and for whom.</summary>
    public string Title => HistoryWords.RoleOf(Role) + (Kind is { } kind ? new StandIn(kind, For: null, Deputy).ToString() : "");

    /// <summary>The list of the place's people, by that name.</summary>
    public string Address => $"/app/people/{RegionCode}?time=All&who={Uri.EscapeDataString(Name)}";
}
