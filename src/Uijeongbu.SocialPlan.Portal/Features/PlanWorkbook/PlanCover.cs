using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook;

/// <summary>What a workbook says about the plan beside its content.</summary>
/// <param name="RegionName">Name of the place.</param>
/// <param name="Generation">The generation, for label and years.</param>
/// <param name="Shape">Its shape for this place (<see cref="PlanShape.For(string)"/>).</param>
/// <param name="At">When it was written, in UTC.</param>
/// <param name="IsDemo">Invented figures: every sheet carries the mark.</param>
internal sealed record PlanCover(string RegionName, PlanGeneration Generation, PlanShape Shape, DateTime At, bool IsDemo = false)
{
    /// <summary>제6기 지역사회보장계획(2027~2030).</summary>
    public string PlanTitle => TitleOf(Generation);

    /// <summary>Name of the file.</summary>
    public string FileName => $"{RegionName} {PlanTitle}.xlsx";

    internal static string TitleOf(PlanGeneration generation) => $"{generation.Label} 지역사회보장계획({generation.FirstYear}~{generation.LastYear})";

    /// <summary>Years with a column for targets: the year before the plan, in which it is written, and its own.</summary>
    internal static IReadOnlyList<int> YearsOf(PlanGeneration generation) =>
        [.. Enumerable.Range(generation.FirstYear - 1, generation.LastYear - generation.FirstYear + 2)];
}
