using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Reading;

/// <summary>Collects what is wrong with a plan's workbook, each with sheet and cell.</summary>
internal sealed class PlanFaults(FaultList faults, PlanMessages texts)
{
    public bool Any => faults.Any;

    /// <summary>From here on faults are of this sheet.</summary>
    public void Start(string sheet) => faults.Sheet = sheet;

    public void OfSheet(string sheet, Func<PlanMessages, string> explain) => faults.AddOf(sheet, _ => explain(texts));

    /// <param name="place">Column from 0; null for the whole row.</param>
    public void Add(Func<PlanMessages, string> explain, int line, int? place = null, string? head = null) =>
        faults.AddAt(_ => explain(texts), line, place, head);

    /// <summary>What the tables of the portal say of a cell in general.</summary>
    public void AddGeneral(Func<TableMessages, string> explain, int line, int place, string head) => faults.AddAt(explain, line, place, head);
}
