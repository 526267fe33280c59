using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Objections as commands find them.</summary>
internal static class ObjectionRows
{
    /// <summary>The objection of a command, as it was seen.</summary>
    public static async Task<Outcome<EvaluationObjection>> SeenAsync(Change change, string region, Guid id, long version, CancellationToken cancellationToken) =>
        await change.Db.EvaluationObjections.SingleOrDefaultAsync(row => row.RegionCode == region && row.Id == id, cancellationToken) is not { } row ? ObjectionProblems.NotFound
        : row.Version == version ? row
        : new EvaluationRowConflict();

    /// <summary>Puts the change on the record.</summary>
    public static SavedObjection Recorded(Change change, EvaluationObjection row, SavedObjection before)
    {
        var after = SavedObjection.Of(row) with { Version = before.Version + 1 };
        change.Record(SavedObjection.Subject, row.Id, before, after);
        return after;
    }
}
