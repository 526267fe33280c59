using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlaceRules;

/// <summary>Saves what a place decides about its plans.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="Minor">경미한 변경.</param>
/// <param name="NoticeCounting">Whether a notice counts its first day.</param>
/// <param name="FirstYearWithPlan">Whether the first annual plan goes with the four-year plan.</param>
/// <param name="Version">The version that was seen.</param>
/// <param name="HasTeamReview">Whether the team leader reviews results before the head.</param>
/// <param name="Reasons">From which rates on a reason is asked for; null is as shipped.</param>
internal sealed record SaveRulesCall(
    Guid CommandId, string RegionCode, IReadOnlyList<ChangeClass> Minor, NoticeCounting NoticeCounting, bool FirstYearWithPlan, long Version, bool HasTeamReview = false, ReasonRules? Reasons = null);

/// <summary>Runs <see cref="SaveRulesCall"/>.</summary>
internal sealed class SaveRules(CommandRun commands)
{
    public const string Name = "plan-settings.save";

    /// <summary>Refused: a class of changes that is always deliberated, thresholds that contradict each other, and settings that someone else saved since.</summary>
    public Task<Outcome<SavedRules>> RunAsync(SaveRulesCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveRulesCall, SavedRules>(
        new(call.CommandId, Name, Permissions.PlanWrite, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedRules>> SaveAsync(Change change, SaveRulesCall call, CancellationToken cancellationToken)
    {
        var row = await change.Db.PlanSettings.SingleOrDefaultAsync(settings => settings.RegionCode == call.RegionCode, cancellationToken);
        var before = SavedRules.Of(row);
        if (before.Version != call.Version)
        {
            return ChangeProblems.RulesChangedMeanwhile;
        }

        if (!call.Minor.All(WeightRules.CanBeMinor.Contains))
        {
            return ChangeProblems.NeverMinor;
        }

        if (call.Reasons?.WhyNot() is { } problem)
        {
            return problem;
        }

        row ??= change.Db.Add(new PlanSettings { RegionCode = call.RegionCode }).Entity;
        row.Weights = WeightRules.Shipped with { Minor = call.Minor };
        (row.NoticeCounting, row.FirstYearWithPlan) = (call.NoticeCounting, call.FirstYearWithPlan);
        (row.HasTeamReview, row.Reasons) = (call.HasTeamReview, call.Reasons);
        SavedRules after = new(call.Minor, call.NoticeCounting, call.FirstYearWithPlan, call.Version + 1) { HasTeamReview = call.HasTeamReview, Reasons = call.Reasons ?? ReasonRules.Shipped };
        change.Record(SavedRules.Subject, row.Id, before.Version == 0 ? null : before, after);
        return after;
    }
}
