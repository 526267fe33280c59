using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Features.OpenData;
using Uijeongbu.SocialPlan.Portal.Features.Plans.Tracing;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Downloads;

/// <summary>The published changes of a plan as a table, a line for each entry.</summary>
internal sealed class ChangesTable(Texts<PlanPage> words, Texts<TracePage> reasons, Texts<ResultsTable> results)
{
    private static readonly string[] Heads =
        ["ChangeNumber", "ChangeEffective", "ChangeWeight", "ChangeKind", "ChangeSubject", "ChangePlace", "ChangeBefore", "ChangeAfter", "ChangeReasonKind", "ChangeReason", "ChangeDecided", "ChangeDocument"];

    /// <summary>Name of the file, without its ending.</summary>
    public string FileName(PublishedPlan plan) => words["ChangesFile", Languages.IsEnglish ? plan.RegionCode : plan.RegionName, plan.FiscalYear];

    /// <summary>Heads and lines.</summary>
    public IEnumerable<IReadOnlyList<TableCell>> Lines(PublishedPlan plan)
    {
        IEnumerable<TableCell> notice = plan.IsDemo ? [TableCell.Of(DemoMark.Text)] : [];
        yield return [.. notice.Select(_ => TableCell.Of(results[nameof(ResultsColumn.Notice)])), .. Heads.Select(head => TableCell.Of(words[head]))];
        foreach (var change in plan.Changes ?? [])
        {
            foreach (var entry in change.Entries)
            {
                yield return [.. notice, .. Cells(change, entry).Select(TableCell.Of)];
            }
        }
    }

    private IEnumerable<string?> Cells(PublishedChange change, PublishedChangeEntry entry) =>
    [
        change.Number.ToString(CultureInfo.InvariantCulture), Iso(change.EffectiveOn), words["Weight." + change.Weight], words["Kind." + entry.Kind], words["Subject." + entry.Subject], entry.Place, entry.Before,
        entry.After, reasons["Reason." + change.ReasonKind], change.ReasonText, change.DecidedOn is { } day ? Iso(day) : null, change.DocumentNumber,
    ];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
