using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;

namespace Uijeongbu.SocialPlan.Portal.Features.Rankings;

/// <summary>Which municipalities are compared: at most four, and of the group of the first.</summary>
/// <param name="Group">Their group; null when none was chosen.</param>
/// <param name="Units">In the order of their ranks.</param>
/// <param name="Notes">Keys of what is to be said about those left out.</param>
internal sealed record ComparedUnits(PublicGroup? Group, IReadOnlyList<PublicUnit> Units, IReadOnlyList<string> Notes)
{
    public const int Most = 4;

    public static readonly ComparedUnits None = new(null, [], []);

    public static ComparedUnits Of(PublicRanking ranking, IReadOnlyList<string> regions)
    {
        var found = regions.Select(ranking.Find).OfType<(PublicGroup Group, PublicUnit Unit)>().ToList();
        if (found.Count == 0)
        {
            return regions.Count == 0 ? None : None with { Notes = ["CompareUnknown"] };
        }

        var group = found[0].Group;
        var own = found.Where(one => one.Group == group).Select(one => one.Unit).Take(Most).ToList();
        string?[] notes =
        [
            found.Count < regions.Count ? "CompareUnknown" : null,
            found.Exists(one => one.Group != group) ? "CompareOtherGroup" : null,
            found.Count(one => one.Group == group) > Most ? "CompareTooMany" : null,
        ];
        return new(group, [.. group.Units.Where(own.Contains)], [.. notes.OfType<string>()]);
    }
}
