using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.SecondSteps;

/// <summary>Says which roles of a place need the second step of a sign-in.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="Roles">All roles that need it from now on.</param>
/// <param name="Seen">Those that needed it when the sender looked.</param>
internal sealed record DemandSecondStepCall(Guid CommandId, string RegionCode, IReadOnlyList<Role> Roles, IReadOnlyList<Role> Seen);

/// <summary>Runs <see cref="DemandSecondStepCall"/>. It holds at once: who has no second step yet loses the rights until it is set up.</summary>
internal sealed class DemandSecondStep(CommandRun commands)
{
    public const string Name = "second-step.demand";

    /// <summary>Refused: a role that the place does not have, what someone else decided since, and to take back what an operator demands.</summary>
    public Task<Outcome<SavedDemands>> RunAsync(DemandSecondStepCall call, CancellationToken cancellationToken) => commands.RunAsync<DemandSecondStepCall, SavedDemands>(
        new(call.CommandId, Name, Permissions.MembershipWrite, call.RegionCode), call, (change, token) => DemandAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedDemands>> DemandAsync(Change change, DemandSecondStepCall call, CancellationToken cancellationToken)
    {
        var rows = await change.Db.SecondStepRules.Where(row => row.RegionCode == call.RegionCode).ToListAsync(cancellationToken);
        var isOperator = change.Viewer.Is(Role.Operator, call.RegionCode);
        var gone = rows.Where(row => !call.Roles.Contains(row.Role)).ToList();
        if (WhyNot(call, rows, gone, isOperator) is { } problem)
        {
            return problem;
        }

        foreach (var row in gone)
        {
            change.Db.Remove(row);
            change.Record(SavedDemand.Subject, row.Id, SavedDemand.Of(row), after: null);
        }

        foreach (var role in call.Roles.Distinct().Where(role => rows.TrueForAll(row => row.Role != role)))
        {
            SecondStepRule row = new() { RegionCode = call.RegionCode, Role = role, ByOperator = isOperator, SetBy = change.Viewer.AccountId, SetAt = change.At };
            change.Db.Add(row);
            change.Record(SavedDemand.Subject, row.Id, before: null, SavedDemand.Of(row));
        }

        return new SavedDemands([.. call.Roles.Distinct().Order()]);
    }

    private static Problem? WhyNot(DemandSecondStepCall call, List<SecondStepRule> rows, List<SecondStepRule> gone, bool isOperator) =>
        call.Roles.Any(role => !RolePlaces.Fits(role, call.RegionCode)) ? PeopleProblems.WrongPlace
        : !rows.Select(row => row.Role).ToHashSet().SetEquals(call.Seen) ? SecondStepProblems.Meanwhile
        : !isOperator && gone.Exists(row => row.ByOperator) ? SecondStepProblems.OfOperator
        : null;
}
