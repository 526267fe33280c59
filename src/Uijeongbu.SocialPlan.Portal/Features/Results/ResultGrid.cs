using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>Everything the entry grid of a year shows.</summary>
/// <param name="RegionCode">The municipality.</param>
/// <param name="RegionName">Its name.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="ClosesAt">마감, UTC; null when no period was opened.</param>
/// <param name="IsOpen">Whether results can be entered now.</param>
/// <param name="Projects">In the order of the plan.</param>
internal sealed record ResultGrid(string RegionCode, string RegionName, int FiscalYear, DateTime? ClosesAt, bool IsOpen, IReadOnlyList<GridProject> Projects)
{
    /// <summary>Which part of the year it is of.</summary>
    public ResultTerm Term { get; init; }

    /// <summary>Whether it is of the whole year, with what only a year has: the words of the reports and the money spent.</summary>
    public bool IsOfYear => Term is ResultTerm.Year;
}

/// <summary>A project in the grid; it is locked when nothing in it can be entered.</summary>
internal sealed record GridProject(
    Guid Id, string Code, string Name, bool IsOwn, ReportStatus Status, SavedNarrative Narrative, EntryLock? Lock, IReadOnlyList<GridRow> Rows)
{
    /// <summary>Why the narrative cannot be written; null when it can.</summary>
    public EntryLock? WordsLock { get; init; } = Lock;

    /// <summary>The budget that is executed; null when none is known.</summary>
    public GridBudget? Budget { get; init; }

    /// <summary>What is open again after 반려 or by 한시 수정 허용; null when neither.</summary>
    public ReportOpening? Opening { get; init; }
}

/// <summary>An indicator in the grid.</summary>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="Order">Place within the project, from 1.</param>
/// <param name="Name">Name.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Direction">Which way it wants to go.</param>
/// <param name="Decimals">Decimals in which it is entered and shown.</param>
/// <param name="Definition">Definition with formula text.</param>
/// <param name="BeforeLast">Actual two years ago; null where there is none.</param>
/// <param name="Last">Last year's actual; null where there is none.</param>
/// <param name="Target">Target in force.</param>
/// <param name="Rules">What else a rate needs.</param>
/// <param name="Saved">What is stored now.</param>
public sealed record GridRow(
    Guid IndicatorId, int Order, string Name, string Unit, Direction? Direction, int Decimals, string? Definition,
    decimal? BeforeLast, decimal? Last, decimal? Target, GridRowRules Rules, SavedResult Saved)
{
    /// <summary>Why the cell cannot be changed; null when it can.</summary>
    public EntryLock? Lock { get; init; }

    /// <summary>The document that last year's actual was taken over from; null for one that was entered here.</summary>
    public string? LastSource { get; init; }

    /// <summary>The same of the actual two years ago.</summary>
    public string? BeforeLastSource { get; init; }

    /// <summary>Whether the target is another one than was adopted (당초 목표); 목표 미설정 counts as one.</summary>
    public bool IsChanged => Target != Rules.OriginalTarget;

    /// <summary>How the value is entered.</summary>
    public EntryForm Form => EntryForm.Of(Unit, Rules.Profile, Rules.Parts);

    /// <summary>Rate and hints of the stored value, from the scoring service under the default policy.</summary>
    public GridScore Score => GridScore.Of(this);
}

/// <summary>What a rate needs beside target and actual.</summary>
public sealed record GridRowRules(string? Profile, decimal? Baseline, decimal? Maximum, decimal? OriginalTarget, decimal? LastTarget)
{
    /// <summary>How the actual comes from two counts; null where it is entered as it is.</summary>
    public PartsRule? Parts { get; init; }

    /// <summary>Which part of the year the result is of: a part is compared with the year's target and neither met nor missed.</summary>
    public ResultTerm Term { get; init; }
}
