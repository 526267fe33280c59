namespace Uijeongbu.SocialPlan.Domain.Tests;

/// <summary>Whatever way Hangul was typed, a key finds it.</summary>
public sealed class SearchKeyTests
{
    [Theory]
    [InlineData("의정부")]
    [InlineData("경기도 의정부시")]
    [InlineData(" 의정부시 ")]
    [InlineData("\u110B\u1174\u110C\u1165\u11BC\u1107\u116E")]
    [InlineData("ㅇㅈㅂ")]
    [InlineData("ㅈㅂㅅ")]
    [InlineData("UIJEONGBU")]
    [InlineData("ｕｉｊｅｏｎｇｂｕ")]
    [InlineData("411")]
    [InlineData("４１１５０")]
    public void A_place_is_found_by(string typed) => Uijeongbu().Should().Contain(SearchKey.OfQuery(typed));

    [Theory]
    [InlineData("의왕")]
    [InlineData("ㅈㅇ")]
    [InlineData("%")]
    [InlineData("_")]
    public void A_place_is_not_found_by(string typed) => Uijeongbu().Should().NotContain(SearchKey.OfQuery(typed));

    [Theory]
    [InlineData(null)]
    [InlineData(" \t\u3000")]
    [InlineData("|")]
    public void Nothing_typed_is_nothing_to_search(string? typed) => SearchKey.OfQuery(typed).Should().BeEmpty();

    [Fact]
    public void No_search_runs_over_the_border_of_two_parts() => SearchKey.Of("가나", "다라").Should().NotContain(SearchKey.OfQuery("나다"));

    private static string Uijeongbu() => SearchKey.Of("의정부시", "경기도의정부시", "Uijeongbu-si", "41150");
}
