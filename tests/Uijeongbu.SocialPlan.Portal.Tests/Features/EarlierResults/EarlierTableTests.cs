using CsCheck;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Features.EarlierResults;
using Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.EarlierResults;

/// <summary>The table of earlier results: what is written is read as it was, and what people do to it is understood or named.</summary>
public sealed class EarlierTableTests
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.String["가나다 힣ㄱabcXYZ019.,;\"<>&=+-@%/_x\n\t(){}△①·"].Select(text => text.Trim() is { Length: > 0 } word ? word : "가"),
        Gen.OneOf("=1+1", "-5", "+82", "@SUM(A1)", "_x0041_", "1,234", "😀 가족", "해당없음", "0", "가\n나", "1-1", "2025-01-01"));

    private static readonly Gen<EarlierRow> Row = Gen.Select(Word, Word, Gen.OneOf("명", "%", "천 원", "=1"), Gen.Int[0, 6].SelectMany(decimals => Gen.Select(Result(2025, decimals), Result(2026, decimals), (one, other) => (decimals, one, other))),
        (code, name, unit, rest) => EarlierTables.Row(code, name, unit, rest.decimals, [.. new[] { rest.one, rest.other }.OfType<AnnualResult>()]));

    private static readonly Gen<EarlierSheet> Sheets = Gen.Select(Gen.Bool.Array[4], Row.Array[1, 12], (flags, rows) => EarlierTables.Of([new(2025, flags[0], flags[1]), new(2026, flags[2], flags[3])], rows));

    [Fact]
    public void A_workbook_that_is_brought_back_changes_nothing() => Sheets.Sample(sheet => Same(sheet, EarlierTables.Workbook(sheet)), iter: 300);

    [Fact]
    public void A_text_file_that_is_brought_back_changes_nothing() => Sheets.Sample(sheet => Same(sheet, EarlierTables.Csv(sheet)), iter: 1_000);

    [Fact]
    public void A_workbook_saved_by_another_program_says_the_same()
    {
        var sheet = EarlierTables.Of(EarlierTables.Row("1-1", "이용자 수", "명", 1, EarlierTables.Taken(2025, 1234.5m), EarlierTables.Taken(2026, new(ResultState.NotApplicable, null, "대상자 없음", "보고서"))));
        Same(sheet, new EditedBook(EarlierTables.Workbook(sheet)).AsOthersSave().Save());
    }

    [Theory]
    [InlineData("△3", -3)]
    [InlineData("1,234", 1234)]
    [InlineData("１２３", 123)]
    [InlineData("0", 0)]
    [InlineData(" 7 ", 7)]
    public void A_number_is_read_as_offices_write_it(string typed, int value)
    {
        var sheet = One();
        var draft = EarlierTables.Read(Typed(sheet, "2026년 실적", typed), sheet, "2026년 시행결과 보고서").Table!;
        draft.Changes.Should().ContainSingle().Which.After.Should().Be(new EarlierValue(ResultState.Entered, value, null, "2026년 시행결과 보고서"));
        (draft.Added, draft.Same).Should().Be((1, 0));
    }

    [Fact]
    public void A_share_may_carry_its_sign_and_no_other_value_may()
    {
        var share = EarlierTables.Of(EarlierTables.Row("1-1", "만족도", "%"));
        EarlierTables.Read(Typed(share, "2025년 실적", "85%"), share, "보고서").Table!.Changes.Single().After.Actual.Should().Be(85);
        var number = One();
        EarlierTables.Read(Typed(number, "2025년 실적", "85%"), number, "보고서").Faults.Should().ContainSingle().Which.Message.Should().StartWith("'85%'에 % 기호가 있습니다.");
    }

    [Theory]
    [InlineData("해당없음: 대상자 없음", ResultState.NotApplicable, "대상자 없음")]
    [InlineData("해당 없음(대상자 없음)", ResultState.NotApplicable, "대상자 없음")]
    [InlineData("미추진： 예산 미확보", ResultState.NotCarriedOut, "예산 미확보")]
    [InlineData("중도폐지: 사업 종료", ResultState.Dropped, "사업 종료")]
    [InlineData("목표 미설정", ResultState.NoTarget, null)]
    public void A_state_is_written_with_its_reason(string typed, ResultState state, string? reason)
    {
        var sheet = One();
        EarlierTables.Read(Typed(sheet, "2025년 실적", typed), sheet, "보고서").Table!.Changes.Single().After.Should().Be(new EarlierValue(state, null, reason, "보고서"));
    }

    [Theory]
    [InlineData("2025년 실적", "해당없음", "사유가 없습니다.")]
    [InlineData("2025년 실적", "약 30", "'약 30' 값을 수로 읽을 수 없습니다.")]
    [InlineData("2025년 실적", "-", "'-'만 있습니다.")]
    [InlineData("2025년 실적", "1.5", "이 지표는 정수로 입력합니다.")]
    [InlineData("2025년 실적", "99999999999999", "값이 너무 크거나 너무 작습니다.")]
    [InlineData("단위", "천 명", "단위가 다릅니다. 파일은 '천 명', 계획은 '명'입니다.")]
    [InlineData("사업번호", "9-9", "숨은 행 번호는 '1-1 이용자 수' 지표의 것인데")]
    [InlineData("행 번호(고치지 마십시오)", "깨진 번호", "숨은 행 번호 '깨진 번호' 값이 깨져 있습니다.")]
    [InlineData("행 번호(고치지 마십시오)", "00000063-0000-0000-0000-000000000000", "숨은 행 번호 '00000063-0000-0000-0000-000000000000' 행이 이 계획에 없습니다.")]
    [InlineData("성과지표", null, "비어 있습니다.")]
    public void A_cell_that_says_no_clear_thing_is_named_and_nothing_is_taken_over(string head, string? typed, string message)
    {
        var sheet = One();
        EditedBook book = new(EarlierTables.Workbook(sheet));
        book.Type(EarlierTables.Sheet, "2026년 실적", 1, 5).Type(EarlierTables.Sheet, head, 1, typed);
        var reading = EarlierTables.Read(book.Save(), sheet, "보고서");

        reading.Table.Should().BeNull();
        var fault = reading.Faults.Should().ContainSingle().Which;
        fault.Message.Should().StartWith(message).And.EndWith("주십시오.");
        fault.Place.Should().Be($"지난 연도 실적!{(message.StartsWith("숨은 행 번호는", StringComparison.Ordinal) ? book.Address(EarlierTables.Sheet, "사업번호") : book.Address(EarlierTables.Sheet, head))}");
    }

    [Fact]
    public void A_value_needs_its_document_by_year_by_row_or_for_the_file()
    {
        var sheet = One();
        EditedBook book = new(EarlierTables.Workbook(sheet));
        book.Type(EarlierTables.Sheet, "2025년 실적", 1, 3).Type(EarlierTables.Sheet, "2026년 실적", 1, 4);
        EarlierTables.Read(book.Save(), sheet).Faults.Should().HaveCount(2).And.OnlyContain(fault => fault.Message.StartsWith("출처가 없습니다."));
        EarlierTables.Read(book.Save(), sheet, "파일의 출처").Table!.Changes.Select(change => change.After.Source).Should().Equal("파일의 출처", "파일의 출처");
        book.Type(EarlierTables.Sheet, "출처", 1, "행의 출처").Type(EarlierTables.Sheet, "2026년 출처", 1, "2026년의\n출처");
        EarlierTables.Read(book.Save(), sheet, "파일의 출처").Table!.Changes.Select(change => change.After.Source).Should().Equal("행의 출처", "2026년의 출처");
    }

    [Fact]
    public void A_document_for_the_file_fills_only_what_changes()
    {
        var sheet = EarlierTables.Of(EarlierTables.Row("1-1", "이용자 수", "명", 0, EarlierTables.Taken(2025, 3)));
        var draft = EarlierTables.ReadText("사업번호,성과지표,2025,2026년\n1-1,이용자 수,3,\n", sheet, "다른 보고서").Table!;
        (draft.Changes.Count, draft.Same).Should().Be((0, 1));
        EarlierTables.ReadText("사업번호,성과지표,2025,2026년\n1-1,이용자 수,4,\n", sheet, "다른 보고서").Table!.Changes.Single().After.Source.Should().Be("다른 보고서");
        EarlierTables.ReadText("사업번호,성과지표,2025,출처\n1-1,이용자 수,3,다른 보고서\n", sheet).Table!.Changes.Single().After.Should().Be(new EarlierValue(ResultState.Entered, 3, null, "다른 보고서"));
    }

    [Fact]
    public void What_was_entered_here_stays_and_is_named_with_its_cell()
    {
        var sheet = EarlierTables.Of(EarlierTables.Row("1-1", "이용자 수", "명", 0, EarlierTables.Entered(2025, 3)), EarlierTables.Row("1-2", "건수", "건"));
        var draft = EarlierTables.ReadText("사업번호,성과지표,2025년 실적,출처\n1-1,이용자 수,4,보고서\n1-2,건수,5,보고서\n", sheet).Table!;
        draft.Changes.Should().ContainSingle().Which.Row.Place.Should().Be("1-2 건수");
        var kept = draft.Kept.Should().ContainSingle().Which;
        (kept.Cell, kept.Now.Actual, kept.Said.Actual).Should().Be(("CSV!C2", 3m, 4m));
        kept.Reason.Should().StartWith("이 포털에서 입력한 실적");
    }

    [Fact]
    public void A_year_of_the_portal_s_own_is_refused_cell_by_cell()
    {
        var sheet = EarlierTables.Of([new(2025, HasPeriod: true, IsPublished: false), new(2026, HasPeriod: true, IsPublished: true)], [EarlierTables.Row("1-1", "이용자 수")]);
        EarlierTables.ReadText("사업번호,성과지표,2025년 실적,2026년 실적,출처\n1-1,이용자 수,4,5,보고서\n", sheet).Faults.Select(fault => fault.ToString()[..20]).Should().Equal(
            "CSV!C2: 2025년 실적은 이 ", "CSV!D2: 2026년 실적은 확정");
    }

    [Fact]
    public void Lines_and_heads_that_do_not_belong_here_are_named()
    {
        var sheet = EarlierTables.Of(EarlierTables.Row("1-1", "이용자 수"), EarlierTables.Row("1-2", "건수"), EarlierTables.Row("1-2", "건 수"));
        Faults("사업번호,성과지표,2025년 실적,2027년 실적\n1-1,이용자 수,4,5\n").Should().Equal("CSV!D1: 2027년 열은 불러올 수 없습니다. 2025년부터 2026년까지의 열만 남겨 주십시오.");
        Faults("사업번호,성과지표,비고\n1-1,이용자 수,4\n").Single().Should().StartWith("CSV!1: '2025년 실적'처럼 연도가 적힌 실적 열이 없습니다.");
        Faults("성과지표,2025\n이용자 수,4\n").Single().Should().StartWith("CSV!1: 필요한 열이 없습니다: 사업번호.");
        Faults("가,나\n1,2\n").Single().Should().StartWith("CSV: 열 이름이 적힌 행을 찾을 수 없습니다.");
        Faults("사업번호,성과지표,2025,2025년\n1-1,이용자 수,4,5\n").Single().Should().StartWith("CSV!D1: '2025년 실적' 열이 두 번 있습니다.");
        Faults("사업번호,성과지표,2025\n1-1,이용자 수,4\n1-1,이용자수,5\n").Single().Should().StartWith("CSV!B3: 2행에 같은 성과지표가 있습니다.");
        Faults("사업번호,성과지표,2025\n1-9,이용자 수,4\n").Single().Should().StartWith("CSV!A2: 사업번호 '1-9' 사업에 '이용자 수' 성과지표가 없습니다.");
        Faults("사업번호,성과지표,2025\n1-2,건수,4\n").Single().Should().StartWith("CSV!A2: 사업번호 '1-2' 사업에 '건수' 성과지표가 여럿 있습니다.");
        Faults("사업번호,성과지표,2025\n1-1,이용자 수,1,234\n").Single().Should().StartWith("CSV!2: 열 이름보다 칸이 많습니다.");
        Faults("사업번호,성과지표,2025\n").Single().Should().Contain("자료 행이 없습니다.");

        IEnumerable<string> Faults(string csv)
        {
            var reading = EarlierTables.ReadText(csv, sheet, "보고서");
            reading.Table.Should().BeNull();
            return reading.Faults.Select(fault => fault.ToString());
        }
    }

    [Fact]
    public void A_formula_counts_by_its_stored_value_and_one_without_is_a_fault()
    {
        var sheet = One();
        var reading = EarlierTables.Read(RawOf("<c><f>1+2</f><v>3</v></c>").ToBytes(), sheet, "보고서");
        reading.Table!.Changes.Single().After.Actual.Should().Be(3);
        EarlierTables.Read(RawOf("<c><f>1+2</f></c>").ToBytes(), sheet, "보고서").Faults.Single().Place.Should().Be("결과!C2");
        EarlierTables.Read(RawOf("<c t=\"e\"><v>#REF!</v></c>").ToBytes(), sheet, "보고서").Faults.Single().Message.Should().Contain("#REF!");
    }

    private static Tests.Tables.RawWorkbook RawOf(string cell) => new(
        Tests.Tables.RawWorkbook.Row(1, [.. new[] { "사업번호", "성과지표", "2025년 실적" }.Select(Tests.Tables.RawWorkbook.Text)])
        + Tests.Tables.RawWorkbook.Row(2, Tests.Tables.RawWorkbook.Text("1-1"), Tests.Tables.RawWorkbook.Text("이용자 수"), cell));

    private static EarlierSheet One() => EarlierTables.Of(EarlierTables.Row("1-1", "이용자 수"));

    private static byte[] Typed(EarlierSheet sheet, string head, object? value) => new EditedBook(EarlierTables.Workbook(sheet)).Type(EarlierTables.Sheet, head, 1, value).Save();

    private static Gen<AnnualResult?> Result(int year, int decimals)
    {
        var value = Gen.Frequency((3, Gen.Int[-500, 5_000].Select(number => (decimal)number)), (1, Gen.Const(0m)), (2, Gen.Long[-1_000_000_000_000, 1_000_000_000_000].Select(digits => new decimal(digits) / Power(decimals))));
        return Gen.OneOf(
            Gen.Const((AnnualResult?)null),
            value.Select(actual => (AnnualResult?)EarlierTables.Entered(year, actual)),
            Gen.Select(value, Word, (actual, source) => (AnnualResult?)EarlierTables.Taken(year, actual, EarlierText.Plain(source)!)),
            Gen.Select(Gen.OneOf(ResultState.NotApplicable, ResultState.NotCarriedOut, ResultState.Dropped), Word, Word, (state, reason, source) => (AnnualResult?)EarlierTables.Taken(year, new(state, null, reason, source))),
            Word.Select(source => (AnnualResult?)EarlierTables.Taken(year, new(ResultState.NoTarget, null, null, source))));
    }

    private static decimal Power(int scale) => scale == 0 ? 1m : 10m * Power(scale - 1);

    private static void Same(EarlierSheet sheet, byte[] file)
    {
        var reading = EarlierTables.Read(file, sheet, "파일의 출처");
        reading.Faults.Select(fault => fault.ToString()).Should().BeEmpty();
        var told = sheet.Rows.SelectMany(row => row.Results.Values).Count();
        (reading.Table!.Changes.Count, reading.Table.Kept.Count, reading.Table.Same).Should().Be((0, 0, told));
    }
}
