using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Data.Shipped;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>Regions by code and day, over the shipped list and its traps.</summary>
public sealed class RegionTests
{
    private static readonly IReadOnlyList<Region> All = ShippedRows.Regions();
    private static readonly RegionDirectory Directory = new(All);

    [Theory]
    [InlineData("2007-01-01", 16, 230, 248)]
    [InlineData("2012-07-01", 17, 227, 246)]
    [InlineData("2015-01-01", 17, 226, 245)]
    [InlineData("2026-06-30", 17, 226, 245)]
    [InlineData("2026-07-01", 16, 227, 245)]
    public void As_many_places_are_in_force_as_the_list_counts(string day, int provinces, int municipalities, int plans)
    {
        var inForce = All.Where(region => region.InForceOn(Day(day))).ToList();
        inForce.Count(region => region.ParentCode is null).Should().Be(provinces);
        inForce.Count(region => region.ParentCode is not null && region.MakesPlan && region.Kind != "행정시").Should().Be(municipalities);
        inForce.Count(region => region.MakesPlan).Should().Be(plans);
    }

    [Theory]
    [InlineData("46230", "2026-06-30", RegionMatchKind.InForce, "46230 광양시")]
    [InlineData("46230", "2026-07-01", RegionMatchKind.Succeeded, "12190 광양시")]
    [InlineData("12190", "2023-01-01", RegionMatchKind.NotYet, "46230 광양시")]
    [InlineData("42820", "2026-01-01", RegionMatchKind.Succeeded, "51820 고성군")]
    [InlineData("45190", "2024-01-17", RegionMatchKind.InForce, "45190 남원시")]
    [InlineData("45190", "2024-01-18", RegionMatchKind.Succeeded, "52190 남원시")]
    [InlineData("47720", "2024-01-01", RegionMatchKind.Succeeded, "27720 군위군")]
    [InlineData("28170", "2020-01-01", RegionMatchKind.Succeeded, "28177 미추홀구")]
    [InlineData("28110", "2026-07-01", RegionMatchKind.Split, "28125 제물포구, 28155 영종구")]
    [InlineData("28260", "2026-07-01", RegionMatchKind.Split, "28275 서해구, 28290 검단구")]
    [InlineData("28140", "2026-07-01", RegionMatchKind.Succeeded, "28125 제물포구")]
    [InlineData("28125", "2023-01-01", RegionMatchKind.NotYet, "28110 중구, 28140 동구")]
    [InlineData("43110", "2010-01-01", RegionMatchKind.InForce, "43110 청주시")]
    [InlineData("99999", "2026-07-01", RegionMatchKind.Unknown, "")]
    [InlineData("31150", "2026-07-01", RegionMatchKind.Unknown, "")]
    public void A_code_is_followed_to_the_day(string code, string day, RegionMatchKind kind, string found)
    {
        var match = Directory.Find(code, Day(day));
        match.Kind.Should().Be(kind);
        string.Join(", ", match.InForce.Select(region => $"{region.Code} {region.Name}")).Should().Be(found);
    }

    [Fact]
    public void A_successor_is_always_a_code_of_the_list_that_begins_when_the_other_one_has_ended()
    {
        foreach (var ended in All.Where(region => region.SuccessorCodes.Count > 0))
        {
            var successors = ended.SuccessorCodes.Select(code => All.Single(region => region.Code == code));
            successors.Should().OnlyContain(next => next.InForceOn(ended.ValidTo!.Value.AddDays(1)) || next.ValidTo > ended.ValidTo, ended.Code);
        }
    }

    [Theory]
    [InlineData("고성군", "강원도", "2018-12-31", "42820")]
    [InlineData("고성군", "경상남도", "2018-12-31", "48820")]
    [InlineData("광주시", "경기도", "2019-12-31", "41610")]
    [InlineData("중구", "인천광역시", "2026-12-31", null)]
    [InlineData("중구", null, "2026-12-31", null)]
    [InlineData("세종특별자치시", null, "2018-12-31", "36")]
    public void A_name_is_found_below_its_province_on_its_day_only(string name, string? province, string day, string? code) =>
        Directory.FindByName(name, province, Day(day))?.Code.Should().Be(code);

    [Fact]
    public void One_plan_is_made_in_Sejong_and_the_administrative_cities_of_Jeju_make_theirs()
    {
        All.Where(region => region.Code is "36" or "36110").Select(region => region.MakesPlan).Should().Equal(true, false);
        All.Where(region => region.Name is "제주시" or "서귀포시").Should().OnlyContain(region => region.MakesPlan);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
