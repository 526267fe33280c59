using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans;

/// <summary>A plan's year with its results as its pages, downloads and API show it: frozen inputs, published or not, and the rates computed from them.</summary>
public sealed class ScoredPlan
{
    private readonly string _nameEn;

    private ScoredPlan(PublishedPlan plan, SnapshotInfo snapshot, string nameEn, string address)
    {
        (Plan, Snapshot, _nameEn, Address, Score) = (plan, snapshot, nameEn, address, PublishedInputs.Score(plan));
        Contribution = Contribution.Of(Score);
    }

    /// <summary>Frozen inputs.</summary>
    public PublishedPlan Plan { get; }

    /// <summary>Number, time and hash of the 확정본, or of the frozen version.</summary>
    public SnapshotInfo Snapshot { get; }

    /// <summary>The figure that the municipality published itself; null when none is known.</summary>
    public PublishedAchievement? Achievement { get; private init; }

    /// <summary>Name of the place in the language of the request.</summary>
    public string Place => Languages.IsEnglish ? _nameEn : Plan.RegionName;

    /// <summary>All years of the place that are published, oldest first; none for a frozen version.</summary>
    public IReadOnlyList<int> Years { get; private init; } = [];

    /// <summary>Rates under the policy that the snapshot names.</summary>
    public PlanScore Score { get; }

    /// <summary>The projects that lift the overall rate most.</summary>
    public Contribution Contribution { get; }

    /// <summary>Decimals in which the policy prints rates.</summary>
    public int Decimals => Score.Policy.Rounding.Decimals;

    /// <summary>The year in which the results are evaluated; both years are always printed.</summary>
    public int EvaluationYear => Plan.FiscalYear + 1;

    /// <summary>The page's address.</summary>
    public string Address { get; }

    /// <summary>Indicators whose target was changed during the year, with where they stand.</summary>
    public IEnumerable<(IndicatorPlace Place, PublishedIndicator Indicator)> ChangedTargets =>
        Places().Where(p => p.Indicator.Changes.Count > 0);

    /// <summary>Scores the frozen inputs under the policy that the snapshot names.</summary>
    /// <exception cref="InvalidOperationException">This binary does not know the policy or a formula; a published figure is never computed by another.</exception>
    public static ScoredPlan Of(PublishedPlanView published) =>
        new(published.Plan, published.Snapshot, published.Region.NameEn, FormattableString.Invariant($"/plans/{published.Plan.RegionCode}/{published.Plan.FiscalYear}")) { Achievement = published.Achievement, Years = published.Years };

    /// <summary>The same of a version that was frozen on its way and not published; its pages are Korean only.</summary>
    /// <param name="plan">Its inputs.</param>
    /// <param name="version">Its number, kind, time and hash.</param>
    /// <param name="address">Address of its page.</param>
    public static ScoredPlan OfVersion(PublishedPlan plan, SnapshotInfo version, string address) => new(plan, version, plan.RegionName, address);

    /// <summary>The address of the trace of one figure.</summary>
    public string TraceOf(string node) => $"{Address}/trace/{node}";

    /// <summary>The frozen inputs of one indicator.</summary>
    public PublishedIndicator IndicatorAt(IndicatorPlace place) => Plan.Strategies[place.Strategy].Projects[place.Project].Indicators[place.Indicator];

    private IEnumerable<(IndicatorPlace Place, PublishedIndicator Indicator)> Places()
    {
        for (var s = 0; s < Plan.Strategies.Count; s++)
        {
            for (var p = 0; p < Plan.Strategies[s].Projects.Count; p++)
            {
                for (var i = 0; i < Plan.Strategies[s].Projects[p].Indicators.Count; i++)
                {
                    yield return (new(s, p, i), Plan.Strategies[s].Projects[p].Indicators[i]);
                }
            }
        }
    }
}

/// <summary>Where an indicator stands in a plan, counted from 0.</summary>
public readonly record struct IndicatorPlace(int Strategy, int Project, int Indicator);
