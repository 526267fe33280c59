using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>A municipality that a table of groups may name.</summary>
internal sealed record Municipality(string Code, string Name);

/// <summary>Groups of an earlier evaluation, as they were published.</summary>
/// <param name="EvaluationYear">평가연도.</param>
/// <param name="Entries">In the order of the list.</param>
internal sealed record KnownGroups(int EvaluationYear, IReadOnlyList<UnitEntry> Entries);

/// <summary>What a table of groups is read against.</summary>
/// <param name="Municipalities">Those of the province that make plans, by code.</param>
/// <param name="Known">Groups of the year nearest; null when none are known.</param>
internal sealed record UnitDirectory(IReadOnlyList<Municipality> Municipalities, KnownGroups? Known);

/// <summary>Reads the municipalities of a province and the groups that are known of them. Two statements.</summary>
internal sealed class UnitQueries(PortalDb door)
{
    /// <param name="province">Code of the province.</param>
    /// <param name="year">실적연도 of the round; the evaluation is the year after.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>null when the viewer reads no evaluation there.</returns>
    public async Task<UnitDirectory?> FindAsync(string province, int year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.EvaluationRead, cancellationToken);
        if (db.Viewer.RegionsFor(Permissions.EvaluationRead)?.Contains(province, StringComparer.Ordinal) is not true)
        {
            return null;
        }

        var day = new DateOnly(year, 12, 31);
        var places = (await db.Regions.Where(row => row.ParentCode == province && row.MakesPlan && row.PracticeOf == null).ToListAsync(cancellationToken))
            .Where(row => row.InForceOn(day)).OrderBy(row => row.Code, StringComparer.Ordinal).Select(row => new Municipality(row.Code, row.Name)).ToList();
        var groups = await db.PeerGroupMemberships.Where(row => row.ProvinceCode == province).Select(row => new { row.EvaluationYear, row.RegionCode, row.Group, row.Order }).ToListAsync(cancellationToken);
        var there = places.Select(place => place.Code).ToHashSet(StringComparer.Ordinal);
        var nearest = groups.Select(row => row.EvaluationYear).Distinct().OrderBy(known => Math.Abs(known - (year + 1))).ThenByDescending(known => known).Cast<int?>().FirstOrDefault();
        return new(places, nearest is not { } one ? null : new(one, [
            .. groups.Where(row => row.EvaluationYear == one && there.Contains(row.RegionCode)).OrderBy(row => row.Group, StringComparer.Ordinal).ThenBy(row => row.Order).Select(row => new UnitEntry(row.RegionCode, row.Group, LastTotal: null))]));
    }
}
