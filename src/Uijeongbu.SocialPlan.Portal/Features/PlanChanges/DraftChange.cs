using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

/// <summary>What a set says about itself beside its entries.</summary>
/// <param name="Weight">How much it weighs.</param>
/// <param name="ReasonKind">Kind of reason.</param>
/// <param name="ReasonText">Reason in words.</param>
/// <param name="EffectiveOn">시행일.</param>
internal sealed record ChangeHead(ChangeWeight Weight, ChangeReason ReasonKind, string? ReasonText, DateOnly EffectiveOn)
{
    private const int LongestReason = 2000;

    /// <summary>The content with these, and with the entries that it has.</summary>
    public ChangeDraft With(IReadOnlyList<ChangeEntry> entries) => new(Weight, ReasonKind, ReadableText.Of(ReasonText?.ReplaceLineEndings(" ")).Trim(), EffectiveOn, entries);

    public Problem? WhyNot(YearChanges year)
    {
        var text = With([]).ReasonText;
        return text.Length == 0 ? ChangeProblems.ReasonMissing
            : text.Length > LongestReason ? Domain.Plans.Writing.PlanWritingProblems.TooLong("변경 사유", LongestReason)
            : year.WhyNot(EffectiveOn);
    }
}

/// <summary>Begins a change set of a year (변경안 만들기).</summary>
internal sealed record DraftChangeCall(Guid CommandId, string RegionCode, int FiscalYear, ChangeHead Head);

/// <summary>Runs <see cref="DraftChangeCall"/>.</summary>
internal sealed class DraftChange(CommandRun commands)
{
    public const string Name = "change.draft";

    /// <summary>Refused: before 확정 and after the end of the year, without a reason, for a day on which the year's plan does not hold.</summary>
    public Task<Outcome<SavedChange>> RunAsync(DraftChangeCall call, CancellationToken cancellationToken) => commands.RunAsync<DraftChangeCall, SavedChange>(
        new(call.CommandId, Name, Permissions.PlanWrite, call.RegionCode), call, (change, token) => DraftAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedChange>> DraftAsync(Change change, DraftChangeCall call, CancellationToken cancellationToken)
    {
        if (await YearChanges.FindAsync(change.Db, call.RegionCode, call.FiscalYear, cancellationToken) is not { } year)
        {
            return AnnualPlanProblems.NotFound;
        }

        if ((year.WhyNot() ?? call.Head.WhyNot(year)) is { } problem)
        {
            return problem;
        }

        ChangeSet set = new() { RegionCode = call.RegionCode, AnnualPlanId = year.Year.Annual.Id, Number = year.Sets.Select(other => other.Number).DefaultIfEmpty().Max() + 1, Content = call.Head.With([]) };
        change.Db.Add(set);
        change.Record(ChangeState.Subject, set.Id, before: null, ChangeState.Of(set));
        return new SavedChange(call.RegionCode, call.FiscalYear, set.Number, set.Status, Entries: 0);
    }
}
