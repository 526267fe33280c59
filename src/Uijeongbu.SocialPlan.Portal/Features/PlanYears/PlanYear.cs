using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Regions;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanYears;

/// <summary>One year of a place's plan, with what every page about it shows: where, which generation, how far, and the years beside it.</summary>
public sealed record PlanYear(Region Region, Plan Plan, PlanGeneration Generation, AnnualPlan Annual, IReadOnlyList<YearStatus> Years, bool MayWrite)
{
    /// <summary>Year of implementation.</summary>
    public int Year => Annual.FiscalYear;

    /// <summary>Address of the year's first page; all others begin with it.</summary>
    public string Address => AddressOf(Region.Code, Year);

    /// <summary>What of the plan can still be edited in place. The years beside it count only as far as they are years of the same plan.</summary>
    public PlanLocks Locks => new(Years.Where(year => year.FiscalYear >= Generation.FirstYear && year.FiscalYear <= Generation.LastYear));

    /// <summary>The forms of the generation for this place.</summary>
    public PlanShape Shape => Generation.Shape.For(Region.Code);

    /// <summary>What must hold for the plan while it is written.</summary>
    public PlanRules Rules => new(Locks, Generation.FirstYear, Generation.LastYear);

    /// <summary>The first year in which a new project can run without touching what is adopted.</summary>
    public int FirstOpenYear => Math.Min(Generation.LastYear, Math.Max(Generation.FirstYear, (Locks.LastAdopted + 1) ?? Generation.FirstYear));

    /// <summary>Whether nothing of the year can be changed any more.</summary>
    public bool IsReadOnly => Annual.Status is AnnualPlanStatus.Closed || !MayWrite;

    /// <summary>Address of a year's first page.</summary>
    public static string AddressOf(string region, int year) => string.Create(CultureInfo.InvariantCulture, $"/app/plans/{region}/{year}");
}
