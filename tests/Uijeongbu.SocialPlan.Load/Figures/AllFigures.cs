using Uijeongbu.SocialPlan.Load.Figures.Rankings;
using Uijeongbu.SocialPlan.Load.Measuring;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>The figures there are, in the order of the report.</summary>
internal static class AllFigures
{
    public static IReadOnlyList<Figure> List { get; } =
    [
        ScoringFigures.AllMunicipalities, ScoringFigures.TenPeriods, ScoringFigures.OneMunicipality, StabilityFigures.OneProvince, HostFigures.ColdStart, HostFigures.CachedPage,
        SaveFigures.OneClient, SaveFigures.EightClients, GridFigures.FirstBatch, ImportFigures.Of64, FormFigures.Of1100, FillInFigures.Of1100,
        RankFigures.OfProvince, RankFigures.OfCountry, RankFigures.Flat, RecomputeFigures.OfL,
    ];

    public static IReadOnlyList<Count> Counts { get; } = [GridFigures.Of40, GridFigures.Of100, GridFigures.Of200, CrowdFigures.Typing, CountryFigures.Largest, PlanFigures.Of64, MonitoringFigures.Card, MonitoringFigures.Desk, MarkFigures.Desk];

    public static IEnumerable<string> Names => List.Select(figure => figure.Name).Concat(Counts.Select(count => count.Name));
}
