namespace Uijeongbu.SocialPlan.Domain.Evaluation.Scores;

/// <summary>Who gets which award. One award a municipality: special ones by hand come first, then places, then improvement among those without.</summary>
internal static class Awarding
{
    /// <returns>등급 by code of the municipality.</returns>
    public static Dictionary<string, string> Of(IReadOnlyList<UnitScore> units, IReadOnlyList<AwardRule> awards)
    {
        var given = units.Where(unit => unit.Unit.Special is not null).ToDictionary(unit => unit.Unit.Code, unit => unit.Unit.Special!.Grade, StringComparer.Ordinal);
        foreach (var peers in units.GroupBy(unit => unit.Unit.Group, StringComparer.Ordinal))
        {
            GiveByPlace([.. peers], [.. awards.Where(award => award.Basis is AwardBasis.Places)], given);
        }

        foreach (var award in awards.Where(award => award.Basis is AwardBasis.Improvement))
        {
            GiveByImprovement(units, award, given);
        }

        return given;
    }

    // How many stand before a municipality decides: those who share a place all get the award that the first of them gets.
    private static void GiveByPlace(List<UnitScore> peers, List<AwardRule> awards, Dictionary<string, string> given)
    {
        foreach (var unit in peers.Where(unit => unit.Place.Rank is not null && unit.Unit.Special is null))
        {
            var before = peers.Count(other => other.Place.Rank < unit.Place.Rank);
            var reach = 0;
            var award = awards.Find(one => before < (reach += one.Count));
            if (award is not null)
            {
                given[unit.Unit.Code] = award.Grade;
            }
        }
    }

    // Equal gains at the border are all honoured.
    private static void GiveByImprovement(IReadOnlyList<UnitScore> units, AwardRule award, Dictionary<string, string> given)
    {
        var gained = units.Where(unit => unit.Change > 0m && !given.ContainsKey(unit.Unit.Code)).OrderByDescending(unit => unit.Change).ToList();
        foreach (var unit in gained.Where(unit => gained.Count(other => other.Change > unit.Change) < award.Count))
        {
            given[unit.Unit.Code] = award.Grade;
        }
    }
}
