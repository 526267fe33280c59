using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>Writes what a subcommittee said of a project, or its joint sheet.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="RoundId">The round.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="Content">All of it; its subcommittee names the sheet that is written anew.</param>
/// <param name="BaseVersion">The version of that sheet the person saw; 0 for a new one.</param>
internal sealed record SaveSheetCall(Guid CommandId, string RegionCode, Guid RoundId, Guid ProjectId, SubcommitteeContent Content, long BaseVersion);

/// <summary>Runs <see cref="SaveSheetCall"/> for who gathers the round, whose own review of the project, if there is one to write, comes first.</summary>
internal sealed class SaveSheet(CommandRun commands)
{
    public const string Name = "subcommittee-sheet.save";

    /// <summary>Refused: a round that the viewer does not gather, a project without a card, one whose own review is still to come, faulty fields, and another version (<see cref="SheetConflict"/>).</summary>
    public Task<Outcome<SavedSheet>> RunAsync(SaveSheetCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveSheetCall, SavedSheet>(
        new(call.CommandId, Name, Permissions.OpinionGather, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedSheet>> SaveAsync(Change change, SaveSheetCall call, CancellationToken cancellationToken)
    {
        var (region, account) = (call.RegionCode, change.Viewer.AccountId);
        var found = await (
            from round in RecommendationReading.Gathered(change.Db)
            where round.RegionCode == region && round.Id == call.RoundId
            join asked in change.Db.RoundQuestionnaires on new { RoundId = round.Id, round.RegionCode, Number = round.Questionnaire } equals new { asked.RoundId, asked.RegionCode, asked.Number }
            select new
            {
                Asked = asked,
                HasCard = change.Db.ReviewCards.Any(card => card.RegionCode == region && card.RoundId == round.Id && card.ProjectId == call.ProjectId),
                OwesOwn = change.Db.ReviewCards.Any(card => card.RegionCode == region && card.RoundId == round.Id && card.ProjectId == call.ProjectId && card.Conflict == null && card.Submissions == 0
                    && change.Db.GroupMembers.Any(member => member.RegionCode == region && member.Id == card.MemberId && member.AccountId == account)),
            }).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (found is not { HasCard: true, OwesOwn: false })
        {
            return found is null ? MonitoringProblems.RoundNotFound : found.OwesOwn ? MonitoringProblems.OwnReviewFirst : MonitoringProblems.ProjectNotFound;
        }

        var name = call.Content.Subcommittee.Trim();
        var present = await change.Db.SubcommitteeSheets.SingleOrDefaultAsync(row => row.RegionCode == region && row.RoundId == call.RoundId && row.ProjectId == call.ProjectId && row.Subcommittee == name, cancellationToken);
        var before = present is null ? null : SavedSheet.Of(present);
        if ((before?.Version ?? 0) != call.BaseVersion)
        {
            return new SheetConflict();
        }

        var row = present ?? new SubcommitteeSheet { RegionCode = region, RoundId = call.RoundId, ProjectId = call.ProjectId, Subcommittee = name };
        if (row.Write(call.Content, found.Asked.ToQuestionnaire().WithoutPhotos(), change.At, change.Viewer.DisplayName).Problem is { } problem)
        {
            return problem;
        }

        if (present is null)
        {
            change.Db.Add(row);
        }

        var after = SavedSheet.Of(row) with { Version = call.BaseVersion + 1 };
        change.Record(SavedSheet.Subject, row.Id, before, after);
        return after;
    }
}

/// <summary>A sheet as it stands; also what the record keeps of it: not a word of what was said, which those who still write on the project may not read.</summary>
internal sealed record SavedSheet(Guid Id, long Version, Guid ProjectId, string Subcommittee, DateOnly HeldOn, int Attendees)
{
    public const string Subject = "subcommittee-sheet";

    public static SavedSheet Of(SubcommitteeSheet row) => new(row.Id, row.Version, row.ProjectId, row.Subcommittee, row.HeldOn, row.Attendees);
}

/// <summary>Someone else wrote it first.</summary>
internal sealed record SheetConflict() : ConflictProblem("subcommittee-sheet.conflict", "같은 분과의 기록을 다른 분이 먼저 저장했습니다. 적으신 글을 복사해 두고 화면을 새로 고쳐 주십시오.");
