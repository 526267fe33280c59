using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>Chooses the 우수사업 of a year.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Projects">The projects, the best first; all others are none.</param>
/// <param name="Seen">Those that were chosen when the sender looked.</param>
internal sealed record ChooseBestCall(Guid CommandId, string RegionCode, int FiscalYear, IReadOnlyList<Guid> Projects, IReadOnlyList<Guid> Seen);

/// <summary>The 우수사업 as the record keeps them: place by project.</summary>
internal sealed record SavedBest(IReadOnlyList<Guid> Projects);

/// <summary>A project's place among the 우수사업 as the record keeps it.</summary>
internal sealed record SavedRank(Guid ProjectId, int? BestRank);

/// <summary>Runs <see cref="ChooseBestCall"/>.</summary>
internal sealed class ChooseBest(CommandRun commands)
{
    public const string Name = "year-report.choose-best";

    /// <summary>Refused: what <see cref="BestProjects"/> says, and what someone else chose since.</summary>
    public Task<Outcome<SavedBest>> RunAsync(ChooseBestCall call, CancellationToken cancellationToken) => commands.RunAsync<ChooseBestCall, SavedBest>(
        new(call.CommandId, Name, Permissions.ResultCollect, call.RegionCode), call, (change, token) => ChooseAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedBest>> ChooseAsync(Change change, ChooseBestCall call, CancellationToken cancellationToken)
    {
        var cases = await ReportCases.ReadAsync(change.Db, call.RegionCode, call.FiscalYear, projects: null, change.At, cancellationToken);
        var status = await change.Db.YearReports.Where(row => row.RegionCode == call.RegionCode && row.FiscalYear == call.FiscalYear).Select(row => row.Status).SingleOrDefaultAsync(cancellationToken);
        if (cases.Projects.Count == 0)
        {
            return YearProblems.NotFound;
        }

        if (!cases.Projects.Where(found => found.Report?.BestRank is not null).OrderBy(found => found.Report!.BestRank).Select(found => found.Project.Id).SequenceEqual(call.Seen))
        {
            return YearProblems.Meanwhile;
        }

        if (BestProjects.WhyNot(call.Projects, status, [.. cases.Projects.Select(found => found.Project.Id)]) is { } problem)
        {
            return problem;
        }

        foreach (var found in cases.Projects)
        {
            Rank(change, call, found);
        }

        return new SavedBest(call.Projects);
    }

    private static void Rank(Change change, ChooseBestCall call, ProjectCase found)
    {
        int? rank = call.Projects.Contains(found.Project.Id) ? call.Projects.ToList().IndexOf(found.Project.Id) + 1 : null;
        if (rank == found.Report?.BestRank)
        {
            return;
        }

        var report = found.Report ?? change.Db.Add(new ProjectReport { RegionCode = call.RegionCode, ProjectId = found.Project.Id, FiscalYear = call.FiscalYear }).Entity;
        SavedRank before = new(found.Project.Id, report.BestRank);
        report.BestRank = rank;
        change.Record(SavedReport.Subject, found.Project.Id, before, new SavedRank(found.Project.Id, rank));
    }
}
