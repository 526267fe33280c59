using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

/// <summary>Every fault says its sheet and cell and what to do, and nothing of the file is taken.</summary>
public sealed class FaultTests
{
    /// <summary>Sheet, head, row below the heads, what is typed, and what is said of that cell.</summary>
    public static TheoryData<string, string, int, object?, string> Cells => new()
    {
        { "추진전략", "체계", 1, "Ⅲ", "알 수 없는 값 'Ⅲ'입니다. Ⅰ, Ⅱ 가운데 하나를 적어 주십시오." },
        { "추진전략", "체계", 1, null, "비어 있습니다. Ⅰ, Ⅱ 가운데 하나를 적어 주십시오." },
        { "추진전략", "순서", 2, 2.5m, "'2.5' 값을 순서로 읽을 수 없습니다." },
        { "추진전략", "순서", 2, 1, "전략 Ⅰ-1 행이 4행에도 있습니다." },
        { "추진전략", "추진전략명", 1, null, "비어 있습니다. 값을 적어 주십시오." },
        { "추진전략", "중간 단계(대표과업)", 1, "과업", "추진전략명과 중간 단계가 한 행에 있습니다." },
        { "추진전략", "중간 단계(대표과업)", 5, "민관 협력", "'민관 협력' 이름이 같은 전략의 7행에도 있습니다." },
        { "세부사업", "전략 번호", 1, "1", "'1' 값을 전략 번호로 읽을 수 없습니다." },
        { "세부사업", "전략 번호", 1, "Ⅰ-9", "전략 번호 'Ⅰ-9' 전략이 '추진전략' 시트에 없습니다." },
        { "세부사업", "추진전략명", 1, "건강", "'추진전략' 시트에서 Ⅰ-1 전략의 이름은 '돌봄'입니다." },
        { "세부사업", "중간 단계(대표과업)", 4, "예산", "중간 단계 '예산' 행이 '추진전략' 시트의 전략 Ⅱ-1 아래에 없습니다." },
        { "세부사업", "사업(과업)번호", 2, "Ⅰ-1-1", "사업번호 'Ⅰ-1-1' 사업이 4행에도 있습니다." },
        { "세부사업", "세부사업(과업)명", 1, null, "비어 있습니다. 값을 적어 주십시오." },
        { "세부사업", "세부사업(과업)명", 1, "   ", "비어 있습니다. 값을 적어 주십시오." },
        { "세부사업", "중점추진", 1, "글쎄", "알 수 없는 값 '글쎄'입니다. ○, × 가운데 하나를 적어 주십시오." },
        { "세부사업", "사업 구분", 1, null, "비어 있습니다. 자체사업, 국고보조사업 가운데 하나를 적어 주십시오." },
        { "세부사업", "시작 연도", 1, "모름", "'모름' 값을 수로 읽을 수 없습니다." },
        { "세부사업", "시작 연도", 1, 27, "'27' 값을 연도로 읽을 수 없습니다." },
        { "세부사업", "종료 연도", 2, 2026, "종료 연도 2026년이 시작 연도 2027년보다 빠릅니다." },
        { "세부사업", "사업(과업) 대상", 1, "9", "'분류 > 사업(과업) 대상' 항목에 '9' 코드가 없습니다." },
        { "세부사업", "담당팀", 1, new string('가', 101), "'소관 > 담당팀' 항목의 글이 101자입니다." },
        { "성과지표", "사업(과업)번호", 1, "Ⅰ-9-9", "사업번호 'Ⅰ-9-9' 사업이 '세부사업' 시트에 없습니다." },
        { "성과지표", "성과지표명", 1, null, "비어 있습니다. 값을 적어 주십시오." },
        { "성과지표", "방향", 1, "유지", "알 수 없는 값 '유지'입니다. 상향, 하향 가운데 하나를 적어 주십시오." },
        { "성과지표", "산식", 1, "비율", "알 수 없는 산식 '비율'입니다." },
        { "성과지표", "누계 방식", 1, null, "비어 있습니다. 당해 연도, 누계, 평균, 연말 현재 가운데 하나를 적어 주십시오." },
        { "성과지표", "기준 연도", 1, "작년", "'작년' 값을 연도로 읽을 수 없습니다." },
        { "성과지표", "2027년", 1, "약 30", "'약 30' 값을 수로 읽을 수 없습니다." },
        { "성과지표", "2027년", 1, "3억", "'3억' 값을 수로 읽을 수 없습니다." },
        { "성과지표", "2027년", 1, "12,34", "'12,34'의 쉼표나 소수점 자리가 맞지 않습니다." },
        { "성과지표", "2027년", 1, "-", "'-'만 있습니다. 모르는 값은 비우고, 0이면 0을 적어 주십시오." },
        { "성과지표", "2027년", 1, "/", "계획 연도의 목표에는 /를 쓰지 않습니다." },
        { "성과지표", "2027년", 1, "1.123456789", "'1.123456789' 값의 자릿수가 너무 많습니다." },
        { "성과지표", "2027년", 1, "99999999999999", "목표나 실적이 너무 크거나 작아" },
        { "성과지표", "소수 자리", 1, 29, "'29' 값을 소수 자리로 읽을 수 없습니다." },
        { "성과지표", "가중치", 1, -1, "가중치가 음수입니다." },
        { "성과지표", "가중치", 1, "예", "'예' 값을 수로 읽을 수 없습니다." },
        { "성과지표", "단계", 1, "과정", "알 수 없는 값 '과정'입니다. 투입, 산출, 결과, 영향 가운데 하나를 적어 주십시오." },
        { "전략 성과지표", "전략 번호", 1, "Ⅱ-7", "전략 번호 'Ⅱ-7' 전략이 '추진전략' 시트에 없습니다." },
        { "전략 성과지표", "성과지표명", 1, null, "비어 있습니다. 값을 적어 주십시오." },
        { "사업비", "사업(과업)번호", 1, "없는 번호", "사업번호 '없는 번호' 사업이 '세부사업' 시트에 없습니다." },
        { "사업비", "연도", 1, 2031, "2031년은 이 계획의 기간이 아닙니다. 2026년부터 2030년까지 적어 주십시오." },
        { "사업비", "연도", 1, null, "비어 있습니다. 값을 적어 주십시오." },
        { "사업비", "예산 차수", 1, "추경", "알 수 없는 예산 차수 '추경'입니다." },
        { "사업비", "예산 차수", 1, null, "비어 있습니다. 값을 적어 주십시오." },
        { "사업비", "비예산", 1, "아마", "알 수 없는 값 '아마'입니다. 비예산" },
        { "사업비", "비예산", 1, "비예산", "비예산으로 표시한 행에 금액이 있습니다." },
        { "사업비", "계(①+②+③)", 1, 36, "적힌 값은 36, 재원별 금액의 합은 35.5입니다." },
        { "사업비", "계(①+②+③)", 2, 5, "적힌 값은 5, 재원별 금액의 합은 0입니다." },
        { "사업비", "지방비 소계(①+②)", 1, 35.5m, "적힌 값은 35.5, 재원별 금액의 합은 30.5입니다." },
        { "사업비", "①시·도비", 1, 10.55m, "10.55백만원은 소수 첫째 자리를 넘습니다." },
        { "사업비", "①시·도비", 1, "10.5%", "'10.5%'에 % 기호가 있습니다." },
        { "사업비", "①시·도비", 1, "10.5백만원", "'10.5백만원' 값을 수로 읽을 수 없습니다." },
        { "사업비", "①시·도비", 1, 2_000_000_000_000m, "2,000,000,000,000백만원은 너무 큰 금액입니다." },
        { "사업비", "재원명 2", 1, "기금", "재원명 '기금' 금액이 이 행에 두 번 있습니다." },
        { "사업비", "③기타 2", 1, 3, "기타 재원의 이름이 없습니다." },
        { "사업비", "③기타 1", 1, "/", "재원명 '기금' 옆의 금액이 /입니다." },
        { "계획 개요", "내용", 3, "제5기 지역사회보장계획(2023~2026)", "'제5기 지역사회보장계획(2023~2026)' 파일입니다. 제6기 지역사회보장계획(2027~2030) 파일을" },
        { "계획 개요", "항목", 2, "비전", "'비전' 항목이 두 번 있습니다." },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_that_says_no_clear_thing_is_named(string sheet, string head, int row, object? typed, string message)
    {
        var book = new EditedBook(Small());
        var address = book.Address(sheet, head, row);

        var faults = Read(book.Type(sheet, head, row, typed)).Faults;

        faults.Should().Contain(fault => fault.Place == $"{sheet}!{address}").Which.Message.Should().StartWith(message);
    }

    /// <summary>None of these is a consequence that is called a fault of its own.</summary>
    [Theory]
    [MemberData(nameof(Cells))]
    public void One_fault_is_told_once(string sheet, string head, int row, object? typed, string message)
    {
        string[] withCause = ["체계", "순서", "추진전략명", "사업(과업)번호", "항목"];
        if (!withCause.Contains(head))
            Read(new EditedBook(Small()).Type(sheet, head, row, typed)).Faults.Should().ContainSingle().Which.Message.Should().StartWith(message);
    }

    [Theory]
    [InlineData("깨진 번호", "숨은 행 번호 '깨진 번호' 값이 깨져 있습니다.")]
    [InlineData("00000063-0000-0000-0000-000000000000", "숨은 행 번호 '00000063-0000-0000-0000-000000000000' 행이 이 계획에 없습니다.")]
    [InlineData("0000000b-0000-0000-0000-000000000000", "4행과 숨은 행 번호가 같습니다.")]
    public void A_row_number_of_no_row_or_of_two_is_a_fault(string id, string message) =>
        Read(new EditedBook(Small()).Type("세부사업", "행 번호(고치지 마십시오)", 2, id)).Faults.Should().ContainSingle().Which.Message.Should().StartWith(message);

    [Fact]
    public void An_id_of_another_kind_of_row_is_none_of_this_kind() =>
        Read(new EditedBook(Small()).Type("성과지표", "행 번호(고치지 마십시오)", 1, SmallPlanContent.Id(31).ToString()))
            .Faults.Should().ContainSingle().Which.Message.Should().Contain("행이 이 계획에 없습니다.");

    [Fact]
    public void A_row_of_which_only_the_hidden_number_is_left_is_a_fault()
    {
        var book = new EditedBook(Small());
        foreach (var head in (string[])["사업(과업)번호", "세부사업(과업)명", "성과지표명", "단위", "지표정의(산식)", "방향", "누계 방식", "기준값", "기준 연도", "2027년", "자료출처", "소수 자리", "가중치", "단계"])
            book.Type("성과지표", head, 2, null);

        Read(book).Faults.Should().ContainSingle().Which.ToString().Should().StartWith("성과지표!5: 내용은 없고 숨은 행 번호만 남은 행입니다.");
    }

    [Theory]
    [InlineData("세부사업")]
    [InlineData("성과지표")]
    [InlineData("추진전략")]
    [InlineData("계획 개요")]
    public void A_missing_sheet_is_the_only_fault(string sheet) =>
        Read(new EditedBook(Small()).Rename(sheet, "다른 이름")).Faults.Should().ContainSingle().Which.ToString().Should().StartWith($"{sheet}: 이 시트가 없습니다.");

    [Fact]
    public void Missing_heads_are_named_together()
    {
        var book = new EditedBook(Small());
        book.TypeAt("세부사업", book.HeadLine("세부사업"), 13, "다른 팀");
        book.TypeAt("성과지표", book.HeadLine("성과지표") - 1, 4, null);
        book.TypeAt("성과지표", book.HeadLine("성과지표"), 11, "2031년");

        Read(book).Faults.Select(fault => fault.ToString()).Should().BeEquivalentTo(
            "세부사업!3: 필요한 열이 없습니다: 소관 - 연락처. 내려받은 파일의 열 이름을 그대로 두고 올려 주십시오.",
            "성과지표!L3: 2031년은 이 계획의 목표 연도(2026~2030년)가 아닙니다. 이 열을 지워 주십시오.",
            "성과지표!3: 필요한 열이 없습니다: 지표정의(산식), 연도별 목표 - 2027년. 내려받은 파일의 열 이름을 그대로 두고 올려 주십시오.");
    }

    [Fact]
    public void A_sheet_without_heads_and_a_head_that_stands_twice_are_faults()
    {
        var book = new EditedBook(Small());
        book.TypeAt("추진전략", book.HeadLine("추진전략"), 6, "순서");
        for (var column = 0; column < 40; column++)
            book.TypeAt("사업비", book.HeadLine("사업비"), column, null);
        for (var column = 0; column < 40; column++)
            book.TypeAt("사업비", book.HeadLine("사업비") - 1, column, null);

        Read(book).Faults.Select(fault => fault.ToString()).Should().Equal(
            "추진전략!G3: '순서' 열이 두 번 있습니다. 하나만 남겨 주십시오.",
            "사업비: 열 이름이 적힌 행을 찾을 수 없습니다. 내려받은 파일의 열 이름을 그대로 두고 올려 주십시오.");
    }

    [Fact]
    public void A_version_of_a_budget_that_stands_twice_is_a_fault() =>
        Read(new EditedBook(Small()).Reorder("사업비", 1, 2, 3, 2)).Faults.Should().ContainSingle().Which.ToString()
            .Should().StartWith("사업비!D7: 5행과 사업번호·연도·예산 차수가 모두 같습니다.");

    [Fact]
    public void No_budget_contradicts_an_amount_even_where_no_total_is_stated()
    {
        var book = new EditedBook(Small()).Type("사업비", "②시·군·구비", 3, 7);

        Read(book).Faults.Should().ContainSingle().Which.ToString().Should().StartWith("사업비!E6: 비예산으로 표시한 행에 금액이 있습니다.");
    }

    [Fact]
    public void A_total_without_amounts_is_a_fault()
    {
        var book = new EditedBook(Small()).Type("사업비", "②시·군·구비", 2, null).Type("사업비", "지방비 소계(①+②)", 2, null).Type("사업비", "계(①+②+③)", 2, 12);

        Read(book).Faults.Should().ContainSingle().Which.ToString().Should().StartWith("사업비!F5: 적힌 값은 12인데 재원별 금액이 없습니다.");
    }

    [Fact]
    public void A_group_of_no_strategy_is_a_fault() =>
        Read(new EditedBook(Small()).Type("추진전략", "순서", 5, 9)).Faults.Should().ContainSingle().Which.ToString().Should().StartWith("추진전략!8: 전략 번호 'Ⅱ-9' 전략이");

    [Fact]
    public void An_item_that_is_missing_is_a_fault() =>
        Read(new EditedBook(Small()).Reorder("계획 개요", 1, 3, 4, 5)).Faults.Should().ContainSingle().Which.ToString().Should().StartWith("계획 개요: '목표' 항목이 없습니다.");

    [Fact]
    public void All_faults_of_all_sheets_come_at_once_in_the_order_of_the_sheets()
    {
        var book = new EditedBook(Small()).Type("사업비", "계(①+②+③)", 1, 1).Type("성과지표", "2028년", 1, "많이").Type("성과지표", "2027년", 2, "조금").Type("세부사업", "시작 연도", 3, "언젠가");

        var reading = Read(book);

        reading.Table.Should().BeNull();
        reading.Faults.Select(fault => fault.Place).Should().Equal(
            "세부사업!" + book.Address("세부사업", "시작 연도", 3), "성과지표!" + book.Address("성과지표", "2028년", 1), "성과지표!" + book.Address("성과지표", "2027년", 2), "사업비!" + book.Address("사업비", "계(①+②+③)", 1));
    }

    [Fact]
    public void Faults_are_told_in_English_too()
    {
        var book = new EditedBook(Small()).Type("성과지표", "2028년", 1, "/");

        Workbooks.Read(book.Save(), Generations.Cover(6), SmallPlanContent.Plan, culture: "en-US").Faults.Single().Message.Should().Be("A target of a plan year is never /. Leave it blank while there is none.");
    }

    [Fact]
    public void A_text_file_and_a_workbook_of_something_else_are_refused()
    {
        Workbooks.Read("a,b\n1,2"u8.ToArray(), Generations.Cover(6), null).Faults.Single().Message.Should().StartWith("엑셀 통합 문서가 아닌 파일입니다.");
        Workbooks.Read(Tests.Tables.RawWorkbook.WithRow("<c><v>1</v></c>").ToBytes(), Generations.Cover(6), null).Faults.Should().HaveCount(6).And.OnlyContain(fault => fault.Message.StartsWith("이 시트가 없습니다."));
    }

    private static byte[] Small() => Workbooks.Write(SmallPlanContent.Plan, Generations.Cover(6));

    private static TableReading<PlanContent> Read(EditedBook book) => Workbooks.Read(book.Save(), Generations.Cover(6), SmallPlanContent.Plan);
}
