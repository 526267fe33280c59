using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;
using static Uijeongbu.SocialPlan.Portal.Tests.Tables.RawWorkbook;

namespace Uijeongbu.SocialPlan.Portal.Tests.Tables;

public sealed class ReadWorkbookTests
{
    [Fact]
    public void The_first_visible_sheet_is_found_through_the_relations()
    {
        var row = WithRow(Number("250"), Number("317")).Read().OnlyRow();

        row.Should().Be(new ResultRow(
            12, "결과", "전략", "사업", "지표", "명", Direction.HigherIsBetter, new(250, 0), new(317, 0), null, null, null, null, null, false));
    }

    [Fact]
    public void Strict_workbooks_are_read_too()
    {
        const string strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        WithRow(Number("1"), Number("2"))
            .Add("_rels/.rels", $"<Relationships><Relationship Id=\"a\" Type=\"{strict}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
            .Add("xl/workbook.xml", $"<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:q=\"{strict}\"><x:sheets><x:sheet name=\"S\" q:id=\"y\"/></x:sheets></x:workbook>")
            .Read().OnlyRow().Sheet.Should().Be("S");
    }

    [Fact]
    public void Shared_texts_rich_texts_and_reading_aids_give_what_is_seen()
    {
        var row = WithRow("<c t=\"s\"><v>0</v></c>", "<c t=\"s\"><v>1</v></c>")
            .WithTexts("<si><t xml:space=\"preserve\"> 1,234 </t></si><si><r><rPr><b/></rPr><t>13</t></r><r><t>.5</t></r><rPh sb=\"0\" eb=\"1\"><t>9</t></rPh></si>")
            .Read().OnlyRow();

        row.Target.Should().Be(new PrintedNumber(1234, 0));
        row.Actual.Should().Be(new PrintedNumber(13.5m, 1));
    }

    [Theory]
    [InlineData("105", "General", 105, 0)]
    [InlineData("105.0", "General", 105, 0)]
    [InlineData("105", "0.0", 105, 1)]
    [InlineData("0.30000000000000004", "General", 0.3, 1)]
    [InlineData("1.2E-3", "General", 0.0012, 4)]
    [InlineData("1234.5", "#,##0.00", 1234.5, 2)]
    [InlineData("-12.5", "#,##0.00;[Red]△#,##0.0", -12.5, 1)]
    [InlineData("0", "0.00;-0.00;0.0", 0, 1)]
    [InlineData("1.5", "0.0##", 1.5, 1)]
    [InlineData("1.256", "0.0##", 1.256, 3)]
    [InlineData("12", "_-* #,##0.00_-;-* #,##0.00_-", 12, 2)]
    [InlineData("12", "0.0\" 명 (2024)\"", 12, 1)]
    [InlineData("12.34", "0.00E+00", 12.34, 2)]
    [InlineData("12.25", "# ?/?", 12.25, 2)]
    [InlineData("12.25", "G/표준", 12.25, 2)]
    [InlineData("12.25", "@", 12.25, 2)]
    public void A_number_keeps_its_stored_value_and_takes_the_decimals_of_a_fixed_format(string stored, string format, double value, int decimals) =>
        WithRow(Number(stored, 1), formats: format).Read().OnlyRow().Target.Should().Be(new PrintedNumber((decimal)value, decimals));

    [Theory]
    [InlineData("0.853", "0.0%", 85.3, 1)]
    [InlineData("0.853", "0%", 85, 0)]
    [InlineData("0.855", "0%", 86, 0)]
    [InlineData("1.268", "General%", 126.8, 1)]
    [InlineData("0.2899999999999999", "0.00%", 29, 2)]
    [InlineData("0.853", "0.0\\%", 0.853, 1)]
    public void A_percentage_is_read_as_it_is_shown(string stored, string format, double value, int decimals) =>
        WithRow(Number(stored, 1), formats: format).Read().OnlyRow().Target.Should().Be(new PrintedNumber((decimal)value, decimals));

    [Theory]
    [InlineData(2, 2)]
    [InlineData(9, 0)]
    [InlineData(10, 2)]
    [InlineData(43, 2)]
    [InlineData(0, 1)]
    public void Formats_that_every_spreadsheet_knows_are_known(int format, int decimals)
    {
        var target = WithRow(Number("0.5", 1))
            .Add("xl/styles.xml", $"<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"{format}\"/></cellXfs></styleSheet>")
            .Read().OnlyRow().Target;

        target!.Value.Decimals.Should().Be(decimals);
        target.Value.Value.Should().Be(format is 9 or 10 ? 50 : 0.5m);
    }

    [Fact]
    public void A_printed_rate_is_what_is_printed_not_what_is_hidden()
    {
        var heads = Row(1, [.. TableFiles.HeadNames.Append("공표달성률").Select(Text)]);
        var row = Row(2, [.. new[] { "가", "나", "다", "명", "상향" }.Select(Text), Number("3", 1), Number("4", 1), Number("133.3333333", 1)]);

        var read = new RawWorkbook(heads + row).WithFormats("0.0").Read().OnlyRow();

        read.PublishedRate.Should().Be(new PrintedNumber(133.3m, 1));
        read.Actual.Should().Be(new PrintedNumber(4, 1));
    }

    [Fact]
    public void A_formula_counts_by_its_stored_value() =>
        WithRow("<c><f>1+1</f><v>2</v></c>", "<c t=\"str\"><f>\"1\"&amp;\"2\"</f><v>12</v></c>").Read().OnlyRow().Actual.Should().Be(new PrintedNumber(12, 0));

    [Fact]
    public void A_formula_that_gives_a_text_without_letters_is_blank() =>
        RawWorkbook.WithRow("<c t=\"str\"><f>IF(A1=\"\",\"\",1)</f><v></v></c>").Read().OnlyRow().Target.Should().BeNull();

    [Fact]
    public void Numbers_and_switches_in_text_columns_are_read_as_shown()
    {
        var heads = Row(1, [.. TableFiles.HeadNames.Select(Text)]);
        var row = Row(2, Number("2024"), Number("0.5", 1), "<c t=\"b\"><v>1</v></c>", Text("명"), Text("상향"));

        var read = new RawWorkbook(heads + row).WithFormats("0%").Read().OnlyRow();

        (read.Strategy, read.Project, read.Indicator).Should().Be(("2024", "50", "TRUE"));
    }

    [Fact]
    public void Rows_and_cells_may_leave_out_their_address_and_escapes_are_resolved()
    {
        var rows = $"<row>{string.Concat(TableFiles.HeadNames.Select(Text))}</row><row>{Text("가_x0041_")}{Text("_x005F_x0041_")}{Text("다")}<c/>{Text("상향")}</row>";

        var read = new RawWorkbook(rows).Read().OnlyRow();

        (read.Line, read.Strategy, read.Project).Should().Be((2, "가A", "_x0041_"));
    }

    [Fact]
    public void A_merged_head_over_two_rows_and_blank_formatted_rows_do_no_harm()
    {
        var rows = Row(1, [.. TableFiles.HeadNames.Select(Text)]) + Row(2, "<c s=\"0\"/>", "<c/>") + Row(5, [.. new[] { "가", "나", "다" }.Select(Text)]) + "<row r=\"1000000\"/>";

        new RawWorkbook(rows).Read().OnlyRow().Line.Should().Be(5);
    }

    [Fact]
    public void Errors_and_broken_formulas_in_columns_that_are_not_read_do_no_harm()
    {
        var heads = Row(1, [.. TableFiles.HeadNames.Append("비고").Select(Text)]);
        var row = Row(2, [.. new[] { "가", "나", "다", "명", "상향", "1", "2" }.Select(Text), "<c t=\"e\"><v>#N/A</v></c>"]);

        new RawWorkbook(heads + row).Read().Table!.IgnoredColumns.Should().Equal("비고");
    }
}
