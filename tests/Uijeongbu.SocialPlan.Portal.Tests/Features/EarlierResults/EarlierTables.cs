using System.Text;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Features.EarlierResults;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.EarlierResults;

/// <summary>Sheets without a database, and their tables written and read.</summary>
internal static class EarlierTables
{
    public const string Region = "41150";
    public const string Sheet = "지난 연도 실적";
    public const string Source = "2026년 시행결과 보고서 12쪽";

    /// <summary>The 6th generation as 2027 is worked on: the years 2025 and 2026.</summary>
    public static EarlierSheet Of(params IReadOnlyList<EarlierRow> rows) => Of([new(2025, HasPeriod: false, IsPublished: false), new(2026, HasPeriod: false, IsPublished: false)], rows);

    public static EarlierSheet Of(IReadOnlyList<EarlierYear> years, IReadOnlyList<EarlierRow> rows)
    {
        Plan plan = new() { RegionCode = Region, Generation = 6, Goal = "함께 사는 도시" };
        AnnualPlan annual = new() { RegionCode = Region, PlanId = plan.Id, FiscalYear = 2027 };
        Domain.Regions.Region place = new() { Code = Region, Name = "의정부시", NameEn = "Uijeongbu-si", Kind = "시", MakesPlan = true, SearchKey = "" };
        return new(new(place, plan, Generations.Cover(6).Generation, annual, [new(2027, AnnualPlanStatus.Drafting)], MayWrite: true), years, rows);
    }

    public static EarlierRow Row(string code, string name, string unit = "명", int decimals = 0, params IReadOnlyList<AnnualResult> results)
    {
        Indicator indicator = new() { RegionCode = Region, ProjectId = Guid.CreateVersion7(), Order = 1, Name = name, Unit = unit, Decimals = decimals };
        ProjectContent project = new(indicator.ProjectId, code, "긴급돌봄", null, IsPriority: false, FundingOrigin.Local, null, 2027, null, new Dictionary<string, string>(), [], []);
        return new(project, indicator, results.ToDictionary(result => result.FiscalYear));
    }

    public static AnnualResult Taken(int year, EarlierValue value)
    {
        AnnualResult result = new() { RegionCode = Region, IndicatorId = Guid.CreateVersion7(), FiscalYear = year };
        result.TakeOver(value).Problem.Should().BeNull();
        return result;
    }

    public static AnnualResult Taken(int year, decimal actual, string source = Source) => Taken(year, new(ResultState.Entered, actual, null, source));

    public static AnnualResult Entered(int year, decimal actual)
    {
        AnnualResult result = new() { RegionCode = Region, IndicatorId = Guid.CreateVersion7(), FiscalYear = year };
        result.Enter(actual);
        return result;
    }

    public static byte[] Workbook(EarlierSheet sheet)
    {
        using MemoryStream file = new();
        EarlierWriter.Write(file, sheet, new(2026, 11, 26, 0, 0, 0, DateTimeKind.Utc), isDemo: true);
        return file.ToArray();
    }

    public static byte[] Csv(EarlierSheet sheet)
    {
        using MemoryStream file = new();
        EarlierWriter.WriteCsv(file, sheet);
        return file.ToArray();
    }

    public static TableReading<EarlierDraft> Read(byte[] file, EarlierSheet sheet, string? source = null) => EarlierReader.Read(new MemoryStream(file), "표.xlsx", sheet, source);

    public static TableReading<EarlierDraft> ReadText(string csv, EarlierSheet sheet, string? source = null) => Read(Encoding.UTF8.GetBytes(csv), sheet, source);
}
