using Microsoft.AspNetCore.Components;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry.Pasting;

/// <summary>The unchanging part of a review's row in one piece of markup. Every text that comes from people is encoded.</summary>
internal static class PasteMarkup
{
    private const int LongestShown = 60;

    /// <summary>Place, indicator, copied text, value read, value now, verdict. On a phone the indicator's cell repeats what its columns hide.</summary>
    /// <param name="row">The row.</param>
    /// <param name="said">How the value is called that was read.</param>
    public static MarkupString Cells(PasteRow row, string said = "붙여넣은 값")
    {
        var (copied, read, now) = (Text(Shortened(row.Line.Text)), Text(row.Read), row.Now.Length == 0 ? "–" : Text(row.Now));
        var cell = row.Line.Cell is { } address ? $"{Text(address)} · " : "";
        return new($"<td class=\"nowrap tnum hide-s\">{cell}{Text(row.Place)}</td>"
            + $"<th scope=\"row\">{Text(row.Name)}<span class=\"only-s sub\">{cell}{Text(row.Place)} · {said} {copied} · 지금 값 {now}</span></th>"
            + $"<td class=\"mono hide-s\">{copied}</td><td class=\"n\"><b>{read}</b></td><td class=\"n soft hide-s\">{now}</td><td>{Chip(row.Line.Verdict)}</td>");
    }

    /// <summary>What becomes of it, and why.</summary>
    public static string Note(PasteRow row, DateTime now) => row.Line switch
    {
        { Verdict: PasteVerdict.Locked, Target.Lock: { } entryLock } => EntryWords.Of(entryLock, now),
        { Note: { } note } => note,
        { Verdict: PasteVerdict.Same } => "바뀌지 않습니다.",
        { Verdict: PasteVerdict.Replace } => "지금 값을 덮어씁니다.",
        { Verdict: PasteVerdict.Skip } => "빈칸이라 그대로 둡니다.",
        _ => "",
    };

    public static string? RowClass(PasteRow row) => row.Line.Verdict switch
    {
        PasteVerdict.Check => "q-check",
        PasteVerdict.Refused or PasteVerdict.NoPlace => "q-bad",
        _ => null,
    };

    /// <summary>A framed verdict: icon and word.</summary>
    public static string Chip(PasteVerdict verdict) => verdict switch
    {
        PasteVerdict.Enter => Chip("good", "ok", "넣기"),
        PasteVerdict.Replace => Chip("info", "swap", "바꾸기"),
        PasteVerdict.Check => Chip("warn", "warn", "확인 필요"),
        PasteVerdict.Same => Chip("", "ok", "같은 값"),
        PasteVerdict.Skip => Chip("", "missing", "건너뜀"),
        PasteVerdict.Locked => Chip("", "lock", "잠김"),
        _ => Chip("bad", "bad", "넣을 수 없음"),
    };

    public static string Chip(string tone, string icon, string words) => $"<span class=\"chip {tone}\"><svg class=\"i\" aria-hidden=\"true\"><use href=\"#i-{icon}\"/></svg>{words}</span>";

    private static string Shortened(string text) => text.Length > LongestShown ? string.Concat(text.AsSpan(0, LongestShown), "…") : text;

    private static string Text(string text) => System.Net.WebUtility.HtmlEncode(text);
}
