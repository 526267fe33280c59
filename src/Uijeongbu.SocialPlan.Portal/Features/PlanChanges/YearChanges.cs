using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

/// <summary>A year's plan with what was adopted and every change set of it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Adopted">What was frozen at 확정; null before, and for a year that was adopted elsewhere.</param>
/// <param name="Sets">Change sets in any state, by number.</param>
/// <param name="Weights">What this place holds for minor.</param>
internal sealed record YearChanges(PlanYear Year, AdoptedPlan? Adopted, IReadOnlyList<ChangeSet> Sets, WeightRules Weights)
{
    private readonly Lazy<PlanHistory?> _history = new(() => Adopted is null ? null : HistoryOf(Adopted, Sets));

    /// <summary>The plan at any date; null when nothing is frozen.</summary>
    public PlanHistory? History => _history.Value;

    /// <summary>The last day on which the year's plan holds.</summary>
    public DateOnly LastDay => new(Year.Year, 12, 31);

    /// <summary>Why no change set can be made or moved; null when it can.</summary>
    public Problem? WhyNot() => Year.Annual.Status switch
    {
        < AnnualPlanStatus.Adopted => ChangeProblems.NotAdopted,
        AnnualPlanStatus.Closed => AnnualPlanProblems.PastYear,
        _ => Adopted is null ? ChangeProblems.NothingFrozen : null,
    };

    /// <summary>Why a set cannot take effect on the day; null when it can.</summary>
    public Problem? WhyNot(DateOnly effectiveOn) =>
        effectiveOn < Adopted!.AdoptedOn || effectiveOn > LastDay ? ChangeProblems.DayOutside(Adopted.AdoptedOn, LastDay) : null;

    /// <summary>Whether a later year of the plan is adopted, which promised the build of the plan (strategies, projects, indicators) anew.</summary>
    public bool IsBehind => Year.Locks.LastAdopted > Year.Year;

    /// <summary>Why an entry cannot be made in this year; null when it can. Results of a year behind stay with the projects that the next one runs.</summary>
    public Problem? WhyNot(ChangeEntry entry) => IsBehind && entry is Regrouping ? ChangeProblems.RegroupedBehind(Year.Locks.LastAdopted!.Value) : null;

    /// <summary>A set by its number; null when there is none.</summary>
    public ChangeSet? Find(int number) => Sets.FirstOrDefault(set => set.Number == number);

    /// <summary>The plan that a set finds on its day: with all that is in effect by then, without itself.</summary>
    public PlanAt Before(ChangeSet set)
    {
        var earlier = Sets.Where(other => other != set && (other.Content.EffectiveOn, other.Number).CompareTo((set.Content.EffectiveOn, set.Number)) < 0);
        return HistoryOf(Adopted!, earlier).Latest;
    }

    /// <summary>The plan as a draft leaves it, or the first entry that does not fit any more.</summary>
    public Outcome<PlanAt> After(ChangeSet set) => PlanHistory.Apply(Before(set), set.Content.Entries, set.Content.EffectiveOn);

    /// <returns>null when the viewer finds no annual plan of that year there.</returns>
    public static async Task<YearChanges?> FindAsync(PortalDbContext db, string region, int year, CancellationToken cancellationToken)
    {
        if (await PlanYearQueries.FindAsync(db, region, year, cancellationToken) is not { } found)
        {
            return null;
        }

        var adopted = await db.AdoptedPlans.AsNoTracking().SingleOrDefaultAsync(row => row.RegionCode == region && row.AnnualPlanId == found.Annual.Id, cancellationToken);
        var sets = await db.ChangeSets.Where(row => row.RegionCode == region && row.AnnualPlanId == found.Annual.Id).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        var settings = await db.PlanSettings.AsNoTracking().SingleOrDefaultAsync(row => row.RegionCode == region, cancellationToken);
        return new(found, adopted, sets, settings?.Weights ?? WeightRules.Shipped);
    }

    /// <summary>Replays what took effect. It fitted then, so it fits now: else the record is damaged, and nobody may go on.</summary>
    private static PlanHistory HistoryOf(AdoptedPlan adopted, IEnumerable<ChangeSet> sets)
    {
        var history = PlanHistory.Replay(adopted.Content, sets);
        return history.IsOk ? history.Answer : throw new InvalidOperationException($"The changes of the annual plan {adopted.AnnualPlanId} do not replay: {history.Problem.Message}");
    }
}
