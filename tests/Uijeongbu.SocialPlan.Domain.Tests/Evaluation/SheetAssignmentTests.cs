using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;

namespace Uijeongbu.SocialPlan.Domain.Tests.Evaluation;

/// <summary>Who marks which municipality, and who is excluded by rule.</summary>
public sealed class SheetAssignmentTests
{
    private static readonly IReadOnlyList<EvaluationUnit> Units = [Unit("의정부시", "Ⅰ"), Unit("남양주시", "Ⅰ"), Unit("양주시", "Ⅱ"), Unit("연천군", "Ⅱ")];
    private static readonly IReadOnlyList<Evaluator> People = [Person(1, "복지대학교"), Person(2, "경기도 의정부시 복지정책과"), Person(3, null)];

    [Theory]
    [InlineData("의정부시", "의정부시", true)]
    [InlineData("의정부시청 복지정책과", "의정부시", true)]
    [InlineData("경기도의정부시", "의정부시", true)]
    [InlineData("(재)의정부시청소년재단", "의정부시", true)]
    [InlineData("남양주시청", "양주시", false)]
    [InlineData("남양주시 및 양주시 협의체", "양주시", true)]
    [InlineData("복지대학교", "의정부시", false)]
    [InlineData(null, "의정부시", false)]
    public void Whose_affiliation_names_the_municipality_is_excluded_and_nobody_by_likeness(string? affiliation, string name, bool excluded) =>
        SheetAssignment.IsExcluded(Person(1, affiliation), Unit(name, "Ⅰ")).Should().Be(excluded);

    [Fact]
    public void All_to_all_leaves_what_stands_and_notes_who_is_excluded()
    {
        SheetPair standing = new(Units[0].Id, People[0].Id);
        var dealt = SheetAssignment.All(Units, People, [new(standing, IsRecused: false)]);
        dealt.Pairs.Should().HaveCount(10).And.NotContain(standing);
        dealt.Excluded.Should().Equal(new SheetPair(Units[0].Id, People[1].Id));
    }

    [Fact]
    public void A_group_goes_to_its_evaluators()
    {
        var dealt = SheetAssignment.ByGroup(Units, People, new HashSet<(Guid, string)> { (People[0].Id, "Ⅱ"), (People[1].Id, "Ⅰ") }, []);
        dealt.Pairs.Should().BeEquivalentTo([new SheetPair(Units[2].Id, People[0].Id), new(Units[3].Id, People[0].Id), new(Units[1].Id, People[1].Id)]);
        dealt.Excluded.Should().ContainSingle().Which.Unit.Should().Be(Units[0].Id);
    }

    [Fact]
    public void Evenly_nobody_gets_more_than_one_above_another_and_closed_pairs_stay_closed()
    {
        StandingPair closed = new(new(Units[3].Id, People[2].Id), IsRecused: true);
        var dealt = SheetAssignment.Evenly(Units, People, 2, [closed]);
        dealt.Pairs.Should().HaveCount(8).And.NotContain(closed.Pair).And.NotContain(new SheetPair(Units[0].Id, People[1].Id));
        dealt.TooFew.Should().BeEmpty();
        var load = dealt.Pairs.GroupBy(pair => pair.Evaluator).Select(own => own.Count()).ToList();
        (load.Max() - load.Min()).Should().BeLessThanOrEqualTo(1);
        SheetAssignment.Evenly(Units, People, 2, [closed]).Pairs.Should().Equal(dealt.Pairs, "what was previewed is what applies");
        SheetAssignment.Evenly(Units, People, 3, [closed]).TooFew.Should().Equal("의정부시", "연천군");
    }

    private static EvaluationUnit Unit(string name, string group) => new() { RegionCode = "41", RoundId = Guid.Empty, UnitCode = name, Name = name, Group = group, Order = 1 };

    private static Evaluator Person(int number, string? affiliation) => new() { RegionCode = "41", RoundId = Guid.Empty, AccountId = Guid.NewGuid(), Name = $"위원 {number}", Number = number, Affiliation = affiliation };
}
