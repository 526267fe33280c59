using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Makes a <see cref="ResultRow"/> of a row of cells, or a fault of each cell that says no clear thing.</summary>
internal sealed class ResultRowReader(ColumnMap<TableColumn> columns, FaultList faults, ResultReadOptions options, string? sheet)
{
    private readonly RowCells<TableColumn> _cells = new(columns, faults, options.Limits);

    /// <returns>null when the row has a fault.</returns>
    public ResultRow? Read(SheetRow row)
    {
        _cells.Start(row);
        var read = new ResultRow(
            row.Line,
            sheet,
            _cells.Name(TableColumn.Strategy),
            _cells.Name(TableColumn.Project),
            _cells.Name(TableColumn.Indicator),
            _cells.Text(TableColumn.Unit) ?? "",
            Direction(),
            _cells.Number(TableColumn.Target),
            _cells.Number(TableColumn.Actual),
            RateProfile(),
            Weight(),
            _cells.Number(TableColumn.Baseline),
            _cells.Text(TableColumn.Group),
            PublishedRate(),
            NotApplicable());
        if (_cells.IsSound && !Reading.IsComputable(read.Target?.Value, read.Actual?.Value, read.Baseline?.Value, ProfileOf(read)))
            _cells.Fault(m => m.OutOfScale);
        return _cells.IsSound ? read : null;
    }

    private static RateProfile? ProfileOf(ResultRow read) =>
        read.RateProfile is { } id && Domain.Scoring.RateProfile.TryFind(id, out var profile) ? profile : null;

    /// <summary>What is verified is what is printed, so hidden digits of a workbook's cell do not count.</summary>
    private PrintedNumber? PublishedRate() =>
        _cells.Number(TableColumn.PublishedRate) is { } rate
            ? rate with { Value = Math.Round(rate.Value, rate.Decimals, MidpointRounding.AwayFromZero) }
            : null;

    private decimal? Weight()
    {
        var weight = _cells.Number(TableColumn.Weight)?.Value;
        if (weight < 0)
            _cells.Fault(m => m.NegativeWeight, TableColumn.Weight);
        return weight;
    }

    private Direction? Direction() => _cells.Word(TableColumn.Direction) switch
    {
        null => null,
        "up" or "상향" => Domain.Scoring.Direction.HigherIsBetter,
        "down" or "하향" => Domain.Scoring.Direction.LowerIsBetter,
        var other => Unknown<Direction?>(TableColumn.Direction, m => m.UnknownDirection(other)),
    };

    private string? RateProfile() => _cells.Text(TableColumn.RateProfile) switch
    {
        null => null,
        var id when options.IsRateProfile(id) => id,
        var other => Unknown<string?>(TableColumn.RateProfile, m => m.UnknownRateProfile(other)),
    };

    private bool NotApplicable() => _cells.Word(TableColumn.State) switch
    {
        null or "entered" or "missing" or "no-target" or "zero-target" or "no-direction" or "입력" or "미입력" => false,
        "na" or "해당없음" or "해당 없음" => true,
        var other => Unknown<bool>(TableColumn.State, m => m.UnknownState(other)),
    };

    private T? Unknown<T>(TableColumn column, Func<TableMessages, string> explain)
    {
        _cells.Fault(explain, column);
        return default;
    }
}
