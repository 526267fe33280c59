using Uijeongbu.SocialPlan.Domain.Practice;

namespace Uijeongbu.SocialPlan.Domain.Tests.Practice;

/// <summary>Codes of practice copies, and ids in them.</summary>
public sealed class PracticeCodeTests
{
    private static readonly DateTime Now = new(2027, 1, 5, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("41150-P1", true, "41150")]
    [InlineData("41150-P12", true, "41150")]
    [InlineData("41150", false, "41150")]
    [InlineData("41", false, "41")]
    [InlineData("", false, "")]
    [InlineData("-P1", false, "-P1")]
    [InlineData("41150-P", false, "41150-P")]
    [InlineData("41150-P1/../x", false, "41150-P1/../x")]
    [InlineData("../41150-P1", false, "../41150-P1")]
    [InlineData("41150-P1-P1", false, "41150-P1-P1")]
    [InlineData("41150-p1", false, "41150-p1")]
    public void A_code_says_whether_it_is_a_copys_and_of_which_place(string code, bool isOne, string place)
    {
        PracticeCode.IsOne(code).Should().Be(isOne);
        PracticeCode.PlaceOf(code).Should().Be(place);
    }

    [Fact]
    public void An_id_in_a_copy_is_another_the_same_each_time_of_version_7_and_keeps_its_instant()
    {
        var id = Guid.CreateVersion7(new DateTimeOffset(Now));
        var copied = PracticeCode.IdOf(id, "41150-P1");

        copied.Should().NotBe(id).And.Be(PracticeCode.IdOf(id, "41150-P1")).And.NotBe(PracticeCode.IdOf(id, "41150-P2"));
        copied.Version.Should().Be(7);
        (copied.Variant & 0xC).Should().Be(0x8);
        copied.ToString("N")[..12].Should().Be(id.ToString("N")[..12]);
    }

    [Theory]
    [InlineData(false, 5, "practice.not-adopted")]
    [InlineData(true, 0, "practice.ends-in-the-past")]
    [InlineData(true, -1, "practice.ends-in-the-past")]
    [InlineData(true, 91, "practice.ends-too-late")]
    [InlineData(true, 90, null)]
    [InlineData(true, 1, null)]
    public void A_copy_is_of_an_adopted_plan_and_ends_within_its_time(bool isAdopted, int days, string? problem) =>
        (PracticeCopy.WhyNotMake(isAdopted, Now.AddDays(days), Now)?.Code).Should().Be(problem);

    [Fact]
    public void A_copy_ends_once()
    {
        PracticeCopy copy = new() { RegionCode = "41150", Number = 3, FiscalYear = 2026, MadeAt = Now, MadeByName = "총괄", ClosesAt = Now.AddDays(5) };
        copy.Code.Should().Be("41150-P3");
        copy.End("총괄", Now).IsOk.Should().BeTrue();
        copy.End("총괄", Now).Problem.Should().Be(PracticeProblems.Ended);
    }
}
