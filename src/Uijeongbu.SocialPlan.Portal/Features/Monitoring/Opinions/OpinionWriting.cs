using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>A recommendation that a command works on, with its project and who has which part in it.</summary>
/// <param name="Row">The recommendation.</param>
/// <param name="Project">The project.</param>
/// <param name="Parts">Who has which part.</param>
internal sealed record OpinionCase(Recommendation Row, Project Project, ProjectParts Parts)
{
    /// <summary>How sentences name the project.</summary>
    public string Title => $"{Project.Code} {Project.Name}";

    /// <summary>Where it is read.</summary>
    public string Address => OpinionPlaces.Of(Row.RegionCode, Row.Id);
}

/// <summary>What commands of a department have in common: which recommendation it is, whether the department is in charge, and the record.</summary>
internal static class OpinionWriting
{
    /// <param name="change">The command at work.</param>
    /// <param name="call">The recommendation as it was seen.</param>
    /// <param name="needed">The viewer has one of these parts in the project.</param>
    /// <param name="write">What is done.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<Outcome<OpinionCase>> RunAsync(Change change, SeenRecommendationCall call, ReportParts needed, Func<Recommendation, Outcome> write, CancellationToken cancellationToken)
    {
        var seen = await RecommendationReading.SeenAsync(change, call.RegionCode, call.RecommendationId, call.BaseVersion, cancellationToken);
        if (!seen.IsOk)
        {
            return seen.Problem;
        }

        var row = seen.Answer;
        var project = await change.Db.Projects.SingleAsync(one => one.RegionCode == call.RegionCode && one.Id == row.ProjectId, cancellationToken);
        var parts = await ProjectParts.ReadAsync(change.Db, call.RegionCode, [project.Id], change.At, cancellationToken);
        var before = SavedRecommendation.Of(row);
        if (((parts.Of(project, row) & needed) is ReportParts.None ? MonitoringProblems.OtherDepartment(parts.DepartmentOf(project, row)) : write(row).Problem) is { } problem)
        {
            return problem;
        }

        change.Db.Entry(row).State = EntityState.Modified; // also when the same was said again
        change.Record(SavedRecommendation.Subject, row.Id, before, After(row, call));
        return new OpinionCase(row, project, parts);
    }

    /// <summary>What a command answers, and the record keeps.</summary>
    public static SavedRecommendation After(Recommendation row, SeenRecommendationCall seen) => SavedRecommendation.Of(row) with { Version = seen.BaseVersion + 1 };

    /// <summary>Accounts of those whose words it holds.</summary>
    public static Task<List<Guid>> AuthorsAsync(Change change, Recommendation row, CancellationToken cancellationToken) => (
        from source in change.Db.RecommendationSources
        where source.RegionCode == row.RegionCode && source.RecommendationId == row.Id
        join card in change.Db.ReviewCards on new { Id = source.CardId, source.RegionCode } equals new { card.Id, card.RegionCode }
        join member in change.Db.GroupMembers on new { Id = card.MemberId, card.RegionCode } equals new { member.Id, member.RegionCode }
        select member.AccountId).Distinct().ToListAsync(cancellationToken);
}
