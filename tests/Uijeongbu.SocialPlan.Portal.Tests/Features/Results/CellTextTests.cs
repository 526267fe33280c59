using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

/// <summary>What is typed into a cell, and what stands in it.</summary>
public sealed class CellTextTests
{
    [Theory]
    [InlineData("1234", 1234)]
    [InlineData("1,234", 1234)]
    [InlineData("１，２３４", 1234)]
    [InlineData("△3", -3)]
    [InlineData("0", 0)]
    [InlineData(" 85% ", 85)]
    public void A_number_is_read_as_offices_write_it(string text, int value) =>
        CellText.Read(text).Should().Be(new ReadCell(ResultState.Entered, (decimal?)value));

    [Theory]
    [InlineData("", ResultState.NotEntered)]
    [InlineData("   ", ResultState.NotEntered)]
    [InlineData("미입력", ResultState.NotEntered)]
    [InlineData("해당없음", ResultState.NotApplicable)]
    [InlineData("해당 없음", ResultState.NotApplicable)]
    [InlineData("미추진", ResultState.NotCarriedOut)]
    [InlineData("중도폐지", ResultState.Dropped)]
    public void Blank_and_states_are_no_zero(string text, ResultState state) =>
        CellText.Read(text).Should().Be(new ReadCell(state));

    [Theory]
    [InlineData("3억")]
    [InlineData("약 30")]
    [InlineData("12,34")]
    [InlineData("-")]
    [InlineData("1.2.3")]
    [InlineData("②")]
    [InlineData("=1+1")]
    public void What_is_unclear_is_refused_with_what_to_do(string text) =>
        CellText.Read(text).Problem.Should().Contain("주십시오");

    [Theory]
    [InlineData("3186", 0, "3,186")]
    [InlineData("91.1", 1, "91.1")]
    [InlineData("8", 1, "8.0")]
    [InlineData("8.5000", 1, "8.5")]
    [InlineData("8.25", 1, "8.25")]
    [InlineData("-3", 0, "-3")]
    public void A_value_stands_with_its_separators_and_decimals(string value, int decimals, string text) =>
        CellText.Number(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), decimals).Should().Be(text);

    [Fact]
    public void What_people_write_is_text_on_the_page_and_never_markup()
    {
        const string Evil = "<img src=x onerror=alert(1)>\"'&";
        GridRow row = new(Guid.NewGuid(), 1, Evil, Evil, null, 0, Evil, null, null, 10m, new(null, null, null, null, null), new(1, null, Evil, ResultState.NotApplicable, null, Evil));
        GridProject project = new(Guid.NewGuid(), "1", Evil, IsOwn: true, ReportStatus.Drafting, new(0, null, null, ""), Lock: null, [row]);
        EntryCell cell = new(project, row, 1);
        var pieces = new List<string> { cell.Head.Value, EntryMarkup.State(cell, DateTime.UnixEpoch).Value };
        foreach (var answer in Enum.GetValues<EntryAnswer>())
        {
            cell.Answered("id", answer, Evil, Evil);
            pieces.Add(EntryMarkup.State(cell, DateTime.UnixEpoch).Value);
        }

        pieces.Should().AllSatisfy(piece => piece.Should().NotContain("<img"));
        string.Concat(pieces).Should().Contain("&lt;img");
    }

    [Theory]
    [InlineData("317 잠정", 317)]
    [InlineData("1,234.5(잠정)", 1234.5)]
    [InlineData("0 [잠정]", 0)]
    public void A_value_may_be_provisional_and_stands_so_in_its_cell(string text, double value)
    {
        var read = CellText.Read(text);

        read.Should().Be(new ReadCell(ResultState.Entered, (decimal)value, IsProvisional: true));
        CellText.Of(new(1, null, null, read.State, read.Actual, null, read.IsProvisional), 0).Should().EndWith(" 잠정");
    }

    [Theory]
    [InlineData("잠정")]
    [InlineData("해당없음(잠정)")]
    public void Provisional_without_a_value_is_refused(string text) => CellText.Read(text).Problem.Should().Contain("주십시오");
}
