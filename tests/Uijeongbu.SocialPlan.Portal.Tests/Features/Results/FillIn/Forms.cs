using Microsoft.Extensions.Configuration;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;
using Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results.FillIn;

/// <summary>Years without a database, and their forms written, filled in and read.</summary>
internal static class Forms
{
    public const string Sheet = FillInColumns.Sheet;
    public const string Region = "41150";
    public const int Year = 2025;
    public const string Value = "2025 실적";
    public const string State = "상태";
    public const string Reason = "사유(값이 없을 때)";

    public static readonly SavedResult None = new(0, null, null, ResultState.NotEntered, null, null);

    public static FillInSeal Seal { get; } = SealOf('A');

    /// <summary>The seal of a portal with that key.</summary>
    public static FillInSeal SealOf(char key)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Portal:AuditKey", new string(key, 64))]).Build();
        return new(new AuditKey(configuration, new() { DataDirectory = "" }));
    }

    public static SavedResult Entered(decimal actual, long version = 3) => new(version, DateTime.UnixEpoch, "김담당", ResultState.Entered, actual, null);

    public static SavedResult Stated(ResultState state, string reason) => new(2, DateTime.UnixEpoch, "김담당", state, null, reason);

    public static GridRow Row(string name, SavedResult? saved = null, string unit = "명", int decimals = 0, decimal? last = null, decimal? target = null, string? profile = null) =>
        new(Guid.CreateVersion7(), 1, name, unit, Direction.HigherIsBetter, decimals, null, null, last, target, new(profile, null, null, target, null), saved ?? None);

    public static GridProject Project(string code, IReadOnlyList<GridRow> rows, EntryLock? entryLock = null) =>
        new(Guid.CreateVersion7(), code, "긴급돌봄", IsOwn: entryLock is null, ReportStatus.Drafting, SavedNarrative.Of(null), entryLock, [.. rows.Select((row, i) => row with { Order = i + 1, Lock = row.Lock ?? entryLock })]);

    public static ResultGrid Grid(params IReadOnlyList<GridProject> projects) => new(Region, "의정부시", Year, new(2026, 2, 13, 9, 0, 0, DateTimeKind.Utc), IsOpen: true, projects);

    public static ResultGrid Grid(params IReadOnlyList<GridRow> rows) => Grid(Project("1-1", rows));

    public static byte[] Write(ResultGrid grid, FillInSeal? seal = null)
    {
        using MemoryStream file = new();
        new FillInWriter(seal ?? Seal).Write(file, grid, new(2026, 1, 5, 5, 0, 0, DateTimeKind.Utc), isDemo: false);
        return file.ToArray();
    }

    public static EditedBook Book(ResultGrid grid, FillInSeal? seal = null) => new(Write(grid, seal));

    public static TableReading<FillInFile> Read(byte[] file) => new FillInReader(Seal).Read(new MemoryStream(file), "실적.xlsx");

    public static PlacedPaste Place(byte[] file, ResultGrid grid)
    {
        var reading = Read(file);
        reading.Faults.Select(fault => fault.ToString()).Should().BeEmpty();
        return FillInPlacing.Place(new EntrySheet(grid), reading.Table!);
    }

    public static PasteLine Only(EditedBook book, ResultGrid grid) => Place(book.Save(), grid).Lines.Should().ContainSingle().Which;
}
