using CsCheck;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using static Uijeongbu.SocialPlan.Domain.Tests.Evaluation.SampleRound;

namespace Uijeongbu.SocialPlan.Domain.Tests.Evaluation;

/// <summary>What comes after the figures: stability, objections, what municipalities and the public see.</summary>
public sealed class EvaluationOutcomeTests
{
    private static readonly DateTime At = new(2026, 6, 1, 15, 30, 0, DateTimeKind.Utc); // half past midnight in Korea
    private static readonly EvaluationInputs Round = Of(
        [Unit("a", rate: 110m, last: 70m), Unit("b", rate: 90m), Unit("c", "I", 85m) with { Extras = [new("bonus", 1m, "이유")] }, Unit("d", "II")],
        Sheet("001", "a", 38, 19), Sheet("002", "a", 36, 18), Sheet("001", "b", 30, 15), Sheet("002", "b", 31, 15), Sheet("001", "c", 29.9m, 15), Sheet("002", "c", 31, 15), Sheet("001", "d", 20, 10));

    [Fact]
    public void The_same_version_gives_the_same_stability_and_says_what_it_was_drawn_with()
    {
        var hash = new string('0', 15) + "a" + new string('f', 48);
        EvaluationStability.SeedOf(hash).Should().Be(10UL);
        EvaluationStability.SeedOf(new string('f', 64)).Should().Be(ulong.MaxValue);
        var score = EvaluationScorer.Score(Round);
        var one = EvaluationStability.StudyOf(score, "I", EvaluationStability.SeedOf(hash), 300).Run();
        var two = EvaluationStability.StudyOf(EvaluationScorer.Score(Round with { Units = [.. Round.Units.Reverse()] }), "I", EvaluationStability.SeedOf(hash), 300).Run();
        one.Units.Select(unit => (unit.Key, unit.MedianRank, unit.LowRank, unit.HighRank, unit.ShareAsOfficial)).Should().Equal(two.Units.Select(unit => (unit.Key, unit.MedianRank, unit.LowRank, unit.HighRank, unit.ShareAsOfficial)));
        (one.Study.Seed, one.Study.Draws).Should().Be((10UL, 300));
        one.Units[0].HighRank.Should().Be(1m, "nothing takes the first place from it");
    }

    [Fact]
    public void Neighbours_whose_order_hangs_on_the_weights_are_within_noise()
    {
        var close = Of(
            [Unit("a", rate: 90m), Unit("b", rate: 90m), Unit("c", "I", 90m)],
            Sheet("001", "a", 39, 19), Sheet("002", "a", 39, 19), Sheet("001", "b", 31.1m, 15), Sheet("002", "b", 31.1m, 15), Sheet("001", "c", 30, 16), Sheet("002", "c", 30, 16));
        var found = EvaluationStability.StudyOf(EvaluationScorer.Score(close), "I", 7, 300).Run();
        found.Neighbours.Select(pair => (pair.Better, pair.Next, pair.IsWithinNoise)).Should().Equal(("a", "b", false), ("b", "c", true));
    }

    [Fact]
    public void Stability_of_any_round_can_be_computed() => Any.Sample(inputs =>
    {
        var score = EvaluationScorer.Score(inputs);
        foreach (var group in score.Groups)
        {
            EvaluationStability.StudyOf(score, group.Group, 7, 20).Run().Units.Should().HaveCount(group.Units);
        }
    }, iter: 50);

    [Fact]
    public void An_objection_is_answered_before_it_is_ruled_and_ruled_once()
    {
        var row = Objection();
        row.DueOn.Should().Be(new DateOnly(2026, 6, 16), "it is 2 June in Korea, and fourteen days are counted from the next");
        (row.IsLateOn(row.DueOn), row.IsLateOn(row.DueOn.AddDays(1))).Should().Be((false, true));
        row.Rule(new(RulingKind.Upheld, "이유", 30m), Small.Find("content")!, At, "안담당").Problem.Should().Be(ObjectionProblems.NotAnswered);
        row.Answer(" ", At, "안담당").IsOk.Should().BeFalse();
        row.Answer("살폈습니다.", At, "안담당").IsOk.Should().BeTrue();
        foreach (var wrong in new ObjectionRuling[] { new(RulingKind.Upheld, "이유", null), new(RulingKind.Rejected, "이유", 1m), new(RulingKind.PartlyUpheld, "이유", 40.5m), new(RulingKind.PartlyUpheld, "이유", 1.234m), new(RulingKind.Inadmissible, "", null) })
        {
            row.Rule(wrong, Small.Find("content")!, At, "안담당").Problem.Should().BeOfType<FormProblem>(wrong.ToString());
            row.State.Should().Be(ObjectionState.Answered, "a refusal changes nothing");
        }

        row.Rule(new(RulingKind.PartlyUpheld, "이유", 0m), Small.Find("content")!, At, "안담당").IsOk.Should().BeTrue("0 is a value");
        row.Rule(new(RulingKind.Rejected, "이유", null), Small.Find("content")!, At, "안담당").Problem.Should().Be(ObjectionProblems.NotOpen);
        row.Withdraw(At).Problem.Should().Be(ObjectionProblems.NotOpen);
        row.Answer("더", At, "안담당").Problem.Should().Be(ObjectionProblems.NotOpen);
        var taken = Objection();
        taken.Withdraw(At).IsOk.Should().BeTrue();
        (taken.State, taken.IsOpen, taken.Answer("더", At, "안담당").IsOk).Should().Be((ObjectionState.Withdrawn, false, false));
    }

    [Fact]
    public void An_objection_is_about_a_cell_that_was_shown_and_asks_for_points_there_are()
    {
        var shown = OutcomeContent.Of(EvaluationScorer.Score(Round), "a");
        new ObjectionContent("content", "근거", 40m).WhyNot(shown).Should().BeNull();
        new ObjectionContent("content", "근거", 0m).WhyNot(shown).Should().BeNull();
        new ObjectionContent("content", "근거", null).WhyNot(shown).Should().BeNull();
        new ObjectionContent("nothing", "근거", null).WhyNot(shown).Should().Be(ObjectionProblems.CriterionUnknown);
        new ObjectionContent("content", "", 40.5m).WhyNot(shown).Should().BeOfType<FormProblem>().Which.Faults.Should().HaveCount(2);
        new ObjectionContent("content", "근거", 1.005m).WhyNot(shown).Should().BeOfType<FormProblem>();
        new ObjectionContent("content", "근거", 40.5m).WhyNot(Small).Should().BeOfType<FormProblem>();
    }

    [Fact]
    public void A_municipality_sees_its_own_figures_the_means_and_the_achievement_of_its_peers()
    {
        var score = EvaluationScorer.Score(Round with { Units = [.. Round.Units.Select(unit => unit.Code == "a" ? unit with { Ruled = [new("OB-a-01", "content", 40m, "이유")] } : unit)] });
        var shown = OutcomeContent.Of(score, "a");
        (shown.Group, shown.GroupSize, shown.Total, shown.LastTotal).Should().Be(("I", 3, score.Find("a")!.Total, 70m));
        shown.Peers.Select(peer => peer.Region).Should().Equal("a", "b", "c");
        var content = shown.Find("content")!;
        (content.Value, content.BeforeRuling, content.Objection, content.GroupMean).Should().Be((40m, 37m, "OB-a-01", (40m + 30.5m + 30.45m) / 3));
        var act = () => OutcomeContent.Of(score, "zz");
        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_municipality_objects_until_the_viewing_is_over_or_the_figures_are_certified()
    {
        MunicipalOutcome row = new() { RegionCode = "a", RoundId = Guid.Empty, ProvinceCode = "41", FiscalYear = 2025, Kind = EvaluationKind.Results, VersionNumber = "V1", Hash = "", VersionKind = EvaluationVersionKind.Viewing, At = At, ObjectionsUntil = At, Content = OutcomeContent.Of(EvaluationScorer.Score(Round), "a") };
        row.WhyNoObjection(At).Should().BeNull("the last instant is included");
        row.WhyNoObjection(At.AddTicks(1))!.Code.Should().Be("objection.over");
        row.VersionKind = EvaluationVersionKind.Certified;
        row.WhyNoObjection(At).Should().Be(ObjectionProblems.Certified);
    }

    /// <summary>Nothing beyond the scope: what is kept back is null in every unit, and nobody is in the list who should not be.</summary>
    [Fact]
    public void The_public_sees_nothing_beyond_the_scope_of_the_round() => Any.Sample(inputs =>
    {
        foreach (var scope in Enum.GetValues<PublicationScope>())
        {
            var score = EvaluationScorer.Score(inputs with { Rules = inputs.Rules with { Scope = scope } });
            var seen = PublicRanking.Of(score, "EV-41-2025-01");
            var units = seen.Groups.SelectMany(group => group.Units).ToList();
            seen.Groups.Select(group => group.Size).Should().Equal(score.Groups.Select(group => group.Units));
            if (scope is PublicationScope.RanksAndScores)
            {
                units.Select(unit => (unit.Region, unit.Rank, unit.Award, unit.Score)).Should().BeEquivalentTo(score.Units.Select(unit => (unit.Unit.Code, unit.Place.Rank, unit.Award, UnitScore.Printed.Round(unit.Total))));
                continue;
            }

            seen.Groups.Should().OnlyContain(group => group.Mean == null);
            units.Where(unit => !(unit.Rank == null && !unit.IsShared && unit.DecidedBy == null && unit.Total == null && unit.LastTotal == null && unit.Achievement == null && unit.Criteria.Count == 0 && unit.Extras.Count == 0 && unit.Ruled.Count == 0)).Should().BeEmpty();
            seen.Groups.Should().OnlyContain(group => group.Units.Select(unit => unit.Region).SequenceEqual(group.Units.Select(unit => unit.Region).Order(StringComparer.Ordinal)), "the order says no place");
            if (scope is PublicationScope.Winners)
            {
                units.Select(unit => unit.Region).Should().BeEquivalentTo(score.Units.Where(unit => unit.Award is not null).Select(unit => unit.Unit.Code));
                units.Where(unit => unit.Tier != null || unit.Award == null).Should().BeEmpty();
            }
            else
            {
                units.Should().HaveCount(score.Units.Count);
            }
        }
    }, iter: 100);

    private static EvaluationObjection Objection() => new()
    {
        RegionCode = "a", Number = EvaluationObjection.NumberOf("a", 2025, 0), RoundId = Guid.Empty, ProvinceCode = "41", FiscalYear = 2025, VersionNumber = "EV-41-2025-V1", Content = new("content", "근거", 38m),
        FiledAt = At, FiledByName = "조총괄", DueOn = EvaluationObjection.DueAfter(At),
    };
}
