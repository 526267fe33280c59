using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Files;

namespace Uijeongbu.SocialPlan.Portal.Features.Files;

/// <summary>What officials read about a file.</summary>
internal static class FileWords
{
    private const int Listed = 10;

    /// <summary>Size for people.</summary>
    public static string Size(long bytes) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1024):N0} KB") : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576m:N1} MB");

    /// <summary>What was found: <c>전화번호로 보이는 숫자: 2쪽, 시트1!C7</c>.</summary>
    public static string Of(IReadOnlyList<AttachmentFinding> findings) => string.Join(". ", findings.GroupBy(finding => finding.Kind).Select(kind => Of(kind.Key, [.. kind.Select(finding => finding.Place)])));

    /// <summary>How far the search for viruses is.</summary>
    public static string Of(ScanState scan) => scan switch
    {
        ScanState.Waiting => "검사 대기",
        ScanState.Clean => "검사 완료",
        _ => "바이러스 검사 안 함",
    };

    /// <summary>Whether the text was looked through; null when there is nothing to say.</summary>
    public static string? Of(ContentCheck content) => content switch
    {
        ContentCheck.Impossible => "내용 검사 불가",
        ContentCheck.Picture => "그림(글자 검사 안 함)",
        _ => null,
    };

    /// <summary>공개 구분.</summary>
    public static string Of(Disclosure disclosure) => disclosure switch
    {
        Disclosure.Public => "공개",
        Disclosure.Partial => "부분공개",
        _ => "비공개",
    };

    /// <summary>비공개 사유: Article 9 (1) of the Official Information Disclosure Act in short.</summary>
    public static string Ground(int number) => $"제{number}호 " + number switch
    {
        1 => "법령상 비밀·비공개",
        2 => "국가안전보장·외교 등",
        3 => "생명·신체·재산 보호",
        4 => "재판·수사",
        5 => "감사·의사결정 과정 등",
        6 => "개인정보",
        7 => "경영·영업상 비밀",
        _ => "특정인의 이익·불이익",
    };

    private static string Of(FindingKind kind, IReadOnlyList<string> places) => kind switch
    {
        FindingKind.PictureData => "사진의 위치·촬영 정보를 지웠음",
        _ => $"{(kind is FindingKind.Phone ? "전화번호" : "계좌번호")}로 보이는 숫자: {string.Join(", ", places.Take(Listed))}{(places.Count > Listed ? $" 외 {places.Count - Listed}곳" : "")}",
    };
}
