using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Reading;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook;

/// <summary>
/// Reads a plan from the workbook that <see cref="PlanWorkbookWriter"/> writes, as people and other programs saved it: the whole plan, or
/// every fault with its sheet and cell, never a part. Sheets and rows are read as a stream behind the guard of all tables.
/// </summary>
internal static class PlanWorkbookReader
{
    /// <param name="stream">Stays open. One that cannot seek is spooled to a temporary file.</param>
    /// <param name="fileName">Its name, which only serves to explain formats that are not read.</param>
    /// <param name="options">The generation, the plan as it is, language, progress.</param>
    /// <param name="cancel">Ends it.</param>
    public static TableReading<PlanContent> Read(Stream stream, string fileName, PlanReadOptions options, CancellationToken cancel = default) =>
        TableFile.ReadWorkbook(stream, fileName, options, (file, faults) => Read(file, faults, options, cancel), cancel);

    /// <summary>Strategies before projects before what refers to them, whatever the order of the sheets in the file.</summary>
    private static PlanContent? Read(WorkbookFile file, FaultList list, PlanReadOptions options, CancellationToken cancel)
    {
        var faults = new PlanFaults(list, new(options.Culture));
        var forms = new PlanForms(options.Shape, PlanCover.YearsOf(options.Generation), BudgetColumns.MostOtherSources);
        var reader = new FormReader(file, options, faults, cancel);
        var (draft, known) = (new PlanDraft(), new KnownRows(options.Current));
        new OverviewReader(reader, forms, options, faults, draft).Read();
        new StrategyReader(reader, forms, faults, draft, new(known.Strategies), new(known.Groups)).Read();
        var indicators = new IndicatorReader(reader, forms, draft);
        indicators.ReadOfStrategies(new(known.StrategyIndicators));
        new ProjectReader(reader, forms, options, draft, new(known.Projects)).Read();
        indicators.ReadOfProjects(new(known.Indicators));
        new BudgetReader(reader, forms, options, draft).Read();
        return faults.Any ? null : draft.ToContent();
    }
}
