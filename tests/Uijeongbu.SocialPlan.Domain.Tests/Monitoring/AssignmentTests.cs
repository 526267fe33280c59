using Uijeongbu.SocialPlan.Domain.Monitoring;

namespace Uijeongbu.SocialPlan.Domain.Tests.Monitoring;

/// <summary>Nobody reviews what they must not, work is even, and what was previewed is what applies.</summary>
public sealed class AssignmentTests
{
    private const int Cases = 10_000;

    [Fact]
    public void A_shared_department_or_organisation_excludes_by_rule_and_likeness_does_not()
    {
        var project = new ProjectTies(Guid.NewGuid(), ["복지정책과", "희망복지팀"], ["의정부시 노인복지관"]);

        Conflicts.ByRule(new(Guid.NewGuid(), ["희망복지팀"], []), project)!.Kind.Should().Be(ConflictKind.Excluded);
        Conflicts.ByRule(new(Guid.NewGuid(), [], ["의정부시노인복지관"]), project)!.Reason.Should().Contain("의정부시노인복지관");
        Conflicts.ByRule(new(Guid.NewGuid(), ["복지과"], ["노인복지관"]), project).Should().BeNull();
        Conflicts.ByRule(new(Guid.NewGuid(), [], []), project).Should().BeNull();
        Conflicts.WhyNot(ConflictKind.Recused, "가족이 그 기관에서 일합니다.").Should().BeNull();
        Conflicts.WhyNot(ConflictKind.Recused, " ")!.Code.Should().Be("conflict.reason-missing");
        Conflicts.WhyNot(ConflictKind.Challenged, new('가', Conflicts.LongestReason + 1))!.Code.Should().Be("conflict.reason-too-long");
        Conflicts.WhyNot(ConflictKind.Excluded, "사유")!.Code.Should().Be("conflict.by-rule");
    }

    [Fact]
    public void Random_deals_keep_all_promises()
    {
        Random random = new(20_260_707);
        for (var round = 0; round < Cases; round++)
        {
            var projects = Ids(random.Next(1, 12));
            var members = Ids(random.Next(0, 9));
            var pairs = projects.SelectMany(project => members.Select(member => new CardPair(project, member))).ToList();
            var conflicts = pairs.Where(_ => random.Next(5) == 0).ToHashSet();
            List<CardPair> standing = [.. pairs.Where(card => !conflicts.Contains(card) && random.Next(6) == 0)];
            var each = random.Next(0, 5);

            var dealt = EvenAssignment.Of(projects, members, each, conflicts, standing);

            var all = standing.Concat(dealt.Cards).ToList();
            (all.Distinct().Count() == all.Count && !dealt.Cards.Any(conflicts.Contains)).Should().BeTrue();
            foreach (var project in projects)
            {
                var able = members.Count(member => !conflicts.Contains(new(project, member)));
                var has = all.Count(card => card.Project == project);
                var isShort = dealt.TooFew.Any(one => one == new ShortProject(project, has));
                (has == Math.Max(standing.Count(card => card.Project == project), Math.Min(each, able)) && isShort == has < each).Should().BeTrue();
            }

            dealt.Cards.SequenceEqual(EvenAssignment.Of(projects, members, each, conflicts, standing).Cards).Should().BeTrue();
        }
    }

    [Fact]
    public void Without_conflicts_nobody_has_two_cards_more_than_another()
    {
        Random random = new(7);
        for (var round = 0; round < 2_000; round++)
        {
            var (projects, members) = (Ids(random.Next(1, 40)), Ids(random.Next(1, 20)));

            var dealt = EvenAssignment.Of(projects, members, random.Next(1, members.Count + 1), new HashSet<CardPair>(), []);

            var loads = members.Select(member => dealt.Cards.Count(card => card.Member == member)).ToList();
            (loads.Max() - loads.Min()).Should().BeLessThanOrEqualTo(1);
        }
    }

    private static List<Guid> Ids(int count) => [.. Enumerable.Range(0, count).Select(_ => Guid.NewGuid())];
}
