using System.Globalization;
using System.Text;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Tests.Tables;

/// <summary>Tables made for a test and read as a caller would.</summary>
internal static class TableFiles
{
    public const string Heads = "추진전략,세부사업,성과지표,단위,방향,목표,실적";

    public static readonly string[] HeadNames = Heads.Split(',');

    public static ResultReadOptions Options { get; } = new() { IsRateProfile = id => id is "ratio-up" or "linear-down" or "met" };

    public static ResultReadOptions English { get; } = Options with { Culture = CultureInfo.GetCultureInfo("en-US") };

    public static TableReading<ResultTable> Csv(string text, Encoding? encoding = null, ResultReadOptions? options = null) =>
        Read([.. (encoding ?? Encoding.UTF8).GetPreamble(), .. (encoding ?? Encoding.UTF8).GetBytes(text)], "표.csv", options);

    /// <summary>One data row below the needed heads, given as the values from 방향 on.</summary>
    public static TableReading<ResultTable> OneRow(string direction, string target, string actual) =>
        Csv($"{Heads}\n전략,사업,지표,명,{direction},\"{target}\",\"{actual}\"\n");

    public static TableReading<ResultTable> Read(byte[] file, string name = "표.xlsx", ResultReadOptions? options = null)
    {
        using var stream = new MemoryStream(file);
        return ResultTableFile.Read(stream, name, options ?? Options);
    }

    public static ResultRow OnlyRow(this TableReading<ResultTable> reading)
    {
        reading.Faults.Should().BeEmpty();
        return reading.Table!.Rows.Should().ContainSingle().Subject;
    }

    /// <summary>The one fault of a refused file; there is no partial result beside it.</summary>
    public static TableFault OnlyFault(this TableReading<ResultTable> reading)
    {
        reading.Table.Should().BeNull();
        return reading.Faults.Should().ContainSingle().Subject;
    }
}
