using System.Net;
using System.Text;
using Microsoft.AspNetCore.Components;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>
/// The parts of a row as pieces of markup: one piece costs the page 20 bytes and its text, the same as elements costs five times as much. Every text
/// that comes from people is encoded by <see cref="Encoded"/>.
/// </summary>
internal static class EntryMarkup
{
    /// <summary>A padlock.</summary>
    public static MarkupString Lock { get; } = new(Icon("lock"));

    /// <summary>Number, name, unit and direction, two earlier years, target.</summary>
    public static MarkupString Head(GridRow row, int number)
    {
        var down = row.Direction is Direction.LowerIsBetter ? " dn" : "";
        return new(string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"<td class=\"n no\">{EntryWords.Circled(row.Order)}</td><th scope=\"row\" id=\"h{number}\">{Encoded(row.Name)}</th><td class=\"unit\">{Encoded(row.Unit)} <span class=\"dir{down}\">{EntryWords.Of(row.Direction)}</span></td>"
            + $"{Earlier("전전년", row.BeforeLast, row.BeforeLastSource, row)}{Earlier("전년", row.Last, row.LastSource, row)}<td class=\"n tg\">{Number(row.Target, row)}{(row.IsChanged ? Original(row.Rules.OriginalTarget is { } first ? CellText.Number(first, row.Decimals) : "목표 미설정") : "")}</td>"));
    }

    /// <summary>The same of a funding line: its name and 예산액, in million won.</summary>
    public static MarkupString Head(GridBudgetLine line, string kind) => new(
        $"<td></td><th scope=\"row\" id=\"h{line.Id}\">집행액 {Encoded(line.Name)}</th><td class=\"unit\">백만원 · {Encoded(kind)}</td><td class=\"y\"></td><td class=\"y\"></td>"
        + $"<td class=\"n tg\">{(line.PlannedWon is null ? "–" : EntryBudget.Millions(line.PlannedWon))}</td>");

    /// <summary>What can be chosen: the values of the indicator, the states without a value, and what is stored in any case.</summary>
    public static MarkupString Options(EntryCell cell)
    {
        IEnumerable<string> texts = [.. cell.Form.Choices.Select(choice => choice.Text), CellText.NotApplicable, CellText.NotCarriedOut, CellText.Dropped];
        return new(string.Concat(texts.Prepend("").Append(cell.Shown).Distinct(StringComparer.Ordinal).Select(text => $"<option>{Encoded(text)}</option>")));
    }

    /// <summary>Words by which the page's script picks rows: what is missing, to be looked at, unmet, open, of the viewer's own projects.</summary>
    public static string Marks(EntryField field, bool isOwn)
    {
        StringBuilder marks = new();
        marks.Append(field.Shown.Length == 0 ? "missing " : "").Append(field.Lock is null ? "open " : "").Append(isOwn ? "own " : "");
        var (isChecked, isUnmet) = field switch
        {
            EntryCell cell => (EntryWords.Of(cell.Score.Hints).Any(IsToBeLookedAt), cell.Score.IsMet == false),
            EntryBudget budget => (budget.Line.Execution.IsAbovePlan, false),
            _ => (false, false),
        };
        return marks.Append(isChecked || field.NeedsAHand ? "check " : "").Append(isUnmet ? "unmet" : "").ToString();
    }

    // What only says how the plan is made, such as a changed target, asks for nothing.
    private static bool IsToBeLookedAt(string words) => words.StartsWith("확인 필요", StringComparison.Ordinal) || words.EndsWith("초과", StringComparison.Ordinal);

    /// <summary>달성률.</summary>
    public static MarkupString Rate(GridScore score) =>
        new($"<td class=\"n rt\">{(score.Rate is { } rate ? CellText.Number(rate, 1) + " %" : score.State is RateState.Missing ? "" : "–")}{(score.OriginalRate is { } original ? Original(CellText.Number(original, 1) + " %") : "")}</td>");

    /// <summary>How far a project's report is.</summary>
    public static MarkupString Status(GridProject project) => project.Status switch
    {
        ReportStatus.Drafting => new("<span class=\"chip info\">작성 중</span>"),
        ReportStatus.Returned or ReportStatus.Reopened => new($"<span class=\"chip warn\">{FlowProblems.Label(project.Status)}</span>"),
        _ => new($"<span class=\"chip\">{Icon("lock")}{FlowProblems.Label(project.Status)}</span>"),
    };

    /// <summary>State, flags and remedy of a field, left to right.</summary>
    public static MarkupString State(EntryField field, DateTime now) => new(field switch
    {
        { NeedsAHand: true } => Need(field, now),
        EntryCell cell => Stored(cell, now) + Share(cell) + Flags(cell.Score.Hints),
        EntryBudget budget => Stored(budget, now),
        _ => field.Shown.Length == 0 ? Missing : Saved(field, now),
    });

    /// <summary>How the cell is drawn: empty hatched, grey without value, failed, conflicting.</summary>
    public static string? RowClass(EntryField field) => field switch
    {
        { Answer: EntryAnswer.Conflict } => "k-conf" + Bud(field),
        { NeedsAHand: true } => "k-fail" + Bud(field),
        EntryBudget budget => (budget.Shown.Length == 0 ? "k-blank" : "") + Bud(field),
        EntryCell cell => RowClass(cell),
        _ => null,
    };

    private static string? RowClass(EntryCell cell) => cell switch
    {
        { State: ResultState.NotEntered } => "k-blank",
        { State: ResultState.Entered } => null,
        _ => "k-na",
    };

    /// <summary>The name of an answer that the script reads.</summary>
    public static string? Name(EntryAnswer? answer) => answer switch
    {
        EntryAnswer.Saved => "saved",
        EntryAnswer.Refused => "refused",
        EntryAnswer.Conflict => "conflict",
        EntryAnswer.Unknown => "unknown",
        EntryAnswer.SignedOut => "ended",
        _ => null,
    };

    // Both stand where a target was changed: what was promised first, and the rate against it.
    private static string Original(string text) => $"<span class=\"og\">당초 {text}</span>";

    private static string Missing => Mark("", "missing", "미입력");

    private static string Stored(EntryCell cell, DateTime now) => cell switch
    {
        { Lock: not null, State: ResultState.NotEntered } => Mark("", "lock", "잠김 · 미입력"),
        { Lock: not null } => Mark("", "lock", "잠김" + (cell.Row.Saved.Reason is { Length: > 0 } reason ? $" · {Encoded(reason)}" : "")),
        { State: ResultState.Entered } => Saved(cell, now),
        { State: ResultState.NotEntered } => Missing,
        _ => Mark("", "none", cell.Shown) + Flag("", Encoded(cell.Row.Saved.Reason)) + Button("state", "사유 고치기"),
    };

    private static string Bud(EntryField field) => field is EntryBudget ? " bud" : "";

    // What the portal computed of two counts stands beside them.
    private static string Share(EntryCell cell) => cell.Row.Saved is { Parts: not null, Actual: { } actual } ? Flag("", $"= {CellText.Number(actual, cell.Row.Decimals)} {Encoded(cell.Row.Unit)}") : "";

    private static string Stored(EntryBudget budget, DateTime now) =>
        (budget switch
        {
            { Lock: not null, Shown.Length: 0 } => Mark("", "lock", "잠김 · 미입력"),
            { Lock: not null } => Mark("", "lock", "잠김"),
            { Shown.Length: 0 } => Missing,
            _ => Saved(budget, now),
        }) + (budget.Line.Execution.IsAbovePlan ? Flag("", Icon("flag") + "확인 필요: 예산액보다 많음") : "");

    private static string Saved(EntryField field, DateTime now) =>
        Mark("good", "saved", "저장됨" + Time(field, now)) + (field.Answer is null && field.By is { } by ? $"<span class=\"by\">{Encoded(by)}</span>" : "");

    private static string Flags(ScoreHints hints)
    {
        StringBuilder flags = new();
        foreach (var words in EntryWords.Of(hints))
        {
            flags.Append(Flag("", Icon("flag") + words));
        }

        return flags.ToString();
    }

    private static string Need(EntryField field, DateTime now) => field.Answer switch
    {
        EntryAnswer.Conflict => Mark("warn", "swap", "다른 담당자가 먼저 저장함") + Flag("warn", Encoded(field.By) + Time(field, now))
            + Flag("", $"저장된 값 <b>{Quoted(field.Shown)}</b>") + Mine(field) + Button("mine", "내 값으로") + Button("theirs", "저장된 값으로"),
        EntryAnswer.Unknown => Mark("bad", "bad", "저장 실패") + Flag("", "자동으로 다시 시도합니다." + (field.Problem is { } number ? $" 오류번호 {Encoded(number)}" : "")) + Button("retry", "다시 시도"),
        _ => Mark("bad", "bad", "저장 안 됨") + Flag("bad", Encoded(field.Problem)) + (field.Lock is null ? Button("retry", "다시 시도") : Mine(field)),
    };

    private static string Mine(EntryField field) => Flag("", $"내 값 <b>{Quoted(field.Mine)}</b>");

    private static string Quoted(string text) => text.Length == 0 ? "(비움)" : Encoded(text);

    private static string Time(EntryField field, DateTime now) => field.At is { } at ? $" <span class=\"tnum\">{EntryWords.Time(at, now)}</span>" : "";

    private static string Number(decimal? value, GridRow row) => value is { } number ? CellText.Number(number, row.Decimals) : "–";

    // A figure of another document says which: to a screen reader in its cell, to the pointer, and to everyone in the line above the grid.
    private static string Earlier(string year, decimal? value, string? source, GridRow row) => source is { Length: > 0 } && value is not null
        ? $"<td class=\"n y from\" title=\"{year} 실적 출처: {Encoded(source)}\">{Number(value, row)}<span class=\"sr\"> 출처: {Encoded(source)}</span></td>"
        : $"<td class=\"n y\">{Number(value, row)}</td>";

    private static string Mark(string tone, string icon, string words) => $"<span class=\"st {tone}\">{Icon(icon)}{words}</span>";

    private static string Flag(string tone, string words) => $"<span class=\"fl {tone}\">{words}</span>";

    private static string Button(string act, string words) => $"<button class=\"lnk\" type=\"button\" data-act=\"{act}\">{words}</button>";

    private static string Icon(string name) => $"<svg class=\"i\" aria-hidden=\"true\"><use href=\"#i-{name}\"/></svg>";

    private static string Encoded(string? text) => WebUtility.HtmlEncode(text ?? "");
}
