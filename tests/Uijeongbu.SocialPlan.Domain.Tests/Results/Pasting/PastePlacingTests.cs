using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;
using static Uijeongbu.SocialPlan.Domain.Tests.Results.Pasting.PastePages;

namespace Uijeongbu.SocialPlan.Domain.Tests.Results.Pasting;

/// <summary>A copied table on the cells of a page: by name where names were copied, else in order; what has no place or two is named.</summary>
public sealed class PastePlacingTests
{
    [Fact]
    public void A_plain_column_goes_down_from_the_cell_where_it_was_pasted_past_locked_cells()
    {
        Shown(Placed(Table("2,200가구", "452", "7.2%", "-", "1,400"))).Should().Be("Replace 2200, Enter 452, Enter 7.2, Skip, Locked 1400");
        Shown(Placed(Table("88.5", "1335", "7"), start: 3)).Should().Be("Enter 88.5, Same 1335, NoPlace");
        Shown(Placed(Table("실적", "2026"))).Should().Be("Replace 2026", "a head is no value, and a value like a year is no head");
        Shown(Placed(Table("2026", "2026"))).Should().Be("Replace 2026, Enter 2026");
        Shown(Placed(Table("2026년", "실적", "2200"))).Should().Be("Replace 2200");
        Shown(Placed(Table("2200", "", "7.2"))).Should().Be("Replace 2200, Skip, Enter 7.2", "a blank row keeps its place");
    }

    [Fact]
    public void Rows_with_names_find_their_indicators_in_any_order()
    {
        var placed = Placed(Table("사업번호|성과지표|단위|2026 목표|2026 실적", "2-3-2|이용자 만족도|점|90|91.3", "2-3-1|② 통합사례관리  가구수|가구|440|452", "9-9-9|없는 지표|명|1|2"));
        Shown(placed).Should().Be("Enter 91.3, Enter 452, NoPlace");
        placed.Lines.Select(line => line.Target?.Name).Should().Equal("이용자 만족도", "통합사례관리 가구 수", null);
        placed.Lines[2].Should().BeEquivalentTo(new { Label = "9-9-9 없는 지표", Note = "이 화면에 없는 사업입니다. 사업번호를 확인해 주십시오." });
        placed.Remarks.Should().Equal("'2026 실적' 열을 실적으로 읽었습니다.", "나머지 2개 열은 읽지 않았습니다('단위', '2026 목표').");
    }

    [Fact]
    public void Merged_heads_and_merged_project_numbers_are_understood()
    {
        // As HTML gives them, spread over all that they cover.
        Shown(Placed(Table(
            "*사업번호|*성과지표|*2025년|*2025년|*2026년|*2026년", "*사업번호|*성과지표|목표|실적|목표|실적",
            "*2-3-1|위기가구 발굴 가구 수|1|2|3|2184", "*2-3-1|통합사례관리 가구 수|1|2|3|452"))).Should().Be("Same 2184, Enter 452");

        // As text gives them, blank behind the first.
        Shown(Placed(Table(
            "2026년 시행결과|||||", "사업번호|성과지표|2025년||2026년|", "||목표|실적|목표|실적",
            "2-3-1|위기가구 발굴 가구 수|1|2|3|2200", "|통합사례관리 가구 수|1|2|3|452", "2-3-2|이용자 만족도|1|2|3|90"))).Should().Be("Replace 2200, Enter 452, Enter 90");
    }

    [Fact]
    public void A_row_over_the_whole_width_names_the_project_of_the_rows_below()
    {
        PasteTarget[] twice = [Target("1-1-1", "이용자 만족도", "점", 1), Target("1-1-2", "이용자 만족도", "점", 1)];
        var placed = Placed(Table("성과지표|실적", "*1-1-2 긴급돌봄|*1-1-2 긴급돌봄", "이용자 만족도|91.3", "*1-1-1 방문돌봄|*1-1-1 방문돌봄", "이용자 만족도|88"), targets: twice);
        placed.Lines.Select(line => (line.Target!.ProjectCode, line.Actual)).Should().Equal(("1-1-2", 91.3m), ("1-1-1", 88m));
        var without = Placed(Table("성과지표|실적", "이용자 만족도|91.3"), targets: twice);
        without.Lines.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Verdict = PasteVerdict.NoPlace, Note = "같은 이름의 지표가 여럿입니다. 사업번호 열까지 함께 복사해 주십시오." });
    }

    [Fact]
    public void Names_alone_are_enough_without_heads_when_one_column_can_be_the_value()
    {
        Shown(Placed(Table("이용자 만족도|점|91.3", "통합사례관리 가구 수|가구|452"))).Should().Be("Enter 91.3, Enter 452");
        Problem(Table("이용자 만족도|점|90|91.3", "통합사례관리 가구 수|가구|440|452")).Should().Be("paste.which-column");
    }

    [Fact]
    public void What_could_go_to_two_places_goes_to_none()
    {
        Problem(Table("440|452", "8.0|7.2")).Should().Be("paste.which-column");
        Problem(Table("성과지표|2025년 실적", "이용자 만족도|91.3")).Should().Be("paste.no-column");
        Problem(Table("성과지표|상반기 실적", "이용자 만족도|91.3")).Should().Be("paste.no-column");
        Problem(Table("성과지표|2026 실적|2026 실적", "이용자 만족도|91.3|92")).Should().Be("paste.two-columns");
        Problem(Table("성과지표|목표|달성률", "이용자 만족도|91.3|92")).Should().Be("paste.which-column");
        Shown(Placed(Table("*100", "*100"))).Should().Be("Refused 100, Refused 100", "a merged value is nobody's");
        var twice = Placed(Table("성과지표|실적", "이용자 만족도|91.3", "이용자 만족도|92"));
        Shown(twice).Should().Be("Refused 91.3, Refused 92");
        twice.Lines[0].Note.Should().Contain("2, 3번째 줄");
        Placed(Table("사업번호|성과지표|실적", "2-3-1|이용자 만족도|91.3")).Lines[0].Note.Should().Contain("2-3-2 사업의 것입니다");
    }

    [Fact]
    public void Of_several_tables_the_one_with_names_of_the_page_is_meant()
    {
        var (legend, results) = (Table("결재|담당"), Table("성과지표|실적", "이용자 만족도|91.3"));
        Shown(PastePlacing.Place([legend, results], Small, 0, Year).Answer!).Should().Be("Enter 91.3");
        Problem(results, Table("성과지표|실적", "통합사례관리 가구 수|452")).Should().Be("paste.which-table");
        Problem(Table("1", "2"), Table("3", "4")).Should().Be("paste.which-table");
        Problem(Table("")).Should().Be("paste.empty");
        Problem().Should().Be("paste.empty");
        Problem(Table([.. Enumerable.Range(0, PastedTable.MostRows + 1).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture))])).Should().Be("paste.too-large");
    }

    [Fact]
    public void Doubtful_values_wait_for_a_persons_word_and_impossible_ones_are_refused()
    {
        var placed = Placed(Table("해당없음(개시 전)", "(3)", "7.25", "12점", "320"));
        Shown(placed).Should().Be("Check, Check -3, Refused 7.25, Enter 12, Locked 320");
        placed.Lines[0].Should().BeEquivalentTo(new { State = ResultState.NotApplicable, Reason = "개시 전" });
        placed.Lines[2].Note.Should().Contain("소수 1자리까지");
        Shown(Placed(Table("미입력", "미입력"))).Should().Be("Check, Same", "words take a value back only when a person says so");
        Shown(Placed(Table("△3"), targets: [Target("1", "순이동", "명") with { IsSigned = true }])).Should().Be("Enter -3");
    }

    [Fact]
    public void A_state_that_stands_there_already_is_the_same_and_another_reason_is_not()
    {
        PasteTarget[] page = [Target("1", "가", "명") with { State = ResultState.NotApplicable, Reason = "개시 전" }];
        Shown(Placed(Table("해당 없음"), targets: page)).Should().Be("Same");
        Shown(Placed(Table("해당없음(개시 전)"), targets: page)).Should().Be("Same");
        Shown(Placed(Table("해당없음(다른 사유)"), targets: page)).Should().Be("Check");
        Shown(Placed(Table("3"), targets: page)).Should().Be("Replace 3");
    }

    [Fact]
    public void A_part_of_the_year_takes_its_own_column_and_never_the_years()
    {
        const string name = "사례관리 종결 후 재진입률";
        var both = TabbedText.Read($"성과지표\t{PastePages.Year}년 상반기 실적\t{PastePages.Year}년 실적\n{name}\t4.2\t8.4");
        var yearly = TabbedText.Read($"성과지표\t{PastePages.Year}년 실적\n{name}\t8.4");

        PastePlacing.Place([both], Small, 0, PastePages.Year, ResultTerm.FirstHalf).Answer!.Lines.Single().Actual.Should().Be(4.2m);
        PastePlacing.Place([both], Small, 0, PastePages.Year).Answer!.Lines.Single().Actual.Should().Be(8.4m);
        PastePlacing.Place([yearly], Small, 0, PastePages.Year, ResultTerm.FirstHalf).Problem!.Message.Should().Contain("상반기 실적");
        PastePlacing.Place([both], Small, 0, PastePages.Year, ResultTerm.FirstQuarter).Problem!.Message.Should().Contain("1분기 실적");
    }
}
