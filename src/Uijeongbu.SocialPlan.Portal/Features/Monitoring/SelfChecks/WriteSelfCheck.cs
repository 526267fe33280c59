using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.SelfChecks;

/// <summary>Writes what a department says of its own project.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="RoundId">The round.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="BaseVersion">The version the person saw; 0 for a new one.</param>
/// <param name="Content">All of it.</param>
internal sealed record WriteSelfCheckCall(Guid CommandId, string RegionCode, Guid RoundId, Guid ProjectId, long BaseVersion, SelfCheckContent Content);

/// <summary>Runs <see cref="WriteSelfCheckCall"/> for who is in charge of the project, its team's leader or its head.</summary>
internal sealed class WriteSelfCheck(CommandRun commands)
{
    public const string Name = "self-check.write";

    /// <summary>Refused: a round that was not asked about or is open, another department's project, faulty fields, and another version (<see cref="SelfCheckConflict"/>).</summary>
    public Task<Outcome<SavedSelfCheck>> RunAsync(WriteSelfCheckCall call, CancellationToken cancellationToken) => commands.RunAsync<WriteSelfCheckCall, SavedSelfCheck>(
        new(call.CommandId, Name, Permissions.OpinionReply, call.RegionCode), call, (change, token) => WriteAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedSelfCheck>> WriteAsync(Change change, WriteSelfCheckCall call, CancellationToken cancellationToken)
    {
        var round = await change.Db.MonitoringRounds.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == call.RoundId && row.SelfCheckAskedAt != null, cancellationToken);
        var project = round is null ? null : (await MonitoringRows.ProjectsAsync(change.Db, call.RegionCode, round.FiscalYear, cancellationToken)).Find(one => one.Project.Id == call.ProjectId)?.Project;
        if (round is null || project is null || ((await ProjectParts.ReadAsync(change.Db, call.RegionCode, [project.Id], change.At, cancellationToken)).Of(project) & ProjectParts.Department) is ReportParts.None)
        {
            return MonitoringProblems.SelfCheckNotFound;
        }

        var present = await change.Db.SelfChecks.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.RoundId == call.RoundId && row.ProjectId == call.ProjectId, cancellationToken);
        var before = present is null ? null : SavedSelfCheck.Of(present);
        if ((before?.Version ?? 0) != call.BaseVersion)
        {
            return new SelfCheckConflict();
        }

        var row = present ?? new SelfCheck { RegionCode = call.RegionCode, RoundId = call.RoundId, ProjectId = call.ProjectId };
        if (row.Write(call.Content, round, change.At, change.Viewer.DisplayName).Problem is { } problem)
        {
            return problem;
        }

        if (present is null)
        {
            change.Db.Add(row);
        }

        var after = SavedSelfCheck.Of(row) with { Version = call.BaseVersion + 1 };
        change.Record(SavedSelfCheck.Subject, row.Id, before, after);
        return after;
    }
}

/// <summary>A self-check as it stands; also what the record keeps of it.</summary>
internal sealed record SavedSelfCheck(Guid Id, long Version, Guid ProjectId, SelfCheckContent Content)
{
    public const string Subject = "self-check";

    public static SavedSelfCheck Of(SelfCheck row) => new(row.Id, row.Version, row.ProjectId, row.Content);
}

/// <summary>Someone else of the department wrote it first.</summary>
internal sealed record SelfCheckConflict() : ConflictProblem("self-check.conflict", "같은 부서의 다른 분이 먼저 저장했습니다. 적으신 글을 복사해 두고 화면을 새로 고쳐 주십시오.");
