using Uijeongbu.SocialPlan.BenchData;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

namespace Uijeongbu.SocialPlan.Load.Figures.Rankings;

/// <summary>Compares both sides with the expected scores of the benchmark data, so that nothing is timed that computes something else.</summary>
/// <param name="places">The municipalities that are ranked.</param>
internal sealed class RankCheck(IReadOnlyDictionary<int, string> places)
{
    private const int FirstYear = 2023;
    private const int YearsOfPeriod = 4;

    private readonly ILookup<int, ExpectedScore> _expected = ExpectedScore.Load("M").Where(score => places.ContainsKey(score.RegionId)).ToLookup(score => score.Year);

    /// <summary>The portal's rate of every municipality of a year, and the place that follows from it among all.</summary>
    public void Portal(int year, FiguresView view)
    {
        var expected = Of(year).ToDictionary(score => places[score.RegionId], score => score.Rate, StringComparer.Ordinal);
        Demand(view.Score.Units.Count == expected.Count && view.Score.Units.All(unit =>
            expected[unit.Unit.Code] == Rounding.Round(unit.Unit.Achievement?.Rate ?? throw new InvalidOperationException("A score is missing."), 2)
            && unit.Place.Rank == 1 + expected.Values.Count(other => other > expected[unit.Unit.Code])), "The portal", year);
    }

    /// <summary>The reference query's rates of a year; names of municipalities are not unique, so all of them at once.</summary>
    public void Reference(int year, IReadOnlyList<ReferenceRow> rows) =>
        Demand(rows.Select(row => row.Rate).Order().SequenceEqual(Of(year).Select(score => score.Rate).Order()), "The reference query", year);

    // Every period holds the results of the first.
    private IEnumerable<ExpectedScore> Of(int year) => _expected[FirstYear + ((((year - FirstYear) % YearsOfPeriod) + YearsOfPeriod) % YearsOfPeriod)];

    private static void Demand(bool isSo, string who, int year)
    {
        if (!isSo)
        {
            throw new InvalidOperationException($"{who} computes other figures than expected for {year}.");
        }
    }
}
