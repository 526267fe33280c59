using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;

namespace Uijeongbu.SocialPlan.Domain.Tests.Results;

/// <summary>How an actual is entered follows from formula, unit and counts, and from nothing else.</summary>
public sealed class EntryFormTests
{
    private static readonly PartsRule Share = new("취업자", "수료자", "%", 1);

    [Theory]
    [InlineData("명", null, EntryKind.Number)]
    [InlineData("건", "linear-down", EntryKind.Number)]
    [InlineData("이행 여부", null, EntryKind.YesNo)]
    [InlineData("단계", "stage", EntryKind.YesNo)]
    [InlineData("단계", "stage;0=0;1=100", EntryKind.YesNo)]
    [InlineData("단계", "stage;0=0;1=50;2=100", EntryKind.Stage)]
    public void The_form_follows_from_the_indicator(string unit, string? profile, EntryKind kind) => EntryForm.Of(unit, profile).Kind.Should().Be(kind);

    [Fact]
    public void A_stage_is_chosen_from_all_of_its_formula_and_nothing_else()
    {
        var form = EntryForm.Of("단계", "stage;2=100;0=0;1=50");

        form.Choices.Select(choice => (choice.Value, choice.Text)).Should().Equal((0m, "0단계"), (1m, "1단계"), (2m, "2단계"));
        form.ValueOf("2 단계").Should().Be(2m);
        form.ValueOf("3단계").Should().BeNull();
        form.TextOf(1.0m).Should().Be("1단계");
        form.WhyNot(2m).Should().BeNull();
        form.WhyNot(3m)!.Message.Should().Contain("0단계, 1단계, 2단계");
        EntryForm.Number.WhyNot(3m).Should().BeNull();
    }

    [Theory]
    [InlineData("예", 1)]
    [InlineData("○", 1)]
    [InlineData("이행", 1)]
    [InlineData("아니오", 0)]
    [InlineData("아니요", 0)]
    [InlineData("×", 0)]
    [InlineData("미이행", 0)]
    public void Done_or_not_is_read_in_words_and_marks(string text, int value) => EntryForm.Of("추진 여부", null).ValueOf(text).Should().Be(value);

    [Theory]
    [InlineData("237/250", 237, 250, "94.8")]
    [InlineData("1,237 / 2,500", 1237, 2500, "49.5")] // 49.48
    [InlineData("1÷3", 1, 3, "33.3")]
    [InlineData("0/40", 0, 40, "0")]
    [InlineData("1/16", 1, 16, "6.3")] // 6.25, half away from zero
    public void Two_counts_are_read_and_divided_once(string text, int above, int below, string actual)
    {
        var parts = MeasuredParts.Read(text)!;

        parts.Should().Be(new MeasuredParts(above, below));
        PartsRule.WhyNot(parts).Should().BeNull();
        Share.ActualOf(parts).Should().Be(decimal.Parse(actual, System.Globalization.CultureInfo.InvariantCulture));
        MeasuredParts.Read(parts.Text).Should().Be(parts);
    }

    [Theory]
    [InlineData("%", "94.8")]
    [InlineData("‰", "948")]
    [InlineData("건/명", "0.9")]
    public void The_unit_says_in_what_the_quotient_counts(string unit, string actual) =>
        (Share with { Unit = unit }).ActualOf(new(237m, 250m)).Should().Be(decimal.Parse(actual, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void No_actual_comes_from_nothing_or_less()
    {
        PartsRule.WhyNot(new(3m, 0m)).Should().Be(ResultProblems.DenominatorZero);
        PartsRule.WhyNot(new(-1m, 5m)).Should().Be(ResultProblems.PartsNegative);
        PartsRule.WhyNot(new(1e14m, 5m)).Should().Be(ResultProblems.OutOfScale);
        foreach (var text in new[] { "237", "237/", "/250", "1/2/3", "가/나", "50%/100%", "" })
        {
            MeasuredParts.Read(text).Should().BeNull(text);
        }
    }

    [Fact]
    public void A_pasted_pair_is_taken_only_where_two_counts_are_asked_for()
    {
        var form = EntryForm.Of("%", null, Share);

        PastedText.Read("237/250", "%", form).Should().BeEquivalentTo(new { Kind = PastedKind.Number, Actual = 94.8m, Parts = new MeasuredParts(237m, 250m) });
        PastedText.Read("94.8", "%", form).Note.Should().Be(ResultProblems.PartsMissing.Message);
        PastedText.Read("3/0", "%", form).Note.Should().Be(ResultProblems.DenominatorZero.Message);
        PastedText.Read("해당없음", "%", form).Kind.Should().Be(PastedKind.State);
        PastedText.Read("237/250", "%").Kind.Should().Be(PastedKind.Refused);
    }

    [Fact]
    public void An_indicator_has_two_counts_only_when_both_are_named()
    {
        Indicator indicator = new() { RegionCode = "41150", ProjectId = Guid.NewGuid(), Order = 1, Name = "취업률", Unit = "%", Decimals = 1, NumeratorName = "취업자" };

        indicator.EntryForm.Kind.Should().Be(EntryKind.Number);
        indicator.DenominatorName = "수료자";
        indicator.PartsRule.Should().Be(Share);
    }

    [Fact]
    public void What_one_value_needs_is_never_left_from_the_one_before()
    {
        AnnualResult result = new() { RegionCode = "41150", IndicatorId = Guid.NewGuid(), FiscalYear = 2026 };
        result.Enter(94.8m, parts: new(237m, 250m));
        result.Parts.Should().Be(new MeasuredParts(237m, 250m));

        result.Enter(95m);
        result.Parts.Should().BeNull();
        result.Enter(94.8m, parts: new(237m, 250m));
        result.Clear();
        result.Should().BeEquivalentTo(new { Parts = (MeasuredParts?)null, Actual = (decimal?)null, State = ResultState.NotEntered });
    }
}
