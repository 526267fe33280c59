using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook;

/// <summary>How far the reading of a plan's workbook has come.</summary>
/// <param name="Sheet">The sheet that is read.</param>
/// <param name="Rows">Its rows read so far.</param>
public sealed record PlanSheetProgress(string Sheet, int Rows);

/// <summary>What the reader of a plan's workbook has to know beside the file.</summary>
internal sealed record PlanReadOptions : TableReadOptions
{
    /// <summary>Text of a cell of a spreadsheet.</summary>
    private const int LongestText = 32_767;

    private const int MostFaults = 1_000;

    public PlanReadOptions() => Limits = TableLimits.Default with { CellCharacters = LongestText, Faults = MostFaults };

    /// <summary>The generation of the plan; a file of another one is refused.</summary>
    public required PlanGeneration Generation { get; init; }

    /// <summary>Its shape for this place.</summary>
    public required PlanShape Shape { get; init; }

    /// <summary>The plan as it is: only its rows may come back by their id. null when the plan has no row yet.</summary>
    public PlanContent? Current { get; init; }

    /// <summary>Told at the start and end of each sheet and of every fiftieth row.</summary>
    public IProgress<PlanSheetProgress>? SheetProgress { get; init; }
}
