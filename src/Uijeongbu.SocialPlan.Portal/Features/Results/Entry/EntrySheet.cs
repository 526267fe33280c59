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

    public ResultGrid Grid { get; }

    public IReadOnlyList<EntryProject> Projects { get; }

    public IEnumerable<EntryCell> Cells => Projects.SelectMany(project => project.Cells);

    /// <summary>Fields with a text that is not stored.</summary>
    public IEnumerable<EntryField> InNeed => _fields.Values.Where(field => field.NeedsAHand);

    /// <summary>The last instant at which this page saved something, UTC.</summary>
    public DateTime? LastSaved { get; set; }

    /// <summary>A field of this page; a foreign id finds none.</summary>
    public EntryField? Find(Guid id) => _fields.GetValueOrDefault(id);

    public int Count(ResultState state) => Cells.Count(cell => cell.State == state);

    public int CountMet(bool met) => Cells.Count(cell => cell.Score.IsMet == met);

    /// <summary>What was typed and not stored survives reading the whole grid again.</summary>
    public EntrySheet ReadAgain(ResultGrid grid)
    {
        EntrySheet next = new(grid) { LastSaved = LastSaved };
        foreach (var field in InNeed)
        {
            next.Find(field.Id)?.Answered(field.Command ?? "", field.Answer!.Value, field.Mine, field.Problem);
        }

        return next;
    }
}
