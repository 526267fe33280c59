using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;

namespace Uijeongbu.SocialPlan.Domain.Tests.Results.Pasting;

/// <summary>One copied cell: what offices write is read, what would have to be guessed is refused with a sentence that says why.</summary>
public sealed class PastedTextTests
{
    [Theory]
    [InlineData("1,234명", "명", "1234")]
    [InlineData("1,234 명", "명", "1234")]
    [InlineData("１，２３４명", "명", "1234")]
    [InlineData("２,１８４가구", "가구", "2184")]
    [InlineData("  24회 ", "회", "24")]
    [InlineData("\u00A024\u00A0회", "회", "24")]
    [InlineData("　24　", "회", "24")]
    [InlineData("53 118", "건", "53118")]
    [InlineData("1 234 567건", "건", "1234567")]
    [InlineData("4\u200B52", "명", "452")]
    [InlineData("\uFEFF452", "명", "452")]
    [InlineData("85%", "%", "85")]
    [InlineData("85 ％", "%", "85")]
    [InlineData("85", "%", "85")]
    [InlineData("7.2%", "%", "7.2")]
    [InlineData("1,234.5", "백만원", "1234.5")]
    [InlineData("△3", "명", "-3")]
    [InlineData("▲3", "명", "-3")]
    [InlineData("△ 3명", "명", "-3")]
    [InlineData("−3", "명", "-3")]
    [InlineData("－３", "명", "-3")]
    [InlineData("-3", "명", "-3")]
    [InlineData("+3", "명", "3")]
    [InlineData("(1,234)", "명", "-1234")]
    [InlineData("(1,234명)", "명", "-1234")]
    [InlineData("（１２）", "명", "-12")]
    [InlineData("0", "명", "0")]
    [InlineData("0명", "명", "0")]
    [InlineData("0.0%", "%", "0")]
    [InlineData("120명", "명(누적)", "120")]
    [InlineData("12㎡", "m2", "12")]
    [InlineData("3kg", "㎏", "3")]
    [InlineData("12월", "월", "12")]
    [InlineData("3일", "일", "3")]
    [InlineData("4.6점", "점", "4.6")]
    [InlineData("24\n회", "회", "24")]
    public void A_number_is_read_with_its_unit(string text, string unit, string value)
    {
        var read = PastedText.Read(text, unit);
        (read.Kind, read.State, read.Actual).Should().Be((PastedKind.Number, ResultState.Entered, decimal.Parse(value, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("1.234,5", "명", "자리가 분명하지 않습니다")]
    [InlineData("1,23", "명", "자리가 분명하지 않습니다")]
    [InlineData("12,34명", "명", "자리가 분명하지 않습니다")]
    [InlineData("1 2 3 4", "명", "둘 이상")]
    [InlineData("5.", "명", "자리가 분명하지 않습니다")]
    [InlineData("1.2.3.4.5.6", "명", "자리가 분명하지 않습니다")]
    [InlineData("약 300", "명", "어림한 값")]
    [InlineData("약300명", "명", "어림한 값")]
    [InlineData("300여명", "명", "어림한 값")]
    [InlineData("300여 명", "명", "어림한 값")]
    [InlineData("300명 이상", "명", "어림한 값")]
    [InlineData("300명 내외", "명", "어림한 값")]
    [InlineData("최소 10", "명", "어림한 값")]
    [InlineData("3/4", "명", "나눗셈인지 날짜인지")]
    [InlineData("407 ÷ 500", "%", "나눗셈인지 날짜인지")]
    [InlineData("12월", "명", "날짜나 시각")]
    [InlineData("3월 4일", "명", "날짜나 시각")]
    [InlineData("2026-03-01", "명", "날짜나 시각")]
    [InlineData("2026. 3. 1.", "명", "날짜나 시각")]
    [InlineData("'26. 3.", "명", "날짜나 시각")]
    [InlineData("2026년", "명", "날짜나 시각")]
    [InlineData("10:30", "명", "날짜나 시각")]
    [InlineData("3~5", "명", "범위")]
    [InlineData("3명-5명", "명", "범위")]
    [InlineData("12(13)", "명", "둘 이상")]
    [InlineData("남 12 여 13", "명", "둘 이상")]
    [InlineData("12천명", "명", "단위는 '명'인데 '천명'")]
    [InlineData("1.2만명", "명", "단위는 '명'인데 '만명'")]
    [InlineData("300명", "천명", "단위는 '천명'인데 '명'")]
    [InlineData("85%", "명", "단위는 '명'인데 '%'")]
    [InlineData("85%p", "%", "단위는 '%'인데 '%p'")]
    [InlineData("3억", "백만원", "단위는 '백만원'인데 '억'")]
    [InlineData("12개", "개소", "단위는 '개소'인데 '개'")]
    [InlineData("12명", "", "단위가 없는데")]
    [InlineData("120명(누적)", "명", "단위는 '명'인데")]
    [InlineData("########", "명", "열이 좁아")]
    [InlineData("#DIV/0!", "%", "오류값")]
    [InlineData("#N/A", "%", "오류값")]
    [InlineData("=A1*2", "명", "수식")]
    [InlineData("1.23E+05", "명", "지수")]
    [InlineData("0.123456789", "%", "자릿수가 너무 많습니다")]
    [InlineData("(-3)", "명", "괄호와 빼기")]
    [InlineData("900101-1234567", "명", "주민등록번호")]
    [InlineData("②", "명", "수로 읽을 수 없습니다")]
    [InlineData("십이", "명", "수로 읽을 수 없습니다")]
    [InlineData("완료", "명", "수로 읽을 수 없습니다")]
    [InlineData("N/A", "명", "수로 읽을 수 없습니다")]
    [InlineData("○", "명", "이행 여부를 적는 지표")]
    [InlineData("×", "%", "이행 여부를 적는 지표")]
    [InlineData("위기가구를 찾아 복지서비스를 연계하고 사례회의를 열어 지원 방향을 정하였으며 읍면동 협의체와 함께 안부를 확인하였으며 결과를 다음 해 계획에 반영함", "명", "너무 깁니다")]
    public void What_would_have_to_be_guessed_is_refused_with_the_reason(string text, string unit, string why)
    {
        var read = PastedText.Read(text, unit);
        (read.Kind, read.Actual).Should().Be((PastedKind.Refused, (decimal?)null));
        read.Note.Should().Contain(why);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u00A0")]
    [InlineData("\u200B")]
    [InlineData("-")]
    [InlineData("－")]
    [InlineData("– ")]
    [InlineData("――")]
    public void Nothing_is_no_zero(string text) => PastedText.Read(text, "명").Kind.Should().Be(PastedKind.Blank);

    [Theory]
    [InlineData("해당없음", ResultState.NotApplicable, null)]
    [InlineData("해당 없음", ResultState.NotApplicable, null)]
    [InlineData("해당사항 없음", ResultState.NotApplicable, null)]
    [InlineData("해당\n없음", ResultState.NotApplicable, null)]
    [InlineData("/", ResultState.NotApplicable, null)]
    [InlineData("해당없음(2026. 1. 개시 사업)", ResultState.NotApplicable, "2026. 1. 개시 사업")]
    [InlineData("미추진: 예산 삭감", ResultState.NotCarriedOut, "예산 삭감")]
    [InlineData("중도폐지", ResultState.Dropped, null)]
    [InlineData("미입력", ResultState.NotEntered, null)]
    public void A_state_in_words_is_no_blank(string text, ResultState state, string? reason) =>
        PastedText.Read(text, "명").Should().Be(new PastedValue(PastedKind.State, state, Reason: reason));

    [Theory]
    [InlineData("○", 1)]
    [InlineData("O", 1)]
    [InlineData("×", 0)]
    [InlineData("X", 0)]
    public void Circle_and_cross_are_values_where_done_or_not_is_asked(string text, int value) =>
        PastedText.Read(text, "이행 여부", EntryForm.Of("이행 여부", null)).Actual.Should().Be(value);

    [Fact]
    public void A_hyphen_and_brackets_say_how_they_were_understood()
    {
        PastedText.Read("-", "명").Note.Should().Contain("빈칸으로 읽었습니다");
        PastedText.Read("(3)", "명").Note.Should().Contain("0보다 작은");
    }

    [Theory]
    [InlineData("1,234명(잠정)", "명", "1234")]
    [InlineData("△3 잠정", "%", "-3")]
    [InlineData("85%[잠정]", "%", "85")]
    [InlineData("0 잠정치", "건", "0")]
    public void A_provisional_figure_says_so(string text, string unit, string value) =>
        PastedText.Read(text, unit).Should().BeEquivalentTo(new { Kind = PastedKind.Number, Actual = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), IsProvisional = true });

    [Theory]
    [InlineData("잠정")]
    [InlineData("해당없음 잠정")]
    [InlineData("- (잠정)")]
    public void Provisional_without_a_figure_is_refused(string text) => PastedText.Read(text, "명").Kind.Should().Be(PastedKind.Refused);
}
