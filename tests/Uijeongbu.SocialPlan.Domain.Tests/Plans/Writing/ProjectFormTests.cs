using System.Text;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using static Uijeongbu.SocialPlan.Domain.Tests.Plans.Writing.SmallShape;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Writing;

/// <summary>One field of the project sheet: what people write, what is stored, what they read.</summary>
public sealed class ProjectFormTests
{
    [Fact]
    public void Blank_is_null_for_every_kind()
    {
        foreach (var field in new[] { New, Team, Purpose, Area, Areas, Goals })
        {
            foreach (var blank in new[] { null, "", "  ", "\u3000\u00a0", "\r\n\t\r\n", "\0" })
            {
                ProjectForm.Read(Shape, field, blank).Should().Be(new FieldReading(null), field.Key);
            }

            ProjectForm.Display(Shape, field, null).Should().BeEmpty();
        }
    }

    [Fact]
    public void Text_is_trimmed_composed_and_keeps_its_lines()
    {
        Stored(Purpose, "  목적은 다음과 같다.  \r\n 1) 돌봄\r\r2)\t안전 \n\n").Should().Be("목적은 다음과 같다.\n 1) 돌봄\n\n2) 안전");
        Stored(Purpose, "의정부".Normalize(NormalizationForm.FormD)).Should().Be("의정부");
        Stored(Purpose, "가\0나\u0007다").Should().Be("가나다");
        Stored(Team, " 돌봄\r\n1팀 ").Should().Be("돌봄 1팀", "a line has one");
    }

    [Fact]
    public void Text_that_is_too_long_is_refused_with_both_numbers()
    {
        Stored(Team, new string('팀', 10)).Should().HaveLength(10);
        Stored(Team, "  " + new string('팀', 10) + "  ").Should().HaveLength(10, "what is cut off does not count");
        Refused(Team, new string('팀', 11)).Should().Be(new Problem("project-field.too-long", "'소관 > 담당팀' 항목의 글이 11자입니다. 10자 이하로 줄여 주십시오."));
        Refused(Purpose, new string('가', 4001)).Message.Should().Be("'사업(과업) 목적' 항목의 글이 4,001자입니다. 4,000자 이하로 줄여 주십시오.");
    }

    [Theory]
    [InlineData("3")]
    [InlineData("③")]
    [InlineData(" ３ ")]
    [InlineData("(3)")]
    [InlineData("3.")]
    [InlineData("3. 돌봄(성인, 노인, 장애인)")]
    [InlineData("3．돌봄(성인ㆍ노인ㆍ장애인)")]
    [InlineData("3) 돌봄(성인,노인,장애인)")]
    [InlineData("③돌봄(성인, 노인, 장애인)")]
    [InlineData("③ 돌봄(성인·노인·장애인)")]
    [InlineData("돌봄(성인, 노인, 장애인)")]
    [InlineData("돌봄 （성인， 노인， 장애인）")]
    [InlineData("3,③, 3. 돌봄(성인, 노인, 장애인)")]
    public void A_code_is_read_in_every_way_it_is_written(string text) => Stored(Area, text).Should().Be("3");

    [Theory]
    [InlineData("1,3", "1,3")]
    [InlineData("③·①", "1,3")]
    [InlineData("①③", "1,3")]
    [InlineData("⑬ ① ⑫", "1,12,13")]
    [InlineData("3, 1, 1", "1,3")]
    [InlineData("13", "13")]
    [InlineData("1인가구, 주거", "6,8")]
    [InlineData("6. 1인가구\r\n8. 주거", "6,8")]
    [InlineData("돌봄(영유아, 아동), 보호·안전, 빈곤/소득지원/자산형성", "1,2,4")]
    public void Several_codes_are_stored_once_each_in_the_order_of_the_list(string text, string stored) => Stored(Areas, text).Should().Be(stored);

    [Fact]
    public void A_code_that_is_not_there_is_refused_with_the_choice()
    {
        Refused(Goals, "④").Should().Be(new Problem(
            "project-field.no-such-code", "'사회보장기본계획과의 연계성 > 연계 전략 번호' 항목에 '④' 코드가 없습니다. ①, ②, ③ 가운데에서 골라 주십시오."));
        Refused(Goals, "①~③").Code.Should().Be("project-field.no-such-code", "a range is not guessed");
        Refused(Goals, ",").Code.Should().Be("project-field.no-such-code", "something was written");
        foreach (var wrong in new[] { "0", "14", "01", "-1", "1, 어른", "돌봄", "1 3", "1.3", "(1,3)", "3. 주거", new string('가', 100), string.Concat(Enumerable.Repeat("1,", 1001)) })
        {
            Refused(Areas, wrong).Message.Should().Contain("'관련 영역'").And.Contain("⑧ 주거").And.NotContain(new string('가', 31));
        }
    }

    [Fact]
    public void A_field_of_one_code_takes_one() => Refused(Area, "①, ③").Should().Be(new Problem(
        "project-field.one-code-only", "'분류 > 세부사업(과업) 영역' 항목에 코드가 여러 개 있습니다('①, ③'). 대표하는 하나만 남겨 주십시오."));

    [Theory]
    [InlineData("○", "○")]
    [InlineData("O", "○")]
    [InlineData("o", "○")]
    [InlineData("Ｏ", "○")]
    [InlineData("예", "○")]
    [InlineData(" 신규 ", "○")]
    [InlineData("×", "×")]
    [InlineData("x", "×")]
    [InlineData("X", "×")]
    [InlineData("아니오", "×")]
    [InlineData("아니요", "×")]
    public void Yes_and_no_are_read_as_people_write_them(string text, string stored) => Stored(New, text).Should().Be(stored);

    [Fact]
    public void What_is_neither_yes_nor_no_is_refused() => Refused(New, "0").Should().Be(new Problem(
        "project-field.not-yes-or-no", "'사업명 > 6기 신규 사업 여부' 항목에 쓸 수 없는 값입니다('0'). ○ 또는 ×로 적어 주십시오."));

    [Fact]
    public void People_read_numbers_in_circles_with_their_words()
    {
        ProjectForm.Display(Shape, Area, "3").Should().Be("③ 돌봄(성인, 노인, 장애인)");
        ProjectForm.Display(Shape, Areas, "6,13").Should().Be("⑥ 1인가구, ⑬ 해당없음");
        ProjectForm.Display(Shape, Goals, "1,3").Should().Be("①, ③");
        ProjectForm.Display(Shape, Area, "99").Should().Be("99", "nothing stored is hidden");
        ProjectForm.Display(Shape, Purpose, "가\n나").Should().Be("가\n나");
        new CodeEntry { Number = 21, Label = "가" }.ToString().Should().Be("(21) 가");
        new CodeEntry { Number = 20 }.ToString().Should().Be("⑳");
    }

    [Fact]
    public void Any_set_of_codes_reads_back_from_what_is_shown_and_from_what_is_stored()
    {
        for (var set = 1; set < 1 << Words.Length; set++)
        {
            var stored = string.Join(',', Enumerable.Range(1, Words.Length).Where(number => (set >> (number - 1) & 1) == 1));
            Stored(Areas, ProjectForm.Display(Shape, Areas, stored)).Should().Be(stored);
            Stored(Areas, stored).Should().Be(stored);
        }
    }

    [Fact]
    public void A_list_that_is_not_there_is_a_fault_of_the_data() =>
        FluentActions.Invoking(() => ProjectForm.Read(Shape, new() { Key = "x", Label = "x", Kind = FieldKind.Code, CodeList = "없음", Column = 1 }, "1"))
            .Should().Throw<InvalidOperationException>().WithMessage("The field x names the list 없음*");

    private static string? Stored(ProjectField field, string? text)
    {
        var reading = ProjectForm.Read(Shape, field, text);
        reading.Problem.Should().BeNull(text);
        return reading.Stored;
    }

    private static Problem Refused(ProjectField field, string text)
    {
        var reading = ProjectForm.Read(Shape, field, text);
        (reading.Stored, reading.IsOk).Should().Be((null, false), text);
        return reading.Problem!;
    }
}
