using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data.Shipped;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

/// <summary>The shipped generations, for municipalities and provinces.</summary>
internal static class Generations
{
    public static readonly IReadOnlyList<PlanGeneration> All = ShippedFiles.Json<List<PlanGeneration>>(ShippedRows.GenerationsFile);

    public static PlanCover Cover(int number, bool isProvince = false, bool isDemo = false)
    {
        var generation = All.Single(generation => generation.Number == number);
        return new(
            isProvince ? "경기도" : "의정부시", generation, isProvince ? generation.Shape.ForProvince() : generation.Shape,
            new DateTime(2026, 11, 26, 5, 0, 0, DateTimeKind.Utc), isDemo);
    }
}
