using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Scoring.Country;

/// <summary>
/// Reads a folder of CSV tables, each with a head line: <c>region</c> (id, grp, name), <c>plan</c> (id, region_id, version),
/// <c>strategy</c>, <c>project</c>, <c>indicator</c> (with direction U or D), <c>result</c> (indicator_id, year, target, actual). Rows may
/// stand in any order. The whole folder or all its faults, never a part.
/// </summary>
internal sealed class CountryFolder(string folder, Action<string, int> progress)
{
    private const int RowsOfAStep = 1_000_000;
    private readonly CountryFaults _faults = new();

    /// <summary>Reads everything.</summary>
    /// <returns>The tables, or null with the faults.</returns>
    public (CountryTables? Tables, CountryFaults Faults) Read()
    {
        var (regions, regionPlaces) = ReadRegions();
        List<int> versions = [];
        var plans = ReadRows("plan", ["id", "region_id", "version"], regionPlaces, table => versions.Add(table.Number(2)));
        var strategies = ReadRows("strategy", ["id", "plan_id"], plans);
        var projects = ReadRows("project", ["id", "strategy_id"], strategies);
        List<Direction> directions = [];
        var indicators = ReadRows("indicator", ["id", "project_id", "direction"], projects, table => directions.Add(DirectionOf(table)));
        var results = ReadResults(indicators);
        if (_faults.Any)
        {
            return (null, _faults); // a missing parent would shift all places below
        }

        Children ofPlan = new(PlansOf(results, indicators, projects, strategies), plans.Count);
        RefuseDoubled(results, ofPlan, plans.Count);
        return _faults.Any ? (null, _faults) : (new()
        {
            Regions = regions,
            Plans = plans,
            Versions = versions,
            Below = (strategies.ByParent(plans.Count), projects.ByParent(strategies.Count), indicators.ByParent(projects.Count)),
            Directions = directions,
            Results = results,
            ResultsOfPlan = ofPlan,
        }, _faults);
    }

    private (List<CountryRegion> Regions, Numbered Places) ReadRegions()
    {
        List<CountryRegion> regions = [];
        Numbered places = new();
        using var table = CountryTable.Open(folder, "region", ["id", "grp", "name"], _faults);
        while (table?.Next() == true)
        {
            CountryRegion region = new(table.Number(0), table.Text(2), table.Text(1));
            if (region.Group.Length > 0 && region.Name.Length == 0)
            {
                table.Fault(2, "비어 있습니다. 시·군·구의 이름을 적어 주십시오.");
            }

            Add(table, places, region.Id, parent: 0);
            regions.Add(region);
        }

        progress("region", regions.Count);
        return (regions, places);
    }

    private Numbered ReadRows(string name, string[] columns, Numbered parents, Action<CountryTable>? more = null)
    {
        Numbered rows = new();
        using var table = CountryTable.Open(folder, name, columns, _faults);
        while (table?.Next() == true)
        {
            Add(table, rows, table.Number(0), ParentOf(table, columns[1], parents));
            more?.Invoke(table);
        }

        progress(name, rows.Count);
        return rows;
    }

    private static void Add(CountryTable table, Numbered rows, int id, int parent)
    {
        if (!rows.TryAdd(id, parent))
        {
            table.Fault(0, FormattableString.Invariant($"{id}번이 이미 있습니다. 번호는 한 번만 쓸 수 있습니다."));
        }
    }

    private static int ParentOf(CountryTable table, string column, Numbered parents)
    {
        var place = parents.PlaceOf(table.Number(1));
        if (place < 0)
        {
            table.Fault(1, $"{table.Text(1)}번을 가진 상위 행이 없습니다. {column[..^"_id".Length]}.csv에서 확인해 주십시오.");
        }

        return Math.Max(place, 0);
    }

    private static Direction DirectionOf(CountryTable table)
    {
        var text = table.Text(2);
        if (text is not ("U" or "D"))
        {
            table.Fault(2, $"알 수 없는 방향 '{text}'입니다. U(상향) 또는 D(하향)로 적어 주십시오.");
        }

        return text == "D" ? Direction.LowerIsBetter : Direction.HigherIsBetter;
    }

    private CountryResults ReadResults(Numbered indicators)
    {
        CountryResults results = new();
        using var table = CountryTable.Open(folder, "result", ["year", "indicator_id", "target", "actual"], _faults);
        while (table?.Next() == true)
        {
            var (year, target, actual) = (table.Number(0), table.Value(2), table.Value(3));
            if (year is < 1900 or > 2999)
            {
                table.Fault(0, FormattableString.Invariant($"연도 {year}은 쓸 수 없습니다. 네 자리 연도를 적어 주십시오."));
            }

            if (!Reading.IsComputable(target, actual, baseline: null))
            {
                table.Fault(3, "목표나 실적이 너무 크거나 작아 달성률을 계산할 수 없습니다. 값과 단위를 확인해 주십시오.");
            }

            results.Add(new(ParentOf(table, "indicator_id", indicators), table.Row, (short)year, target, actual));
            if (results.Count % RowsOfAStep == 0)
            {
                progress("result", results.Count);
            }
        }

        progress("result", results.Count);
        return results;
    }

    private static int[] PlansOf(CountryResults results, Numbered indicators, Numbered projects, Numbered strategies)
    {
        var plans = new int[results.Count];
        for (var i = 0; i < plans.Length; i++)
        {
            plans[i] = strategies.ParentOf(projects.ParentOf(indicators.ParentOf(results[i].Indicator)));
        }

        return plans;
    }

    private void RefuseDoubled(CountryResults results, Children ofPlan, int plans)
    {
        HashSet<(int, short)> seen = [];
        for (var plan = 0; plan < plans; plan++)
        {
            seen.Clear();
            foreach (var place in ofPlan.Of(plan))
            {
                if (!seen.Add((results[place].Indicator, results[place].Year)))
                {
                    _faults.Add(new("result.csv", results[place].Row, null, "같은 지표와 연도의 행이 앞에 또 있습니다. 한 행만 남겨 주십시오."));
                }
            }
        }
    }
}
