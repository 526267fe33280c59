using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Makes a <see cref="ResultRow"/> of a row of cells, or a fault of each cell that says no clear thing.</summary>
internal sealed class ResultRowReader(ColumnMap columns, FaultList faults, TableReadOptions options, string? sheet)
{
    private SheetRow _row = new();
    private bool _sound;

    /// <returns>null when the row has a fault.</returns>
    public ResultRow? Read(SheetRow row)
    {
        (_row, _sound) = (row, true);
        if (row.Spills)
            Fault(m => m.MoreCellsThanHeads);
        var read = new ResultRow(
            row.Line,
            sheet,
            Name(TableColumn.Strategy),
            Name(TableColumn.Project),
            Name(TableColumn.Indicator),
            Text(TableColumn.Unit) ?? "",
            Direction(),
            Number(TableColumn.Target),
            Number(TableColumn.Actual),
            RateProfile(),
            Weight(),
            Number(TableColumn.Baseline),
            Text(TableColumn.Group),
            PublishedRate(),
            NotApplicable());
        if (_sound && !Reading.IsComputable(read.Target?.Value, read.Actual?.Value, read.Baseline?.Value, ProfileOf(read)))
            Fault(m => m.OutOfScale);
        return _sound ? read : null;
    }

    private static RateProfile? ProfileOf(ResultRow read) =>
        read.RateProfile is { } id && Domain.Scoring.RateProfile.TryFind(id, out var profile) ? profile : null;

    private string Name(TableColumn column)
    {
        if (columns.Cell(_row, column).IsBlank)
            Fault(m => m.BlankName, column);
        return Text(column) ?? "";
    }

    private string? Text(TableColumn column)
    {
        var cell = Usable(column);
        if (cell.IsBlank)
            return null;
        if (cell.Shown.Length <= options.Limits.CellCharacters)
            return cell.Shown;
        Fault(m => m.LongText(options.Limits.CellCharacters), column);
        return null;
    }

    private PrintedNumber? Number(TableColumn column)
    {
        var cell = Usable(column);
        if (cell.IsBlank || cell.Number is not null)
            return cell.Number;
        var (number, problem) = NumberText.Read(cell.Shown);
        if (problem is not null)
            Fault(problem, column);
        return number;
    }

    /// <summary>What is verified is what is printed, so hidden digits of a workbook's cell do not count.</summary>
    private PrintedNumber? PublishedRate() =>
        Number(TableColumn.PublishedRate) is { } rate
            ? rate with { Value = Math.Round(rate.Value, rate.Decimals, MidpointRounding.AwayFromZero) }
            : null;

    private decimal? Weight()
    {
        var weight = Number(TableColumn.Weight)?.Value;
        if (weight < 0)
            Fault(m => m.NegativeWeight, TableColumn.Weight);
        return weight;
    }

    private Direction? Direction() => Word(TableColumn.Direction) switch
    {
        null => null,
        "up" or "상향" => Domain.Scoring.Direction.HigherIsBetter,
        "down" or "하향" => Domain.Scoring.Direction.LowerIsBetter,
        var other => Unknown<Direction?>(TableColumn.Direction, m => m.UnknownDirection(other)),
    };

    private string? RateProfile() => Text(TableColumn.RateProfile) switch
    {
        null => null,
        var id when options.IsRateProfile(id) => id,
        var other => Unknown<string?>(TableColumn.RateProfile, m => m.UnknownRateProfile(other)),
    };

    private bool NotApplicable() => Word(TableColumn.State) switch
    {
        null or "entered" or "missing" or "no-target" or "zero-target" or "no-direction" or "입력" or "미입력" => false,
        "na" or "해당없음" or "해당 없음" => true,
        var other => Unknown<bool>(TableColumn.State, m => m.UnknownState(other)),
    };

    private string? Word(TableColumn column) => Text(column)?.ToLowerInvariant();

    private SheetCell Usable(TableColumn column)
    {
        var cell = columns.Cell(_row, column);
        if (cell.Problem is null)
            return cell;
        Fault(cell.Problem, column);
        return default;
    }

    private T? Unknown<T>(TableColumn column, Func<TableMessages, string> explain)
    {
        Fault(explain, column);
        return default;
    }

    private void Fault(Func<TableMessages, string> explain, TableColumn? column = null)
    {
        _sound = false;
        faults.Add(explain, _row.Line, column is { } named ? columns.Head(named) : null);
    }
}
