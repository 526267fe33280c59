using System.Globalization;
using System.Text;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels.Agreement;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Domain.Tests.Vectors;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Marks;

namespace Uijeongbu.SocialPlan.Portal.Tests.Tables;

/// <summary>Published tables of panels, agreement, ranking and roll-up, brought in as files of the portal and not as objects: what a person would upload gives the printed figures.</summary>
public sealed class VectorImportTests
{
    private const string Heads = "평가대상,평가위원,평가지표,점수,배점";

    [Fact]
    public void A_tender_drops_one_highest_and_one_lowest_and_the_tie_goes_to_the_technical_points()
    {
        var vectors = VectorTable.Read("s08_kr_panel_drop_high_low.csv");
        var panel = PanelScorer.Score(MarksOf(vectors.SelectMany(row => Enumerable.Range(1, 5).Select(e => (row["bidder"], $"e{e}", "기술", row[$"e{e}"], "80")))), PanelRules.DropHighLow);
        var technical = panel.Units.ToDictionary(unit => unit.Name, unit => unit.Total, StringComparer.Ordinal);

        technical.Values.Should().Equal(vectors.Select(row => row.Number("technical_points")));
        var eligible = vectors.Where(row => row["eligible_85pct"] == "yes").ToList();
        eligible.Select(row => row["bidder"]).Should().Equal(vectors.Where(row => technical[row["bidder"]] >= 68m).Select(row => row["bidder"]));
        RankingRule rule = new(RankingConvention.Standard1224, Decimals: null, [new("기술", Direction.HigherIsBetter)]);
        Ranking.Rank([.. eligible.Select(row => new RankEntry(row["bidder"], technical[row["bidder"]] + row.Number("price_points"), TieValues: [technical[row["bidder"]]]))], rule)
            .Select(row => (row.Entry.Score, row.Rank)).Should().Equal(eligible.Select(row => (row.Number("total"), row.Number("rank"))));
    }

    [Fact]
    public void Agreement_with_marks_that_were_not_given_reproduces_on_four_levels()
    {
        var observers = VectorTable.Read("s09_krippendorff_alpha.csv");
        var table = MarksOf(observers.SelectMany(row => Enumerable.Range(1, 12).Select(u => ($"u{u:00}", row["observer"], "평가", row[$"u{u}"], ""))));
        var agreement = PanelAgreement.Of(table.RatingsFor("평가"));

        foreach (var row in VectorTable.Read("s09b_krippendorff_alpha_expected.csv"))
        {
            var alpha = Enum.Parse<MeasurementLevel>(row["level"], ignoreCase: true) switch
            {
                MeasurementLevel.Nominal => agreement.Nominal,
                MeasurementLevel.Ordinal => agreement.Ordinal,
                MeasurementLevel.Interval => agreement.Interval,
                _ => agreement.Ratio,
            };
            Rounding.Round(alpha.Value!.Value, 4).Should().Be(row.Number("recomputed"), row["level"]);
            Rounding.Round(alpha.Value!.Value, 3).Should().Be(row.Number("published_alpha_3dp"), row["level"]);
        }
    }

    [Fact]
    public void One_list_has_the_places_of_each_convention()
    {
        var vectors = VectorTable.Read("s12_ranking_methods.csv");
        var totals = TotalsOf(vectors, "name", "score");

        foreach (var (convention, column) in new[] { (RankingConvention.Standard1224, "standard_1224"), (RankingConvention.Modified1334, "modified_1334"), (RankingConvention.Dense1223, "dense_1223"), (RankingConvention.Fractional, "fractional") })
        {
            Ranking.Rank(totals, new(convention, Decimals: null, [])).Select(row => row.Rank).Should().Equal(vectors.Select(row => row.Number(column)), column);
        }

        // The list breaks its ties by the order in which it stands; a place of one's own for everyone needs a criterion that says so.
        RankingRule ordinal = new(RankingConvention.Ordinal1234, Decimals: null, [new("차례", Direction.LowerIsBetter)]);
        Ranking.Rank([.. totals.Select((entry, place) => entry with { TieValues = [place] })], ordinal).Select(row => row.Rank).Should().Equal(vectors.Select(row => row.Number("ordinal_1234")));
        FluentActions.Invoking(() => Ranking.Rank(totals, ordinal with { TieBreaks = [] })).Should().Throw<UnresolvedTieException>();
    }

    [Fact]
    public void The_188_countries_of_a_world_table_have_their_printed_places()
    {
        var vectors = VectorTable.Read("s03_hdi_2014.csv");

        Ranking.Rank(TotalsOf(vectors, "country", "published_score"), RankingRule.Standard).Select(row => row.Rank).Should().Equal(vectors.Select(row => row.Number("published_rank"))).And.HaveCount(188);
    }

    [Fact]
    public void A_scorecard_of_three_levels_adds_to_its_printed_total()
    {
        var nodes = VectorTable.Read("s04_kr_local_public_corp_scorecard.csv");
        var leaves = nodes.Where(row => row["node"] != "TOTAL" && !nodes.Any(other => other["parent"] == row["node"])).ToList();
        var panel = PanelScorer.Score(MarksOf(leaves.Select(row => ("공단", "결과", row["name"], row["published_points"], row["weight_points"]))), PanelRules.Mean);

        panel.Criteria.TotalWeight.Should().Be(100m);
        panel.Units.Single().Total.Should().Be(nodes.Single(row => row["node"] == "TOTAL").Number("published_points"));
        var points = leaves.Zip(panel.Units.Single().Values, (row, value) => (row, value.Value)).ToList();
        foreach (var parent in nodes.Where(row => leaves.Any(leaf => leaf["parent"] == row["node"])))
        {
            points.Where(one => one.row["parent"] == parent["node"]).Sum(one => one.Value).Should().Be(parent.Number("published_points"), parent["name"]);
        }
    }

    [Fact]
    public void The_share_of_met_indicators_of_34_agencies_is_the_printed_one_and_nothing_for_the_agency_without_one()
    {
        var vectors = VectorTable.Read("s02b_nyc_pmmr_agency_rollup.csv");
        var score = ScoreOf(vectors.SelectMany(row => RowsOf(row["name"], row.Int("n_met"), row.Int("n_not_met"), row.Int("n_without_target"))));

        score.Strategies.Should().HaveCount(34);
        foreach (var (strategy, row) in score.Strategies.Zip(vectors))
        {
            strategy.Indicators.Coverage.Counted.Should().Be(row.Int("n_rated"), row["name"]);
            (strategy.Indicators.MetShare is { } share ? Rounding.Round(share / 100m, 12) : (decimal?)null).Should().Be(row.Number("published_share_met") is { } printed ? Rounding.Round(printed, 12) : null, row["name"]);
        }
    }

    [Fact]
    public void Each_attainment_of_a_joint_evaluation_is_a_share_of_met_indicators()
    {
        foreach (var row in VectorTable.Read("s05_kr_joint_evaluation_2020_2022.csv"))
        {
            var rates = row["met_over_applicable_candidates"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('/')).Select(pair => ScoreOf(RowsOf(row["region"], Parse(pair[0]), Parse(pair[1]) - Parse(pair[0]), 0)).Indicators.MetShare!.Value).ToList();

            rates.Should().NotBeEmpty().And.OnlyContain(rate => Rounding.Round(rate, 1) == row.Number("published_rate"), row["region"]);
        }
    }

    // Two rows of the world table have one name, and the import refuses the same unit twice: the line's number tells them apart.
    private static List<RankEntry> TotalsOf(IReadOnlyList<VectorRow> vectors, string name, string score) =>
        [.. PanelScorer.Score(MarksOf(vectors.Select((row, line) => ($"{line} {row[name]}", "표", "값", row[score], ""))), PanelRules.Mean).Units.Select(unit => new RankEntry(unit.Name, unit.Total))];

    private static MarkTable MarksOf(IEnumerable<(string Unit, string Evaluator, string Criterion, string Mark, string Max)> rows)
    {
        using MemoryStream file = new(Encoding.UTF8.GetBytes($"{Heads}\n{string.Concat(rows.Select(row => $"\"{row.Unit}\",{row.Evaluator},\"{row.Criterion}\",{row.Mark},{row.Max}\n"))}"));
        var reading = MarkSheetFile.Read(file, "점수.csv", new());
        reading.Faults.Should().BeEmpty();
        return reading.Table!.Table;
    }

    private static PlanScore ScoreOf(IEnumerable<string> rows)
    {
        var reading = TableFiles.Csv($"{TableFiles.Heads}\n{string.Concat(rows)}");
        reading.Faults.Should().BeEmpty();
        return PlanScorer.Score(TablePlan.ToPlan(reading.Table!), ScoringPolicies.Default);
    }

    // A met indicator, one that is not, and one without a target: what a share of met ones is made of.
    private static IEnumerable<string> RowsOf(string name, int met, int notMet, int withoutTarget) =>
        Enumerable.Repeat("1,1", met).Concat(Enumerable.Repeat("1,0", notMet)).Concat(Enumerable.Repeat(",1", withoutTarget)).Select((values, place) => $"\"{name}\",사업,지표 {place},건,up,{values}\n");

    private static int Parse(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
