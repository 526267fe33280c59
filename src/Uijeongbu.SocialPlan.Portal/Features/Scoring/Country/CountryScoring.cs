using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;

namespace Uijeongbu.SocialPlan.Portal.Features.Scoring.Country;

/// <summary>A municipality in one year of one plan version, before its place is known.</summary>
internal readonly record struct MunicipalityYear(int Version, int Year, int Region, int Projects, int Missing, Figures Figures);

/// <summary>A row of the answer.</summary>
internal sealed record CountryRow(int Version, int Year, CountryRegion Region, int Projects, int Missing, Figures Figures, int? Rank, int? GroupRank);

/// <summary>
/// Scores a country plan by plan: each is put together as the scorer wants it, scored, and let go; only its figures stay. Then each year of
/// each version is ranked.
/// </summary>
internal sealed class CountryScoring(CountryTables tables, ScoringPolicy policy, Action<int, int> progress)
{
    private readonly Dictionary<int, CountryResult> _ofYear = [];

    /// <summary>By version, year, place and number of the municipality.</summary>
    public IEnumerable<CountryRow> Rows()
    {
        foreach (var year in ScoreAll().GroupBy(row => (row.Version, row.Year)).OrderBy(group => group.Key))
        {
            MunicipalityYear[] rows = [.. year];
            var places = CountryRanking.Rank([.. rows.Select(row => new CountryScore(tables.Regions[row.Region].Name, tables.Regions[row.Region].Group, row.Figures))], policy);
            var answer = rows.Zip(places, (row, place) => new CountryRow(row.Version, row.Year, tables.Regions[row.Region], row.Projects, row.Missing, row.Figures, place.Rank, place.GroupRank));
            foreach (var row in answer.OrderBy(row => row.Rank ?? int.MaxValue).ThenBy(row => row.Region.Id))
            {
                yield return row;
            }
        }
    }

    private List<MunicipalityYear> ScoreAll()
    {
        List<MunicipalityYear> all = [];
        for (var plan = 0; plan < tables.Plans.Count; plan++)
        {
            foreach (var year in YearsOf(plan))
            {
                all.Add(Score(plan, year));
            }

            progress(plan + 1, tables.Plans.Count);
        }

        return all;
    }

    private SortedSet<short> YearsOf(int plan)
    {
        SortedSet<short> years = [];
        foreach (var place in tables.ResultsOfPlan.Of(plan))
        {
            years.Add(tables.Results[place].Year);
        }

        return years;
    }

    private MunicipalityYear Score(int plan, short year)
    {
        _ofYear.Clear();
        foreach (var place in tables.ResultsOfPlan.Of(plan))
        {
            if (tables.Results[place].Year == year)
            {
                _ofYear.Add(tables.Results[place].Indicator, tables.Results[place]);
            }
        }

        var score = PlanScorer.Score(new(StrategiesOf(plan)), policy);
        return new(tables.Versions[plan], year, tables.Plans.ParentOf(plan), score.Strategies.Sum(strategy => strategy.Projects.Count), score.Excluded.Count(), score.Figures);
    }

    // What has no result in the year is not part of it, as in the reference query.
    private List<StrategyInput> StrategiesOf(int plan)
    {
        List<StrategyInput> strategies = [];
        foreach (var strategy in tables.Below.Strategies.Of(plan))
        {
            List<ProjectInput> projects = [];
            foreach (var project in tables.Below.Projects.Of(strategy))
            {
                if (IndicatorsOf(project) is { Count: > 0 } indicators)
                {
                    projects.Add(new("", indicators));
                }
            }

            if (projects.Count > 0)
            {
                strategies.Add(new("", projects));
            }
        }

        return strategies;
    }

    private List<IndicatorInput> IndicatorsOf(int project)
    {
        List<IndicatorInput> indicators = [];
        foreach (var indicator in tables.Below.Indicators.Of(project))
        {
            if (_ofYear.TryGetValue(indicator, out var result))
            {
                indicators.Add(new("", "", new() { Direction = tables.Directions[indicator], Target = result.Target, Actual = result.Actual }));
            }
        }

        return indicators;
    }
}
