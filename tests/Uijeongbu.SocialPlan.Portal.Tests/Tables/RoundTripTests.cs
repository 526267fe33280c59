using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Tests.Tables;

/// <summary>What our writers write, our reader reads as the same rows.</summary>
public sealed class RoundTripTests
{
    private static readonly int Cases = Soak.Times(2_500, 10_000); // a failure prints its seed

    /// <summary>Whatever may stand in a name. Our files mark text like a formula with an apostrophe, so a name that begins with one is another matter.</summary>
    private static readonly Gen<string> Name = Gen.OneOf(
        Gen.String["가나다 힣ㄱabcXYZ019.,;\"'<>&=+-@%/_x\n\t(){}△①·"],
        Gen.OneOf("=1+1", "-5", "+82", "@SUM(A1)", "_x0041_", "1,234", "TRUE", "\u0007", "😀", "#N/A", "<![CDATA[", "가\r\n나"))
        .Select(text => text.Trim() is { Length: > 0 } name && name[0] != '\'' ? name : "가");

    private static readonly Gen<PrintedNumber?> Number =
        Gen.Select(Gen.Int, Gen.Int[0, 6], (units, decimals) => new PrintedNumber(new decimal(units) / (decimal)Math.Pow(10, decimals), decimals)).Nullable(0.2);

    private static readonly Gen<ResultRow> Row = Gen.Select(
        Gen.Select(Name, Name, Name, Name),
        Gen.Select(Number, Number, Number, Number),
        Gen.Select(Gen.OneOf<Direction?>(null, Direction.HigherIsBetter, Direction.LowerIsBetter), Gen.OneOf(null, "ratio-up", "met"), Gen.Bool, Gen.OneOf(null, "2024", "=그룹")),
        (names, numbers, rest) => new ResultRow(
            0, null, names.Item1, names.Item2, names.Item3, names.Item4, rest.Item1, numbers.Item1, numbers.Item2, rest.Item2,
            Math.Abs(numbers.Item3?.Value ?? 1), numbers.Item3, rest.Item4, numbers.Item4, rest.Item3));

    private static readonly Gen<ResultRow[]> Rows = Row.Array[1, 4].Select(rows => rows.DistinctBy(row => (row.Group, row.Strategy, row.Project, row.Indicator)).ToArray());

    [Fact]
    public void A_CSV_file_gives_the_rows_it_was_made_of() => Rows.Sample(rows =>
    {
        using var file = new MemoryStream();
        using (var csv = new CsvTableWriter(file))
        {
            csv.Write([.. TableColumns.All.Heads.Select(heads => TableCell.Of(heads.English))]);
            foreach (var row in rows)
                csv.Write(Cells(row));
        }

        Check(TableFiles.Read(file.ToArray(), "표.csv"), rows, sheet: null);
    }, iter: Cases);

    [Fact]
    public void A_workbook_gives_the_rows_it_was_made_of() => Rows.Sample(rows =>
    {
        using var file = new MemoryStream();
        using (var workbook = new WorkbookWriter(file, new("표", "시험", DateTime.UnixEpoch)))
        {
            var sheet = workbook.AddSheet("결과", [.. TableColumns.All.Heads.Select(heads => new SheetColumn(heads.Korean, 10))]);
            foreach (var row in rows)
                sheet.Write(Cells(row));
            workbook.Finish();
        }

        Check(TableFiles.Read(file.ToArray()), rows, sheet: "결과");
    }, iter: Cases);

    private static void Check(TableReading<ResultTable> reading, ResultRow[] rows, string? sheet)
    {
        var expected = rows.Select((row, i) => row with { Line = i + 2, Sheet = sheet }).ToArray();
        if (!reading.Table!.Rows.SequenceEqual(expected))
            reading.Table.Rows.Should().Equal(expected);
    }

    private static TableCell[] Cells(ResultRow row) =>
    [
        TableCell.Of(row.Strategy), TableCell.Of(row.Project), TableCell.Of(row.Indicator), TableCell.Of(row.Unit),
        TableCell.Of(row.Direction switch { null => null, Direction.HigherIsBetter => "up", _ => "하향" }),
        TableCell.Of(row.Target), TableCell.Of(row.Actual), TableCell.Of(row.RateProfile), TableCell.Of(row.Weight),
        TableCell.Of(row.Baseline), TableCell.Of(row.Group), TableCell.Of(row.PublishedRate), TableCell.Of(row.NotApplicable ? "na" : null),
    ];
}
