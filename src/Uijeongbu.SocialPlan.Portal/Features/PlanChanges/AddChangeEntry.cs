using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Plans.Changes.Drafting;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

/// <summary>Adds an entry to a draft. It names a place and what shall stand there; what stands there before is looked up.</summary>
internal sealed record AddChangeEntryCall(ChangeTarget Target, EntryRequest Entry);

/// <summary>Runs <see cref="AddChangeEntryCall"/>.</summary>
internal sealed class AddChangeEntry(CommandRun commands)
{
    public const string Name = "change.entry.add";

    /// <summary>Refused: a place that the plan does not have on that day, a number that any project of the plan ever had, values of another year.</summary>
    public Task<Outcome<SavedChange>> RunAsync(AddChangeEntryCall call, CancellationToken cancellationToken) =>
        ChangeCommand.RunAsync(commands, Name, call.Target, call, (command, token) => AddAsync(command, call.Entry, token), cancellationToken);

    private static async Task<Problem?> AddAsync(ChangeCommand command, EntryRequest request, CancellationToken cancellationToken)
    {
        var (year, set) = (command.Year, command.Set);
        var after = year.After(set);
        if (!after.IsOk)
        {
            return after.Problem;
        }

        var given = await GivenNumbers.OfAsync(command.Change.Db, year.Year.Plan, cancellationToken);
        var decimals = await DecimalsAsync(command.Change.Db, year, cancellationToken);
        var entry = new EntryDrafting(after.Answer, year.Year.Year, given, decimals, Guid.CreateVersion7).EntryOf(request);
        if (!entry.IsOk)
        {
            return entry.Problem;
        }

        return year.WhyNot(entry.Answer)
            ?? entry.Answer.ApplyTo(after.Answer, set.Content.EffectiveOn).Problem
            ?? set.Revise(set.Content with { Entries = [.. set.Content.Entries, entry.Answer] }).Problem;
    }

    // An indicator that goes on from another has the same decimals.
    private static async Task<Dictionary<Guid, int>> DecimalsAsync(PortalDbContext db, YearChanges year, CancellationToken cancellationToken)
    {
        var (region, plan) = (year.Year.Region.Code, year.Year.Plan.Id);
        var rows = await db.Indicators.Where(row => row.RegionCode == region && db.Projects.Any(project => project.Id == row.ProjectId && project.RegionCode == region && project.PlanId == plan))
            .Select(row => new { Id = row.ContinuesId ?? row.Id, row.Decimals }).ToListAsync(cancellationToken);
        return rows.GroupBy(row => row.Id).ToDictionary(same => same.Key, same => same.Max(row => row.Decimals));
    }
}
