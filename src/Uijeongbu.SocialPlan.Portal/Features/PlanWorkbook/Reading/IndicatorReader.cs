using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Reading;

/// <summary>Reads the indicators of strategies and of projects.</summary>
internal sealed class IndicatorReader(FormReader reader, PlanForms forms, PlanDraft draft)
{
    public void ReadOfStrategies(RowIds ids) => reader.Read(forms.StrategyIndicators, cells =>
    {
        if (!IsOnlyNumber(cells))
        {
            var (_, strategy) = ProjectReader.StrategyOf(cells, draft);
            var indicator = Indicator(cells, ids);
            strategy?.Indicators.Add(indicator);
        }
    });

    public void ReadOfProjects(RowIds ids) => reader.Read(forms.Indicators, cells =>
    {
        if (!IsOnlyNumber(cells))
        {
            var project = ProjectOf(cells, draft);
            var indicator = Indicator(cells, ids);
            project?.Indicators.Add(indicator);
        }
    });

    /// <summary>The project that a row names by its number.</summary>
    public static ProjectDraft? ProjectOf(FormCells cells, PlanDraft draft)
    {
        var code = cells.Name(Columns.Code);
        var project = draft.Projects.GetValueOrDefault(code);
        if (project is null && code.Length > 0 && draft.KnowsProjects)
            cells.Fault(Columns.Code, texts => texts.UnknownProject(code));
        return project;
    }

    private static bool IsOnlyNumber(FormCells cells)
    {
        var isOnlyNumber = cells.IsEmptyBut();
        if (isOnlyNumber)
            cells.Fault(texts => texts.OnlyRowNumber);
        return isOnlyNumber;
    }

    private IndicatorContent Indicator(FormCells cells, RowIds ids)
    {
        var baseline = Value(cells, Columns.Baseline);
        var targets = Targets(cells);
        return new(
            ids.Read(cells), cells.Name(Columns.Name), cells.Text(Columns.Unit) ?? "", cells.Text(Columns.Definition),
            cells.Word(Columns.Direction, PlanWords.Directions), Profile(cells), cells.NeededWord(Columns.Accumulation, PlanWords.Accumulations),
            cells.Word(Columns.Level, PlanWords.Levels), baseline, cells.Year(Columns.BaselineYear), Weight(cells),
            Decimals(cells) ?? targets.Values.Append(baseline ?? 0m).Max(value => value.Scale), Value(cells, Columns.Maximum),
            cells.Text(Columns.Rationale), cells.Text(Columns.DataSource), targets)
        {
            NumeratorName = cells.Map.Has(Columns.Numerator) ? cells.Text(Columns.Numerator) : null,
            DenominatorName = cells.Map.Has(Columns.Denominator) ? cells.Text(Columns.Denominator) : null,
            LeavesParts = cells.Map.Sheet.Has(Columns.Numerator) && !(cells.Map.Has(Columns.Numerator) && cells.Map.Has(Columns.Denominator)),
        };
    }

    /// <summary>Blank is a year without a target, 0 a target of 0. The year before the plan may say / (해당 없음), as form F1 does.</summary>
    private Dictionary<int, decimal> Targets(FormCells cells)
    {
        var targets = new Dictionary<int, decimal>();
        foreach (var year in forms.Years)
        {
            var column = Columns.Target(year);
            if (cells.Is(column, PlanWords.NotApplicable))
            {
                if (year != forms.Years[0])
                    cells.Fault(column, texts => texts.SlashForTarget);
            }
            else if (Value(cells, column) is { } target)
            {
                targets.Add(year, target);
            }
        }

        return targets;
    }

    private static decimal? Value(FormCells cells, string column)
    {
        var value = cells.Number(column, percent: true);
        if (Domain.Scoring.Reading.IsComputable(value, actual: null, baseline: null))
            return value;
        cells.General(column, m => m.OutOfScale);
        return null;
    }

    private static decimal? Weight(FormCells cells)
    {
        var weight = Value(cells, Columns.Weight);
        if (weight < 0m)
            cells.General(Columns.Weight, m => m.NegativeWeight);
        return weight;
    }

    private static int? Decimals(FormCells cells) => cells.Whole(Columns.Decimals, 0, 28, (texts, shown) => texts.NotDecimals(shown));

    private static string? Profile(FormCells cells)
    {
        if (cells.Text(Columns.RateProfile) is { } id && !RateProfile.TryFind(id, out _))
            cells.General(Columns.RateProfile, m => m.UnknownRateProfile(id));
        return cells.Text(Columns.RateProfile);
    }
}
