namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>The answer to a file: the whole table or the reasons against it, never a part of the table.</summary>
public sealed record ResultTableReading
{
    internal ResultTableReading(ResultTable table) => Table = table;

    internal ResultTableReading(IReadOnlyList<TableFault> faults, int moreFaults) => (Faults, MoreFaults) = (faults, moreFaults);

    /// <summary>null when there are faults.</summary>
    public ResultTable? Table { get; }

    /// <summary>In the order of the file; empty when there is a table.</summary>
    public IReadOnlyList<TableFault> Faults { get; } = [];

    /// <summary>How many faults were found beyond those listed.</summary>
    public int MoreFaults { get; }
}
