namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>A project with its fields.</summary>
internal sealed class EntryProject(GridProject project, int firstNumber)
{
    public GridProject Project { get; } = project;

    public IReadOnlyList<EntryCell> Cells { get; } = [.. project.Rows.Select((row, i) => new EntryCell(project, row, firstNumber + i))];

    public EntryNarrative Narrative { get; } = new(project);

    /// <summary>Cells and narrative.</summary>
    public IEnumerable<EntryField> Fields => [.. Cells, Narrative];
}
