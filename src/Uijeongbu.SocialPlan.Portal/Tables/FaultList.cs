namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Collects faults with their places up to a limit and counts the rest.</summary>
internal sealed class FaultList(TableMessages messages, int most)
{
    private readonly List<TableFault> _faults = [];
    private int _more;

    public string? Sheet { get; set; }

    public bool Any => _faults.Count > 0;

    public void Add(Func<TableMessages, string> explain, int? line = null, string? column = null)
    {
        if (_faults.Count == most)
            _more++;
        else
            _faults.Add(new(Sheet, line, column, messages.Place(Sheet, line, column), explain(messages)));
    }

    public TableReading<TTable> Refuse<TTable>()
        where TTable : class => new([.. _faults.OrderBy(f => f.Line ?? int.MaxValue)], _more);
}
