using Uijeongbu.SocialPlan.Domain.Results.Pasting;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;

/// <summary>A workbook that came back: its rows, and how many it has.</summary>
internal sealed record FillInFile(IReadOnlyList<FillInRow> Rows);

/// <summary>A row that came back.</summary>
/// <param name="Filled">What was filled in.</param>
/// <param name="Label">What it calls itself: project number and indicator.</param>
/// <param name="Unit">The unit that its writer saw.</param>
/// <param name="Key">What it is about; null when that cannot be told.</param>
/// <param name="Fault">Why nothing of it is taken, with its cells; null when it is as it was handed out.</param>
internal sealed record FillInRow(FilledRow Filled, string Label, string Unit, FillInKey? Key, string? Fault);
