using System.Globalization;
using Microsoft.AspNetCore.Components;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>집행액 of one funding line, in million won.</summary>
internal sealed class EntryBudget(GridProject project, GridBudgetLine line) : EntryField(project.WordsLock)
{
    private const decimal Million = 1_000_000m;

    public GridBudgetLine Line { get; private set; } = line;

    public Guid ProjectId => project.Id;

    /// <summary>Everything left of the amount, in one piece.</summary>
    public MarkupString Head { get; private set; } = EntryMarkup.Head(line, project.Budget!.Kind);

    /// <summary>Ids of what names the field.</summary>
    public string LabelIds { get; } = "h" + line.Id;

    /// <summary>What the line of the cell says of it.</summary>
    public string Note { get; } = $"{(project.Budget!.IsBeforeSettlement ? "12. 31. 기준 집행액이며 결산 확정 전입니다." : "12. 31. 기준 집행액입니다.")} 집행률은 {project.Budget.Kind} 대비입니다.";

    public override Guid Id => Line.Id;

    public override long Version => Line.Saved.Version;

    public override string Shown => Millions(Line.Saved.ExecutedWon);

    public override DateTime? At => Line.Saved.At;

    public override string? By => Line.Saved.By;

    public override string Place => $"{project.Code} 집행액 {Line.Name}";

    /// <summary>집행률, as the policy prints rates.</summary>
    public string Rate => ScoringPolicies.Default.Rounding.Round(Line.Execution.Percent) is { } rate ? CellText.Number(rate, 1) + " %" : "";

    /// <summary>Takes over what was read again of the project; a line that is gone stays until the page is opened anew.</summary>
    public void Take(GridProject read)
    {
        Lock = read.WordsLock;
        if (read.Budget?.Lines.FirstOrDefault(one => one.Id == Id) is { } now)
        {
            Line = now with { Saved = now.Saved.Version >= Version ? now.Saved : Line.Saved };
            Head = EntryMarkup.Head(Line, read.Budget.Kind);
        }
    }

    /// <summary>Takes over what is stored now.</summary>
    public void Take(SavedExecution saved)
    {
        if (saved.Version >= Version)
        {
            Line = Line with { Saved = saved };
        }
    }

    /// <summary>An amount in million won; nothing where none is known.</summary>
    public static string Millions(long? won) => won is { } amount ? (amount / Million).ToString("#,##0.0#####", CultureInfo.InvariantCulture) : "";
}
