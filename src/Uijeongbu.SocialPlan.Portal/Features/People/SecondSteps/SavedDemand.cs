using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.SecondSteps;

/// <summary>That a role needs the second step, as the record keeps it.</summary>
internal sealed record SavedDemand(Guid Id, Role Role, bool ByOperator)
{
    public const string Subject = "second-step";

    public static SavedDemand Of(SecondStepRule row) => new(row.Id, row.Role, row.ByOperator);
}

/// <summary>The roles of a place that need the second step after a command.</summary>
internal sealed record SavedDemands(IReadOnlyList<Role> Roles);
