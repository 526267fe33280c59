using Uijeongbu.SocialPlan.Load.Measuring;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>The figures there are, in the order of the report.</summary>
internal static class AllFigures
{
    public static IReadOnlyList<Figure> List { get; } = 
        [ScoringFigures.AllMunicipalities, ScoringFigures.OneMunicipality, HostFigures.ColdStart, HostFigures.CachedPage];
}
