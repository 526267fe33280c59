using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry.Pasting;
using Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results.FillIn;

/// <summary>What people and their programs put into the three cells of a row, and what becomes of it: all in one workbook, a row for each.</summary>
public sealed class FillInInputTests
{
    private static readonly SavedResult None = Forms.None;
    private static readonly SavedResult Is24 = Forms.Entered(24);
    private static readonly SavedResult NotApplicable = Forms.Stated(ResultState.NotApplicable, "개시 전");

    // Unless said otherwise: 명, no decimals, 미입력 before.
    private static readonly Input[] Inputs =
    [
        // Texts in the value's cell, as a paste reads them.
        new("1,234명", PasteVerdict.Enter, 1234),
        new("１，２３４명", PasteVerdict.Enter, 1234),
        new(" 24 명 ", PasteVerdict.Enter, 24),
        new("53 118", PasteVerdict.Enter, 53118),
        new("85%", PasteVerdict.Enter, 85) { Unit = "%" },
        new("85 ％", PasteVerdict.Enter, 85) { Unit = "%" },
        new("85%", PasteVerdict.Refused, Why: "단위가 다릅니다"),
        new("△3", PasteVerdict.Check, -3, "0보다 작은"),
        new("▲ 3명", PasteVerdict.Check, -3, "0보다 작은"),
        new("(1,234)", PasteVerdict.Check, -1234, "괄호 안의 수"),
        new("−3", PasteVerdict.Check, -3, "0보다 작은"),
        new("0", PasteVerdict.Enter, 0),
        new("0명", PasteVerdict.Enter, 0),
        new("-", PasteVerdict.Skip, Why: "빈칸으로 읽었습니다"),
        new("――", PasteVerdict.Skip, Why: "빈칸으로 읽었습니다"),
        new("해당없음", PasteVerdict.Check, Said: ResultState.NotApplicable, Why: "사유를 적으시면"),
        new("해당 없음(2026. 1. 개시)", PasteVerdict.Check, Said: ResultState.NotApplicable, Why: "맞으면 표시해"),
        new("/", PasteVerdict.Check, Said: ResultState.NotApplicable),
        new("미추진: 예산 삭감", PasteVerdict.Check, Said: ResultState.NotCarriedOut),
        new("○", PasteVerdict.Enter, 1) { Unit = "이행 여부" },
        new("×", PasteVerdict.Enter, 0) { Unit = "이행 여부" },
        new("○", PasteVerdict.Refused, Why: "이행 여부를 적는 지표"),
        new("약 300", PasteVerdict.Refused, Why: "어림한 값"),
        new("300여명", PasteVerdict.Refused, Why: "어림한 값"),
        new("3~5", PasteVerdict.Refused, Why: "범위"),
        new("3/4", PasteVerdict.Refused, Why: "나눗셈인지 날짜인지"),
        new("12천명", PasteVerdict.Refused, Why: "단위가 다릅니다"),
        new("2026. 3. 1.", PasteVerdict.Refused, Why: "날짜나 시각"),
        new("12월", PasteVerdict.Refused, Why: "날짜나 시각"),
        new("900101-1234567", PasteVerdict.Refused, Why: "주민등록번호"),
        new("=A1*2", PasteVerdict.Refused, Why: "수식"),
        new("+3", PasteVerdict.Enter, 3),
        new("@SUM(A1)", PasteVerdict.Refused, Why: "수로 읽을 수 없습니다"),
        new("완료", PasteVerdict.Refused, Why: "수로 읽을 수 없습니다"),
        new("1.5", PasteVerdict.Refused, Why: "소수"),
        new("1.234,5", PasteVerdict.Refused, Why: "자리가 분명하지"),
        new("4\u200B52", PasteVerdict.Enter, 452),
        new("남 12 여 13", PasteVerdict.Refused, Why: "둘 이상"),
        // Numbers as spreadsheets keep them.
        new(1234, PasteVerdict.Enter, 1234),
        new(0, PasteVerdict.Enter, 0),
        new(-3, PasteVerdict.Check, -3, "0보다 작은"),
        Cell("<c><v>0.30000000000000004</v></c>", PasteVerdict.Enter, 0.3m) with { Unit = "점", Decimals = 1 },
        Cell("<c><v>81.400000000000006</v></c>", PasteVerdict.Enter, 81.4m) with { Unit = "%", Decimals = 1 },
        Cell("<c><v>33.333333333333336</v></c>", PasteVerdict.Refused, Why: "반올림한 값") with { Unit = "%", Decimals = 1 },
        Cell("<c><v>1.234E+3</v></c>", PasteVerdict.Enter, 1234),
        Cell("<c><v>123456789012345678</v></c>", PasteVerdict.Refused, Why: "자릿수가 너무 많습니다"),
        Cell("<c><v>0.85</v></c>", PasteVerdict.Enter, 85, format: "0%") with { Unit = "%" },
        Cell("<c><v>0.85</v></c>", PasteVerdict.Refused, Why: "단위가 다릅니다", format: "0%"),
        Cell("<c><v>46000</v></c>", PasteVerdict.Refused, Why: "날짜나 시각", format: "yyyy-mm-dd"),
        Cell("<c><v>0.5</v></c>", PasteVerdict.Refused, Why: "날짜나 시각", format: "h:mm"),
        Cell("<c><v>1234567</v></c>", PasteVerdict.Refused, Why: "천 단위로 줄여", format: "#,##0,"),
        Cell("<c t=\"e\"><v>#DIV/0!</v></c>", PasteVerdict.Refused, Why: "오류 값"),
        Cell("<c t=\"e\"><v>#N/A</v></c>", PasteVerdict.Refused, Why: "오류 값"),
        Cell("<c><f>B1*2</f><v>48</v></c>", PasteVerdict.Enter, 48),
        Cell("<c><f>B1*2</f></c>", PasteVerdict.Refused, Why: "계산된 값이 없습니다"),
        Cell("<c t=\"b\"><v>1</v></c>", PasteVerdict.Refused, Why: "수로 읽을 수 없습니다"),
        Cell("<c t=\"str\"><f>1</f><v>1,234명</v></c>", PasteVerdict.Enter, 1234),
        // The state beside the value, and what stood there before.
        new("24", null) { Was = Is24 },
        new("24명", null) { Was = Is24 },
        new(24, null) { Was = Is24 },
        new("24.0", null) { Was = Is24 },
        new("26", PasteVerdict.Replace, 26) { Was = Is24 },
        new("", PasteVerdict.Skip, Why: "빈칸이라 지금 값을 그대로") { Was = Is24 },
        new("-", PasteVerdict.Skip, Why: "빈칸이라 지금 값을 그대로") { Was = Is24 },
        new(0, PasteVerdict.Replace, 0) { Was = Is24 },
        new(null, PasteVerdict.Check, Said: ResultState.NotEntered, Why: "지금 값을 지웁니다") { Was = Is24, State = "미입력" },
        new("", PasteVerdict.Check, Said: ResultState.NotEntered, Why: "지금 값을 지웁니다") { Was = Is24, State = "미입력" },
        new(30, PasteVerdict.Refused, Why: "하나만 남겨") { Was = Is24, State = "미입력" },
        new(null, PasteVerdict.Check, Said: ResultState.NotApplicable, Why: "사유를 적으시면") { Was = Is24, State = "해당없음" },
        new(null, PasteVerdict.Check, Said: ResultState.NotApplicable, Why: "맞으면 표시해") { Was = Is24, State = "해당없음", Reason = "개시 전" },
        new(30, PasteVerdict.Refused, Why: "하나만 남겨") { Was = Is24, State = "해당없음", Reason = "개시 전" },
        new("미추진", PasteVerdict.Refused, Why: "하나만 남겨") { State = "해당없음" },
        new("해당없음", PasteVerdict.Check, Said: ResultState.NotApplicable) { State = "해당없음", Reason = "개시 전" },
        new(30, PasteVerdict.Enter, 30) { State = "실적" },
        new("", PasteVerdict.Refused, Why: "값이 없습니다") { State = "실적" },
        new(30, PasteVerdict.Enter, 30) { State = "" },
        new("", null) { State = "" },
        new(null, PasteVerdict.Refused, Why: "상태는 없습니다") { State = "완료" },
        new(null, PasteVerdict.Check, Said: ResultState.Dropped) { State = "중도폐지", Reason = "사업 종료" },
        new(null, PasteVerdict.Refused, Why: "목표 미설정은") { State = "목표 미설정" },
        new(30, PasteVerdict.Check, 30, "상태가 '해당없음'인 칸") { Was = NotApplicable },
        new(null, PasteVerdict.Check, Said: ResultState.NotApplicable, Why: "사유를 바꿉니다") { Was = NotApplicable, Reason = "2026년에 시작" },
        new(null, null) { Was = NotApplicable, Reason = "" },
        new(null, PasteVerdict.Check, Said: ResultState.NotCarriedOut, Why: "사유를 적으시면") { Was = NotApplicable, State = "미추진", Reason = "" },
        new(null, PasteVerdict.Check, Said: ResultState.NotEntered, Why: "지금 값을 지웁니다") { Was = NotApplicable, State = "미입력" },
        new(null, PasteVerdict.Skip, Why: "사유는 해당없음") { Reason = "집계 중" },
        new(30, PasteVerdict.Enter, 30) { Reason = "집계 끝" },
        new(30, PasteVerdict.Refused, Why: "500자를 넘습니다") { Reason = new string('가', 501) },
    ];

    private static readonly Lazy<IReadOnlyList<PasteLine?>> Read = new(ReadAll);

    public static IEnumerable<object[]> All => Inputs.Select((input, i) => new object[] { i, input.ToString() });

    [Theory]
    [MemberData(nameof(All))]
    public void An_awkward_input_has_its_verdict(int number, string shown)
    {
        var (input, line) = (Inputs[number], Read.Value[number]);
        line?.Verdict.Should().Be(input.Verdict, $"{shown}: {line.Note}");
        (line is null).Should().Be(input.Verdict is null, shown);
        if (input.Verdict is PasteVerdict.Enter or PasteVerdict.Replace or PasteVerdict.Check)
        {
            (line!.State, line.Actual).Should().Be((input.Said, input.Actual), shown);
        }

        if (input.Why is { } why)
        {
            line!.Note.Should().Contain(why);
        }
    }

    [Fact]
    public void There_are_many() => Inputs.Should().HaveCountGreaterThanOrEqualTo(60);

    [Fact]
    public void A_reason_in_the_state_or_beside_it_is_kept()
    {
        Of("해당 없음(2026. 1. 개시)").Reason.Should().Be("2026. 1. 개시");
        Of("미추진: 예산 삭감").Reason.Should().Be("예산 삭감");
        Read.Value[Array.FindIndex(Inputs, input => input.State == "중도폐지")]!.Reason.Should().Be("사업 종료");
        Read.Value[Array.FindIndex(Inputs, input => input is { State: "미추진", Reason: "" })]!.Reason.Should().BeNull("the reason of another state is none");

        PasteLine Of(string value) => Read.Value[Array.FindIndex(Inputs, input => value.Equals(input.Value))]!;
    }

    private static IReadOnlyList<PasteLine?> ReadAll()
    {
        var grid = Forms.Grid(Inputs.Select((input, i) => Forms.Row($"지표 {i}", input.Was, input.Unit, input.Decimals)).ToList());
        var book = Forms.Book(grid);
        foreach (var (i, input) in Inputs.Index())
        {
            input.TypeInto(book, i + 1);
        }

        var lines = Forms.Place(book.Save(), grid).Lines.ToDictionary(line => line.Target!.Name);
        return [.. Inputs.Select((_, i) => lines.GetValueOrDefault($"지표 {i}"))];
    }

    private static Input Cell(string cell, PasteVerdict verdict, decimal? actual = null, string? Why = null, string? format = null) => new(cell, verdict, actual, Why) { IsCell = true, Format = format };

    private sealed record Input(object? Value, PasteVerdict? Verdict, decimal? Actual = null, string? Why = null, ResultState Said = ResultState.Entered)
    {
        public string Unit { get; init; } = "명";

        public int Decimals { get; init; }

        public SavedResult Was { get; init; } = None;

        /// <summary>Typed over the state; null leaves it.</summary>
        public string? State { get; init; }

        /// <summary>Typed over the reason; null leaves it.</summary>
        public string? Reason { get; init; }

        public bool IsCell { get; init; }

        public string? Format { get; init; }

        public void TypeInto(EditedBook book, int row)
        {
            if (IsCell)
            {
                book.Put(Forms.Sheet, Forms.Value, row, (string)Value!, Format);
            }
            else if (Value is not null)
            {
                book.Type(Forms.Sheet, Forms.Value, row, Value is "" ? null : Value);
            }

            if (State is not null)
            {
                book.Type(Forms.Sheet, Forms.State, row, State.Length == 0 ? null : State);
            }

            if (Reason is not null)
            {
                book.Type(Forms.Sheet, Forms.Reason, row, Reason.Length == 0 ? null : Reason);
            }
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value ?? "(left)"} {Unit} {State} {(Reason?.Length > 20 ? "long" : Reason)} was {Was.State} {Was.Actual}");
    }
}
