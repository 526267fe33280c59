using System.Globalization;
using CsCheck;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

/// <summary>A plan that was exported and is imported unchanged is the same plan.</summary>
public sealed class RoundTripTests
{
    private const int Cases = 100;

    /// <summary>Each generation as municipalities and provinces have it. A failing case prints its seed (CsCheck_Seed takes it again).</summary>
    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(6, true)]
    public void Any_plan_that_is_written_is_read_as_it_was(int generation, bool isProvince)
    {
        var cover = Generations.Cover(generation, isProvince, isDemo: true);

        new RandomPlanContent(cover).Plan.Sample(plan => Same(plan, Workbooks.Read(Workbooks.Write(plan, cover), cover, plan).Plan()), iter: Cases);
    }

    [Fact]
    public void A_large_plan_is_read_as_it_was()
    {
        var cover = Generations.Cover(6);

        new RandomPlanContent(cover, mostProjects: 40).Plan.Sample(plan => Same(plan, Workbooks.Read(Workbooks.Write(plan, cover), cover, plan).Plan()), iter: 8);
    }

    [Fact]
    public void An_empty_plan_is_read_as_it_was()
    {
        var (cover, plan) = (Generations.Cover(6), new PlanContent(null, "", []));

        Same(plan, Workbooks.Read(Workbooks.Write(plan, cover), cover, plan).Plan());
    }

    [Fact]
    public void What_is_written_does_not_depend_on_the_language_of_the_server()
    {
        var (cover, before) = (Generations.Cover(6), CultureInfo.CurrentCulture);
        var korean = Workbooks.Write(SmallPlanContent.Plan, cover);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Workbooks.Write(SmallPlanContent.Plan, cover).Should().Equal(korean);
            Same(SmallPlanContent.Plan, Workbooks.Read(korean, cover, SmallPlanContent.Plan, culture: "en-US").Plan());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Same(PlanContent plan, PlanContent read)
    {
        var (expected, actual) = (Workbooks.Text(plan), Workbooks.Text(read));
        if (string.Equals(actual, expected, StringComparison.Ordinal))
            return;
        var (line, (was, came)) = expected.Split('\n').Zip(actual.Split('\n').Append("")).Index().First(pair => pair.Item.First != pair.Item.Second);
        throw new InvalidOperationException($"Line {line} of the plan was {was} and came back as {came}.");
    }
}
