using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanImport;

/// <summary>Brings a whole plan to what a workbook says.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="FiscalYear">The year that is worked on.</param>
/// <param name="PlanVersion">The plan's version that the workbook was compared with.</param>
/// <param name="Content">The plan of the workbook.</param>
internal sealed record ImportPlanCall(Guid CommandId, string RegionCode, int FiscalYear, long PlanVersion, PlanContent Content);

/// <summary>What an import did.</summary>
/// <param name="Difference">How many items were added, changed and removed.</param>
/// <param name="Inverse">What undoes it.</param>
/// <param name="PlanVersion">Version of the plan afterwards.</param>
internal sealed record ImportPlanAnswer(PlanDifference Difference, IReadOnlyList<PlanEdit> Inverse, long PlanVersion) : IUndoable;

/// <summary>A plan of a workbook that cannot take the place of the one that stands: every reason.</summary>
internal sealed record ImportRefused(IReadOnlyList<string> Reasons) : Problem("plan.import-refused", Reasons[0]);

/// <summary>Runs <see cref="ImportPlanCall"/>: the whole plan or nothing of it. What equals what stands writes nothing.</summary>
internal sealed class ImportPlan(CommandRun commands)
{
    public const string Name = "plan.import";

    public Task<Outcome<ImportPlanAnswer>> RunAsync(ImportPlanCall call, CancellationToken cancellationToken) => commands.RunAsync<ImportPlanCall, ImportPlanAnswer>(
        new(call.CommandId, Name, Permissions.PlanWrite, call.RegionCode), call, (change, token) => ImportAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<ImportPlanAnswer>> ImportAsync(Change change, ImportPlanCall call, CancellationToken cancellationToken)
    {
        if (await PlanYearQueries.FindAsync(change.Db, call.RegionCode, call.FiscalYear, cancellationToken) is not { } year)
        {
            return PlanWritingProblems.NotFound;
        }

        if (year.Plan.Version != call.PlanVersion)
        {
            return PlanWritingProblems.ChangedSinceRead;
        }

        var rows = await PlanRows.LoadAsync(change.Db, year.Plan, cancellationToken);
        var before = rows.ToContent();
        var after = WithAnswers(call.Content, before);
        if (await PlanChecks.WhyNotAsync(change.Db, year, before, after, cancellationToken) is { Count: > 0 } problems)
        {
            return new ImportRefused([.. problems.Select(problem => problem.Message).Distinct(StringComparer.Ordinal)]);
        }

        var difference = new PlanWriter(change, rows).Write(before, after);
        return new ImportPlanAnswer(difference, InverseOf(before, after), year.Plan.Version + 1);
    }

    // A workbook has no column for answers, and one of before has none for the two counts: what it does not say stays.
    private static PlanContent WithAnswers(PlanContent content, PlanContent before)
    {
        var known = before.Projects.SelectMany(project => project.Indicators).ToDictionary(row => row.Id);
        return content with
        {
            Strategies = [.. content.Strategies.Select(strategy => strategy with
            {
                Projects = [.. strategy.Projects.Select(project => project with { Indicators = [.. project.Indicators.Select(row => Completed(row, known.GetValueOrDefault(row.Id)))] })],
            })],
        };
    }

    private static IndicatorContent Completed(IndicatorContent row, IndicatorContent? before) => row with
    {
        Answers = before?.Answers ?? row.Answers,
        NumeratorName = row.LeavesParts ? before?.NumeratorName : row.NumeratorName,
        DenominatorName = row.LeavesParts ? before?.DenominatorName : row.DenominatorName,
        LeavesParts = false,
    };

    private static IReadOnlyList<PlanEdit> InverseOf(PlanContent before, PlanContent after)
    {
        var places = before.Strategies.Index().Select(row => new PlacedStrategy(row.Index, row.Item.Id, row.Item))
            .Concat(after.Strategies.Where(row => before.Strategies.All(old => old.Id != row.Id)).Select(row => new PlacedStrategy(0, row.Id, Content: null)));
        return
        [
            new RestoreStrategies([.. places]),
            new SetField(PlanItem.Plan, Guid.Empty, "vision", after.Vision ?? "", before.Vision ?? ""),
            new SetField(PlanItem.Plan, Guid.Empty, "goal", after.Goal, before.Goal),
        ];
    }
}
