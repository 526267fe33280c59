using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;
using Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results.FillIn;

/// <summary>Rows that are not what was handed out, and forms that are of another time: named with their cells, and not taken.</summary>
public sealed class FillInRowTests
{
    private static readonly GridRow One = Forms.Row("발굴 가구 수", Forms.Entered(24), target: 30);
    private static readonly GridRow Two = Forms.Row("상담 건수", last: 12.5m, decimals: 1, unit: "건");
    private static readonly ResultGrid Grid = Forms.Grid(One, Two);

    [Theory]
    [InlineData("사업번호", "9-9", "A5")]
    [InlineData("세부사업", "다른 사업", "B5")]
    [InlineData("성과지표", "다른 지표", "C5")]
    [InlineData("단위", "천건", "D5")]
    [InlineData("2023 실적", 3, "E5")]
    [InlineData("2024 실적", 12, "F5")]
    [InlineData("2025 목표", 1, "G5")]
    [InlineData("입력", "잠김", "K5")]
    public void An_altered_locked_cell_is_named_and_its_row_is_not_taken(string head, object typed, string cell)
    {
        var line = Forms.Only(Forms.Book(Grid).Type(Forms.Sheet, head, 2, typed).Type(Forms.Sheet, Forms.Value, 2, 7), Grid);
        (line.Verdict, line.Target!.Id).Should().Be((PasteVerdict.Refused, Two.IndicatorId));
        line.Note.Should().StartWith($"실적 입력!{cell} 잠긴 칸이 바뀌었습니다.");
    }

    [Fact]
    public void Several_altered_cells_are_all_named() =>
        Forms.Only(Forms.Book(Grid).Type(Forms.Sheet, "단위", 1, null).Type(Forms.Sheet, "2025 목표", 1, 20), Grid).Note.Should().StartWith("실적 입력!D4, 실적 입력!G4 잠긴 칸");

    [Theory]
    [InlineData("줄 번호(고치지 마십시오)")]
    [InlineData("받은 값(고치지 마십시오)")]
    [InlineData("확인(고치지 마십시오)")]
    public void A_hidden_cell_of_another_row_is_found(string head)
    {
        var book = Forms.Book(Grid);
        book.Type(Forms.Sheet, head, 1, book.Cell(Forms.Sheet, head, 2).Value);
        Forms.Place(book.Save(), Grid).Lines.Should().Contain(line => line.Row == 4 && (line.Verdict == PasteVerdict.Refused || line.Verdict == PasteVerdict.NoPlace) && line.Note!.Contains("실적 입력!", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_without_key_is_named() =>
        Forms.Only(Forms.Book(Grid).Type(Forms.Sheet, "줄 번호(고치지 마십시오)", 1, null).Type(Forms.Sheet, Forms.Value, 1, 7), Grid)
            .Should().Match<PasteLine>(line => line.Verdict == PasteVerdict.NoPlace && line.Note!.StartsWith("실적 입력!L4 줄 번호가 없는 줄입니다."));

    [Fact]
    public void A_row_of_another_municipality_another_year_and_another_portal_is_named()
    {
        Forms.Place(Forms.Write(Grid with { RegionCode = "41630" }), Grid).Lines.Should().HaveCount(2).And.OnlyContain(line => line.Verdict == PasteVerdict.NoPlace && line.Note!.Contains("다른 지방자치단체(41630)") && line.Cell!.StartsWith('H'));
        Forms.Place(Forms.Write(Grid with { FiscalYear = 2024 }), Grid).Lines.Should().HaveCount(2).And.OnlyContain(line => line.Verdict == PasteVerdict.NoPlace && line.Note!.Contains("2024년 실적의 줄"));
        Forms.Place(Forms.Write(Grid, Forms.SealOf('B')), Grid).Lines.Should().HaveCount(2).And.OnlyContain(line => line.Verdict == PasteVerdict.Refused && line.Note!.Contains("실적 입력!L"));
        Forms.Place(Forms.Write(Forms.Grid(One, Two, Forms.Row("남의 지표"))), Grid).Lines.Should().ContainSingle().Which.Note.Should().Contain("내 담당 사업에 없는 지표");
    }

    [Fact]
    public void A_doubled_row_is_named_with_its_lines_and_not_taken()
    {
        var book = Forms.Book(Grid).Type(Forms.Sheet, Forms.Value, 1, 7).Reorder(Forms.Sheet, 1, 2, 1);
        Forms.Place(book.Save(), Grid).Lines.Should().HaveCount(2).And.OnlyContain(line => line.Verdict == PasteVerdict.Refused && line.Note!.Contains("같은 지표가 여러 줄에 있습니다(4행, 6행)"));
    }

    [Fact]
    public void A_locked_row_is_skipped_with_the_reason_and_all_of_it_is_locked()
    {
        var grid = Forms.Grid(Forms.Project("1-1", [One]), Forms.Project("1-2", [Two, Forms.Row("셋", Forms.Entered(3))], new EntryLock(EntryLockKind.NotOwn)));
        var book = Forms.Book(grid).Type(Forms.Sheet, Forms.Value, 2, 7).Type(Forms.Sheet, Forms.Value, 3, null);
        Forms.Place(book.Save(), grid).Lines.Should().HaveCount(2).And.OnlyContain(line => line.Verdict == PasteVerdict.Locked && line.Target!.Lock!.Kind == EntryLockKind.NotOwn);
        book.Cell(Forms.Sheet, "입력", 2).Value.Should().StartWith("잠김: 담당 사업이 아닙니다.");
        Forms.Place(Forms.Book(grid).Save(), grid).Lines.Should().BeEmpty();
    }

    [Fact]
    public void Of_a_project_that_was_returned_only_the_named_items_are_open()
    {
        var grid = Forms.Grid(One, Two with { Lock = new(EntryLockKind.NotNamed) });
        var lines = Forms.Place(Forms.Book(grid).Type(Forms.Sheet, Forms.Value, 1, 25).Type(Forms.Sheet, Forms.Value, 2, 1).Save(), grid).Lines;
        lines.Select(line => line.Verdict).Should().Equal(PasteVerdict.Replace, PasteVerdict.Locked);
    }

    [Fact]
    public void What_was_saved_since_is_never_taken_back_by_a_row_that_was_left_as_it_was()
    {
        var later = Forms.Grid(One with { Saved = Forms.Entered(26, version: 4) }, Two with { Saved = Forms.Entered(1, version: 1) });
        Forms.Place(Forms.Write(Grid), later).Lines.Should().BeEmpty();
        var lines = Forms.Place(Forms.Book(Grid).Type(Forms.Sheet, Forms.Value, 1, 25).Type(Forms.Sheet, Forms.Value, 2, 1).Save(), later).Lines;
        lines.Select(line => line.Verdict).Should().Equal(PasteVerdict.Check, PasteVerdict.Same);
        lines[0].Note.Should().Contain("받으신 뒤에 포털에서 값이 바뀌었습니다");
    }

    [Fact]
    public void A_value_in_a_unit_that_was_changed_since_is_not_taken()
    {
        var later = Forms.Grid(One with { Unit = "천명" }, Two with { Target = 9 });
        Forms.Place(Forms.Write(Grid), later).Lines.Should().BeEmpty();
        var lines = Forms.Place(Forms.Book(Grid).Type(Forms.Sheet, Forms.Value, 1, 25).Type(Forms.Sheet, Forms.Value, 2, 1).Save(), later).Lines;
        lines.Select(line => line.Verdict).Should().Equal(PasteVerdict.Refused, PasteVerdict.Enter);
        lines[0].Note.Should().Contain("단위가 '명'에서 '천명'");
    }

    [Fact]
    public void A_file_that_is_no_form_is_refused_whole()
    {
        Faults(Forms.Book(Grid).Type(Forms.Sheet, "2025 목표", 0, "목표")).Should().Contain("실적 입력 파일이 아닙니다");
        Faults(Forms.Book(Grid).Type(Forms.Sheet, "확인(고치지 마십시오)", 0, "확인")).Should().Contain("실적 입력!3").And.Contain("'확인(고치지 마십시오)' 열이 없습니다");
        Faults(Forms.Book(Grid).Type(Forms.Sheet, "입력", 0, "상태")).Should().Contain("열이 없습니다");
        Faults(Forms.Book(Grid).Reorder(Forms.Sheet)).Should().Contain("자료 행이 없습니다");
        Forms.Read([1, 2, 3]).Faults.Should().ContainSingle();

        static string Faults(EditedBook book) => Forms.Read(book.Save()).Faults.Should().ContainSingle().Which.ToString();
    }

    [Fact]
    public void A_renamed_sheet_columns_in_another_order_and_blank_rows_are_read()
    {
        var book = Forms.Book(Grid).Type(Forms.Sheet, Forms.Value, 2, 7.5m).Reorder(Forms.Sheet, 0, 2, 0, 1).AsOthersSave();
        book.SwapColumns(Forms.Sheet, 1, 7);
        book.Rename(Forms.Sheet, "내 실적");
        Forms.Only(book, Grid).Should().Match<PasteLine>(line => line.Verdict == PasteVerdict.Enter && line.Actual == 7.5m && line.Cell == "B5");
    }
}
