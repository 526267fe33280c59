using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;

namespace Uijeongbu.SocialPlan.Domain.Tests.Results.Pasting;

/// <summary>Pages to paste into, and tables to paste.</summary>
internal static class PastePages
{
    public const int Year = 2026;

    /// <summary>Two projects: three indicators, one of them entered, then two of which the last is in review.</summary>
    public static IReadOnlyList<PasteTarget> Small { get; } =
    [
        Target("2-3-1", "위기가구 발굴 가구 수", "가구") with { State = ResultState.Entered, Actual = 2184m },
        Target("2-3-1", "통합사례관리 가구 수", "가구"),
        Target("2-3-1", "사례관리 종결 후 재진입률", "%", 1),
        Target("2-3-2", "이용자 만족도", "점", 1),
        Target("2-3-2", "안부확인 대상 인원", "명") with { State = ResultState.Entered, Actual = 1335m, Lock = new(EntryLockKind.Submitted) },
    ];

    public static PasteTarget Target(string code, string name, string unit, int decimals = 0) => new(Guid.CreateVersion7(), code, name, unit, decimals);

    public static PastedTable Table(params string[] rows) => new(rows.Select(row => (IReadOnlyList<PastedCell>)[.. row.Split('|').Select(Cell)]));

    public static PlacedPaste Placed(PastedTable table, int start = 0, IReadOnlyList<PasteTarget>? targets = null) =>
        PastePlacing.Place([table], targets ?? Small, start, Year).Answer!;

    public static string? Problem(params PastedTable[] tables) => PastePlacing.Place(tables, Small, 0, Year).Problem?.Code;

    /// <summary>Verdicts and values in one line: "Enter 452, Skip, NoPlace".</summary>
    public static string Shown(PlacedPaste placed) => string.Join(", ", placed.Lines.Select(line =>
        FormattableString.Invariant($"{line.Verdict} {line.Actual}").TrimEnd()));

    // * before a text: a merged cell.
    private static PastedCell Cell(string text) => text.StartsWith('*') ? new(text[1..], IsMerged: true) : new(text);
}
