namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>The answer to a file: the whole table or the reasons against it, never a part of the table.</summary>
public sealed record TableReading<TTable>
    where TTable : class
{
    internal TableReading(TTable table) => Table = table;

    internal TableReading(IReadOnlyList<TableFault> faults, int moreFaults) => (Faults, MoreFaults) = (faults, moreFaults);

    /// <summary>null when there are faults.</summary>
    public TTable? Table { get; }

    /// <summary>In the order of the file, those of the file as a whole last; empty when there is a table.</summary>
    public IReadOnlyList<TableFault> Faults { get; } = [];

    /// <summary>How many faults were found beyond those listed.</summary>
    public int MoreFaults { get; }
}
