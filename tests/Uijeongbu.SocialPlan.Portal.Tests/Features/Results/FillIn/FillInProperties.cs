using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;
using Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results.FillIn;

/// <summary>What holds of every form: years, rows and cells by chance, with the seed in the failure.</summary>
public sealed class FillInProperties
{
    private static readonly string[] Words = ["발굴 가구 수", "=SUM(A1)", "-감소율", "@상담", "두  칸", "줄을\n바꾼 이름", "<b>&\"'", "이모지 😀", "_x0041_", "2025", "1-1", "１２명", "0", "각"];
    private static readonly string[] Units = ["명", "%", "건", "백만원", "명(누적)", "개소", ""];

    [Fact]
    public void A_form_that_is_not_changed_has_nothing_to_save_whoever_saved_it() => Try(120, (random, seed) =>
    {
        var grid = Random(random);
        var book = Forms.Book(grid);
        var placed = Forms.Place((random.Next(2) == 0 ? book : book.AsOthersSave()).Save(), grid);
        placed.Lines.Should().BeEmpty(seed);
    });

    [Fact]
    public void The_order_of_rows_means_nothing_and_those_left_out_are_left_alone() => Try(120, (random, seed) =>
    {
        var grid = Random(random);
        var (book, count) = (Forms.Book(grid), grid.Projects.Sum(project => project.Rows.Count));
        foreach (var row in Enumerable.Range(1, count).Where(_ => random.Next(3) > 0))
        {
            book.Type(Forms.Sheet, Forms.Value, row, random.Next(4) switch { 0 => "약 3", 1 => "해당없음", _ => (object)random.Next(500) });
        }

        var asWritten = Said(book, grid);
        int[] kept = [.. Enumerable.Range(1, count).Where(_ => random.Next(4) > 0).OrderBy(_ => random.Next())];
        if (kept.Length == 0)
        {
            return;
        }

        var ids = kept.Select(row => grid.Projects.SelectMany(project => project.Rows).ElementAt(row - 1).IndicatorId).ToHashSet();
        Said(book.Reorder(Forms.Sheet, kept), grid).Should().Equal(asWritten.Where(line => ids.Contains(line.Id)), seed);
    });

    [Fact]
    public void Any_altered_locked_cell_is_found() => Try(300, (random, seed) =>
    {
        var grid = Random(random);
        var rows = grid.Projects.SelectMany(project => project.Rows.Select(row => (Project: project, Row: row))).ToList();
        var (book, at) = (Forms.Book(grid), random.Next(rows.Count));
        var (project, row) = rows[at];
        FillInColumn[] locked = [.. FillInColumns.Locked, FillInColumn.Key, FillInColumn.Was, FillInColumn.Seal, .. project.Lock is null ? (FillInColumn[])[] : [FillInColumn.Actual]];
        var column = locked[random.Next(locked.Length)];
        var head = FillInColumns.HeadOf(column, Forms.Year);
        var before = book.Cell(Forms.Sheet, head, at + 1).Value ?? "";
        object typed = random.Next(3) switch { 0 => random.Next(1, 99) + 0.25m, 1 => before + "가", _ => before.Length > 1 ? before[1..] : "나" };
        if (FillInCell.Plain(Convert.ToString(typed, CultureInfo.InvariantCulture)) == FillInCell.Plain(before))
        {
            return;
        }

        var lines = Forms.Place(book.Type(Forms.Sheet, head, at + 1, typed).Save(), grid).Lines;
        var line = lines.Should().ContainSingle($"{seed} {column} {before} > {typed}").Which;
        line.CanBeTaken.Should().BeFalse(seed);
        line.Row.Should().Be(at + 4, seed);
        (column is FillInColumn.Actual || line.Note!.Contains("실적 입력!", StringComparison.Ordinal)).Should().BeTrue(seed);
    });

    private static IReadOnlyList<(Guid Id, PasteVerdict Verdict, decimal? Actual, ResultState State, string? Note)> Said(EditedBook book, ResultGrid grid) =>
        [.. Forms.Place(book.Save(), grid).Lines.Select(line => (line.Target!.Id, line.Verdict, line.Actual, line.State, line.Note))];

    private static void Try(int times, Action<Random, string> property)
    {
        for (var i = 0; i < Soak.Times(times, 10_000); i++)
        {
            var seed = unchecked(Soak.Seed + i);
            property(new(seed), $"seed {seed}");
        }
    }

    private static ResultGrid Random(Random random) => Forms.Grid(Enumerable.Range(0, random.Next(1, 4)).Select(p => Forms.Project(
        Pick(random, "1-1", "2-3-1", "=1", "03")!,
        [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Row(random))],
        random.Next(3) == 0 ? new EntryLock(random.Next(2) == 0 ? EntryLockKind.NotOwn : EntryLockKind.Submitted, DateTime.UnixEpoch, "김담당") : null)).ToList());

    private static GridRow Row(Random random)
    {
        var decimals = random.Next(4);
        return Forms.Row(Pick(random, Words)!, Saved(random, decimals), Pick(random, Units)!, decimals, Number(random, decimals), Number(random, decimals));
    }

    private static SavedResult Saved(Random random, int decimals) => random.Next(5) switch
    {
        0 => Forms.None,
        1 => Forms.Stated(ResultState.NotApplicable, "=개시 전\n  둘째 줄"),
        2 => Forms.Stated(ResultState.Dropped, "a/b/c"),
        3 => new(1, null, null, ResultState.NoTarget, null, null),
        _ => Forms.Entered(Number(random, decimals) ?? 0),
    };

    private static decimal? Number(Random random, int decimals) => random.Next(5) switch
    {
        0 => null,
        1 => 0,
        2 => -random.Next(1000),
        3 => 99_999_999_999_999m - random.Next(1000) + 0.5m,
        _ => Math.Round((decimal)random.NextDouble() * 100_000m, decimals, MidpointRounding.AwayFromZero),
    };

    private static string? Pick(Random random, params string[] from) => from[random.Next(from.Length)];
}
