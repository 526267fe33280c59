using CsCheck;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Writing;

/// <summary>What is written into a field stands there, reads back as itself, and is all that changed.</summary>
public sealed class PlanFieldProperties
{
    private static readonly Gen<int> Seeds = Gen.Int[0, int.MaxValue - 1];

    [Fact]
    public void A_field_of_a_project_is_written_alone_and_reads_as_itself() =>
        Seeds.Sample(seed => Holds(seed, plan => plan.Projects, RandomWriting.ProjectFields, name => PlanFields.Project(name, SmallShape.Shape)!, PlanText.Of), iter: Cases.Count);

    [Fact]
    public void A_field_of_an_indicator_is_written_alone_and_reads_as_itself() =>
        Seeds.Sample(seed => Holds(seed, RandomWriting.Indicators, RandomWriting.IndicatorFields, name => PlanFields.Indicator(name)!, PlanText.Of), iter: Cases.Count);

    private static bool Holds<T>(int seed, Func<PlanContent, IEnumerable<T>> items, string[] names, Func<string, PlanField<T>> find, Func<T, string> textOf)
        where T : class
    {
        RandomWriting random = new(seed);
        var plan = random.Plan();
        return items(plan).All(item => names.All(name =>
        {
            var field = find(name);
            var text = random.Text().Trim();
            if (field.Write(item, text) is not { IsOk: true, Answer: var written })
            {
                return true;
            }

            var stored = field.Read(written);
            return ReadableText.Is(stored.Replace("\n", "", StringComparison.Ordinal))
                && (text.Length > 0 || name is "first-year" or "decimals" or "origin" or "accumulation" || stored.Length == 0)
                && (text.Length == 0 || stored.Length > 0 || text is "no")
                && field.Write(written, stored) is { IsOk: true, Answer: var again } && textOf(again) == textOf(written)
                && names.All(other => other == name || find(other).Read(written) == find(other).Read(item));
        }));
    }

    [Theory]
    [InlineData("target:0")]
    [InlineData("target:10000")]
    [InlineData("answer:1999")]
    [InlineData("target:")]
    [InlineData("target:+2027")]
    [InlineData("nothing")]
    public void A_name_that_names_no_field_of_an_indicator_is_none(string name) => PlanFields.Indicator(name).Should().BeNull();

    [Theory]
    [InlineData("budget:0:Draft:0:National:")]
    [InlineData("budget:2027:1:0:National:")]
    [InlineData("budget:2027:Draft:0:2:")]
    [InlineData("budget:2027:Draft:3:National:")]
    [InlineData("budget:2027:Supplementary:0:National:")]
    [InlineData("budget:2027:Draft:0:National:기금")]
    [InlineData("budget:2027:Draft:0")]
    [InlineData("non-budget:2027:Draft:0:x")]
    [InlineData("form:department")]
    [InlineData("form:")]
    public void A_name_that_names_no_field_of_a_project_is_none(string name) => PlanFields.Project(name, SmallShape.Shape).Should().BeNull();

    [Fact]
    public void A_name_of_a_budget_reads_as_itself() =>
        RandomWriting.ProjectFields.Where(name => name.Contains("budget:", StringComparison.Ordinal)).Should().HaveCount(8).And.OnlyContain(name => BudgetField.TryParse(name)!.Name == name);

    [Theory]
    [InlineData("priority", "maybe", "plan.not-a-choice")]
    [InlineData("non-budget:2027:Draft:0", "maybe", "plan.not-a-choice")]
    [InlineData("origin", "1", "plan.not-a-choice")]
    [InlineData("first-year", "1999", "plan.not-a-year")]
    [InlineData("budget:2027:Draft:0:National:", "0.05", "plan.too-many-decimals")]
    [InlineData("budget:2027:Draft:0:National:", "-0.1", "plan.negative-amount")]
    [InlineData("budget:2027:Draft:0:National:", "100000000.1", "plan.out-of-scale")]
    [InlineData("budget:2027:Draft:0:National:", "천만", "plan.not-a-number")]
    [InlineData("name", "  ", "plan.blank")]
    [InlineData("name", "\u0007", "plan.blank")]
    public void A_text_that_does_not_fit_a_project_is_refused(string field, string text, string code) =>
        PlanFields.Project(field, SmallShape.Shape)!.Write(Enumerable.Range(1, 99).SelectMany(seed => new RandomWriting(seed).Plan().Projects).First() with { Budgets = [] }, text).Problem!.Code.Should().Be(code);
}
