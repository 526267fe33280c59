namespace Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;

/// <summary>What became of the last form.</summary>
internal sealed record FillInOutcome
{
    /// <summary>What was saved; null when nothing was.</summary>
    public SavedResults? Saved { get; init; }

    /// <summary>What was taken back; null when nothing was.</summary>
    public SavedResults? Undone { get; init; }

    /// <summary>Cells that were left as they were.</summary>
    public IReadOnlyList<LeftCell> Left { get; init; } = [];

    /// <summary>What is wrong with the file as a whole.</summary>
    public IReadOnlyList<(string Place, string Text)> Faults { get; init; } = [];

    /// <summary>Why nothing was done.</summary>
    public string? Refusal { get; init; }
}
