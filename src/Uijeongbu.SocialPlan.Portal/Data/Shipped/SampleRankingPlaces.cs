using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Features.OpenData;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>A municipality that does not exist.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="NameEn">The same romanised.</param>
/// <param name="Group">Its peer group.</param>
/// <param name="Level">About how much of its targets it reached, in percent.</param>
/// <param name="Quality">About how good evaluators find it, in percent of the points.</param>
/// <param name="Seed">What the small differences follow from: two with the same have the same marks.</param>
internal sealed record SamplePlace(string Code, string Name, string NameEn, string Group, int Level, int Quality, int Seed);

/// <summary>가온도 with its 31 municipalities. No real place has one of these names.</summary>
internal static class SampleRankingPlaces
{
    public const string Province = "90";
    public const string ProvinceName = "가온도";

    private const string First = "Ⅰ그룹";
    private const string Second = "Ⅱ그룹";
    private const string Third = "Ⅲ그룹";

    /// <summary>In the order of their codes. 다솜시 and 라온시 have the same total, and 목표달성도 decides; 해솔시 and 초롱시 are equal in everything and share a place.</summary>
    public static IReadOnlyList<SamplePlace> All { get; } =
    [
        Of(1, "가람시", "Garam-si", First, 104, 88, 1), Of(2, "나래시", "Narae-si", First, 97, 84, 2), Of(3, "다솜시", "Dasom-si", First, 112, 91, 3), Of(4, "라온시", "Raon-si", First, 107, 91, 3),
        Of(5, "마루시", "Maru-si", First, 93, 79, 5), Of(6, "미르시", "Mireu-si", First, 101, 82, 6), Of(7, "보람시", "Boram-si", First, 118, 86, 7), Of(8, "새빛시", "Saebit-si", First, 89, 81, 8),
        Of(9, "아라시", "Ara-si", First, 99, 90, 9), Of(10, "윤슬시", "Yunseul-si", First, 103, 77, 10),
        Of(11, "한빛시", "Hanbit-si", Second, 108, 93, 11), Of(12, "해솔시", "Haesol-si", Second, 105, 89, 12), Of(13, "초롱시", "Chorong-si", Second, 105, 89, 12), Of(14, "푸르메시", "Pureume-si", Second, 95, 85, 14),
        Of(15, "은가람시", "Eungaram-si", Second, 100, 83, 15), Of(16, "별마루시", "Byeolmaru-si", Second, 91, 80, 16), Of(17, "그루군", "Geuru-gun", Second, 110, 87, 17), Of(18, "꽃내군", "Kkonnae-gun", Second, 86, 78, 18),
        Of(19, "노을군", "Noeul-gun", Second, 102, 82, 19), Of(20, "누리군", "Nuri-gun", Second, 98, 76, 20),
        Of(21, "달빛군", "Dalbit-gun", Third, 106, 90, 21), Of(22, "도담군", "Dodam-gun", Third, 94, 86, 22), Of(23, "들샘군", "Deulsaem-gun", Third, 113, 84, 23), Of(24, "모람군", "Moram-gun", Third, 88, 79, 24),
        Of(25, "물빛군", "Mulbit-gun", Third, 101, 88, 25), Of(26, "바름군", "Bareum-gun", Third, 96, 85, 26), Of(27, "솔빛군", "Solbit-gun", Third, 104, 92, 27), Of(28, "시나브로군", "Sinabro-gun", Third, 84, 75, 28),
        Of(29, "여울군", "Yeoul-gun", Third, 99, 81, 29), Of(30, "이든군", "Ideun-gun", Third, 109, 83, 30), Of(31, "하람군", "Haram-gun", Third, 92, 77, 31),
    ];

    /// <summary>The province and its municipalities as rows.</summary>
    public static IEnumerable<Region> Regions() =>
    [
        RegionOf(Province, null, ProvinceName, "Gaon-do", "도"),
        .. All.Select(place => RegionOf(place.Code, Province, place.Name, place.NameEn, place.Name[^1..])),
    ];

    private static SamplePlace Of(int number, string name, string nameEn, string group, int level, int quality, int seed) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Province}{number:00}0"), name, nameEn, group, level, quality, seed);

    private static Region RegionOf(string code, string? parent, string name, string nameEn, string kind) => new()
    {
        Code = code, ParentCode = parent, Name = name, NameEn = nameEn, Kind = kind, MakesPlan = true, Note = $"{DemoMark.Text}: 실제로는 없는 지역",
        SearchKey = SearchKey.Of(name, parent is null ? null : ProvinceName + name, nameEn, code),
    };
}
