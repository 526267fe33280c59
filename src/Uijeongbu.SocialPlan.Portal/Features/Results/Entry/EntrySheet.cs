using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>The grid of one page: what was read, and what happened since.</summary>
internal sealed class EntrySheet
{
    private readonly Dictionary<Guid, EntryField> _fields;

    public EntrySheet(ResultGrid grid)
    {
        (Grid, var number) = (grid, 1);
        Projects = [.. grid.Projects.Select(project =>
        {
            EntryProject made = new(project, number);
            number += project.Rows.Count;
            return made;
        })];
        _fields = Projects.SelectMany(project => project.Fields).ToDictionary(field => field.Id);
    }

    public ResultGrid Grid { get; private set; }

    public IReadOnlyList<EntryProject> Projects { get; }

    public IEnumerable<EntryCell> Cells => Projects.SelectMany(project => project.Cells);

    /// <summary>Fields with a text that is not stored.</summary>
    public IEnumerable<EntryField> InNeed => _fields.Values.Where(one => one.NeedsAHand);

    /// <summary>Whether there is anything to type in.</summary>
    public bool CanType => Projects.Any(project => project.Project.Lock is null);

    /// <summary>The last instant at which this page saved something, UTC.</summary>
    public DateTime? LastSaved { get; set; }

    /// <summary>A field of this page; a foreign id finds none.</summary>
    public EntryField? Find(Guid id) => _fields.GetValueOrDefault(id);

    public int Count(ResultState state) => Cells.Count(cell => cell.State == state);

    public int CountMet(bool met) => Cells.Count(cell => cell.Score.IsMet == met);

    /// <summary>Takes over the grid read again. Another set of indicators makes another sheet; texts that are not stored wait in the browser.</summary>
    public EntrySheet ReadAgain(ResultGrid grid)
    {
        if (grid.Projects.Count != Projects.Count || !Projects.Zip(grid.Projects).All(pair => pair.First.IsLike(pair.Second)))
        {
            return new(grid) { LastSaved = LastSaved };
        }

        Grid = grid;
        foreach (var (project, read) in Projects.Zip(grid.Projects))
        {
            project.Take(read);
        }

        return this;
    }
}
