using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanSteps;

/// <summary>How far a year's plan is: the steps taken, the ones that can follow, and the notice.</summary>
internal sealed record YearSteps(PlanYear Year, IReadOnlyList<AnnualPlanMove> Moves, NoticeCounting Counting, IReadOnlyList<SavedFile> Files)
{
    /// <summary>The states that the plan can go to now.</summary>
    public IReadOnlyList<AnnualPlanStep> Next => [.. AnnualPlanStep.All.Where(step => step.From == Year.Annual.Status)];

    /// <summary>First day of the notice; null while there was none.</summary>
    public DateOnly? NoticeBegan => Moves.FirstOrDefault(move => move.To is AnnualPlanStatus.PublicNotice)?.On;

    /// <summary>The first day on which the plan can be adopted; null while there was no notice.</summary>
    public DateOnly? EarliestAdoption => NoticeBegan is { } began ? PublicNotice.EarliestDecision(began, counting: Counting) : null;

    /// <summary>Whether a report to the assembly can be recorded beside the state.</summary>
    public bool MayReportLate => Year.Annual.Status is > AnnualPlanStatus.ReportedToAssembly and < AnnualPlanStatus.Closed;

    /// <summary>The record of a state; null when it was not reached, or left out.</summary>
    public AnnualPlanMove? Of(AnnualPlanStatus status) => status is AnnualPlanStatus.ReportedToAssembly
        ? Moves.LastOrDefault(move => move.IsAssemblyReport)
        : Moves.FirstOrDefault(move => move.To == status && move.From != status);
}

/// <summary>Reads <see cref="YearSteps"/>.</summary>
internal sealed class YearStepQueries(PortalDb door)
{
    /// <returns>null when the viewer finds no annual plan of that year there.</returns>
    public async Task<YearSteps?> FindAsync(string region, int year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        if (await PlanYearQueries.FindAsync(db, region, year, cancellationToken) is not { } found)
        {
            return null;
        }

        var moves = await db.AnnualPlanMoves.Where(row => row.RegionCode == region && row.AnnualPlanId == found.Annual.Id).ToListAsync(cancellationToken);
        var files = await FileQueries.OfAsync(db, region, SavedAnnualPlan.Subject, [found.Annual.Id], cancellationToken);
        var settings = await db.PlanSettings.SingleOrDefaultAsync(row => row.RegionCode == region, cancellationToken);
        return new(found, [.. moves.OrderBy(move => move.On).ThenBy(move => move.To)], settings?.NoticeCounting ?? default, [.. files[found.Annual.Id]]);
    }
}
