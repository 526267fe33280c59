using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Domain.Tests.Results;

/// <summary>Who may write over what when results of earlier years are taken over.</summary>
public sealed class EarlierYearTests
{
    private const string Source = "2025년 시행결과 보고서 12쪽";
    private static readonly EarlierYear Open = new(2025, HasPeriod: false, IsPublished: false);

    [Fact]
    public void Zero_blank_and_not_applicable_are_three_things()
    {
        Open.Decide(null, Said(0)).Should().Be(new TakeOverVerdict(TakeOverKind.New));
        Open.Decide(null, new(ResultState.NotEntered, null, null, Source)).Kind.Should().Be(TakeOverKind.Same, "blank says nothing");
        Open.Decide(Taken(3), new(ResultState.NotEntered, null, null, null)).Kind.Should().Be(TakeOverKind.Same, "and keeps what is there");
        Open.Decide(Taken(0), new(ResultState.NotApplicable, null, "대상자 없음", Source)).Kind.Should().Be(TakeOverKind.Changed);
    }

    [Fact]
    public void What_was_taken_over_before_may_be_corrected_value_or_source()
    {
        Open.Decide(Taken(3), Said(4)).Kind.Should().Be(TakeOverKind.Changed);
        Open.Decide(Taken(3), Said(3) with { Source = "2025년 시행결과 보고서 13쪽" }).Kind.Should().Be(TakeOverKind.Changed);
        Open.Decide(Taken(3), Said(3)).Kind.Should().Be(TakeOverKind.Same);
        Open.Decide(Taken(3), Said(3) with { Source = null }).Kind.Should().Be(TakeOverKind.Same, "a source that is not said again stays");
    }

    [Fact]
    public void What_was_entered_here_stays_and_is_named()
    {
        Open.Decide(Entered(3), Said(4)).Should().Be(new TakeOverVerdict(TakeOverKind.Kept, ResultProblems.EnteredHere));
        Open.Decide(Entered(3), Said(3)).Kind.Should().Be(TakeOverKind.Same);
        var cleared = Entered(3);
        cleared.Clear();
        cleared.SignedBy(Guid.NewGuid(), "김사업", new(2026, 1, 5, 0, 0, 0, DateTimeKind.Utc));
        Open.Decide(cleared, Said(4)).Kind.Should().Be(TakeOverKind.Kept, "a person took it back");
    }

    [Theory]
    [InlineData(true, false, "result.year-entered-here")]
    [InlineData(false, true, "result.year-published")]
    [InlineData(true, true, "result.year-published")]
    public void A_year_of_the_portal_s_own_is_refused_and_brought_back_as_it_was_all_the_same(bool hasPeriod, bool isPublished, string code)
    {
        EarlierYear year = new(2025, hasPeriod, isPublished);
        year.Decide(null, Said(3)).Should().Match<TakeOverVerdict>(verdict => verdict.Kind == TakeOverKind.Refused && verdict.Why!.Code == code);
        year.Decide(Taken(3), Said(4)).Kind.Should().Be(TakeOverKind.Refused);
        year.Decide(Entered(3), Said(3) with { Source = null }).Kind.Should().Be(TakeOverKind.Same);
    }

    [Theory]
    [InlineData(ResultState.Entered, null, null, Source, "result.actual-missing")]
    [InlineData(ResultState.Dropped, 3, "폐지", Source, "result.actual-unwanted")]
    [InlineData(ResultState.NotApplicable, null, " ", Source, "result.reason-missing")]
    [InlineData(ResultState.NotCarriedOut, null, null, Source, "result.reason-missing")]
    [InlineData(ResultState.Entered, 3, null, null, "result.source-missing")]
    [InlineData(ResultState.Entered, 3, null, " ", "result.source-missing")]
    public void A_value_without_what_it_needs_is_refused(ResultState state, int? actual, string? reason, string? source, string code)
    {
        EarlierValue said = new(state, actual, reason, source);
        Open.Decide(null, said).Why!.Code.Should().Be(code);
        AnnualResult row = new() { RegionCode = "41150", IndicatorId = Guid.CreateVersion7(), FiscalYear = 2025 };
        row.TakeOver(said).Problem!.Code.Should().Be(code);
        (row.State, row.Source).Should().Be((ResultState.NotEntered, null), "a refusal changes nothing");
    }

    [Fact]
    public void A_source_longer_than_its_column_is_refused() =>
        Open.Decide(null, Said(1) with { Source = new string('가', EarlierValue.LongestText + 1) }).Why!.Code.Should().Be("result.text-too-long");

    [Fact]
    public void The_years_are_those_before_and_no_other()
    {
        EarlierYear.Before(2027, 2027).Should().Equal(2025, 2026);
        EarlierYear.Before(2026, 2023).Should().Equal(2021, 2022, 2023, 2024, 2025);
    }

    private static EarlierValue Said(decimal actual) => new(ResultState.Entered, actual, null, Source);

    private static AnnualResult Taken(decimal actual)
    {
        var row = Entered(0);
        row.TakeOver(Said(actual)).IsOk.Should().BeTrue();
        return row;
    }

    private static AnnualResult Entered(decimal actual)
    {
        AnnualResult row = new() { RegionCode = "41150", IndicatorId = Guid.CreateVersion7(), FiscalYear = 2025 };
        row.Enter(actual);
        return row;
    }
}
