namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>추진 실적 of a project.</summary>
internal sealed class EntryNarrative(GridProject project) : EntryField(project.WordsLock)
{
    private SavedNarrative _saved = project.Narrative;

    public override Guid Id => project.Id;

    public override long Version => _saved.Version;

    public override string Shown => _saved.Text;

    public override DateTime? At => _saved.At;

    public override string? By => _saved.By;

    public override string Place => $"{project.Code} 추진 실적";

    /// <summary>Takes over what was read again of the project.</summary>
    public void Take(GridProject project)
    {
        Lock = project.WordsLock;
        Take(project.Narrative);
    }

    /// <summary>Takes over what is stored now.</summary>
    public void Take(SavedNarrative saved)
    {
        if (saved.Version >= Version)
        {
            _saved = saved;
        }
    }
}
