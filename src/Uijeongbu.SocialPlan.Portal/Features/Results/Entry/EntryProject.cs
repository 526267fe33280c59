namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>A project with its fields.</summary>
internal sealed class EntryProject(GridProject project, int firstNumber)
{
    public GridProject Project { get; private set; } = project;

    public IReadOnlyList<EntryCell> Cells { get; } = [.. project.Rows.Select((row, i) => new EntryCell(project, row, firstNumber + i))];

    public EntryNarrative Narrative { get; } = new(project);

    /// <summary>집행액 of each funding line.</summary>
    public IReadOnlyList<EntryBudget> Budgets { get; } = [.. (project.Budget?.Lines ?? []).Select(line => new EntryBudget(project, line))];

    /// <summary>Cells, amounts and narrative.</summary>
    public IEnumerable<EntryField> Fields => [.. Cells, .. Budgets, Narrative];

    /// <summary>Whether it has the same indicators as what was read.</summary>
    public bool IsLike(GridProject read) => read.Id == Project.Id && read.Rows.Select(row => row.IndicatorId).SequenceEqual(Cells.Select(cell => cell.Id))
        && (read.Budget?.Lines ?? []).Select(line => line.Id).SequenceEqual(Budgets.Select(budget => budget.Id));

    /// <summary>Takes over what was read again; fields stay the same objects, for a command may be under way.</summary>
    public void Take(GridProject read)
    {
        Project = read;
        Narrative.Take(read);
        foreach (var budget in Budgets)
        {
            budget.Take(read);
        }

        foreach (var (cell, row) in Cells.Zip(read.Rows))
        {
            cell.Take(row);
        }
    }
}
