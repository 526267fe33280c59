using Uijeongbu.SocialPlan.Domain.Files.PersonalNumbers;

namespace Uijeongbu.SocialPlan.Domain.Tests.Files;

/// <summary>Numbers of persons in texts as officials write them.</summary>
public sealed class PersonalNumberTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Theory]
    [InlineData("850101-1234567")]
    [InlineData("8501011234567")]
    [InlineData("850101 1234567")]
    [InlineData("850101 - 1234567")]
    [InlineData("８５０１０１－１２３４５６７")]
    [InlineData("850101–2234567")]
    [InlineData("성명: 홍길동(850101-1234567)")]
    [InlineData("주민번호850101-1234567번")]
    [InlineData("85\u200B0101-12\uFEFF34567")]
    [InlineData("150228-3234567")]
    [InlineData("000229-4234567")]
    [InlineData("900101-5234567")]
    [InlineData("050505-8234567")]
    [InlineData("850101-\n1234567")]
    [InlineData("1. 850101-1234567, 2. 김")]
    public void A_resident_number_is_found_however_it_is_written(string text) => PersonalNumberSearch.HasResident(text, Today).Should().BeTrue();

    [Theory]
    [InlineData("851301-1234567")]
    [InlineData("850230-1234567")]
    [InlineData("010229-3234567")]
    [InlineData("270101-3234567")]
    [InlineData("850101-9234567")]
    [InlineData("850101-0234567")]
    [InlineData("850101-1******")]
    [InlineData("850101-123456")]
    [InlineData("850101-12345678")]
    [InlineData("1850101-1234567")]
    [InlineData("123-850101-1234567")]
    [InlineData("850101-1234567-01")]
    [InlineData("850101.1234567")]
    [InlineData("8501011234567원")]
    [InlineData("법인등록번호 110111-3000009")]
    [InlineData("850,101,123,456")]
    [InlineData("")]
    public void What_has_no_birth_or_is_another_number_is_none(string text) => PersonalNumberSearch.HasResident(text, Today).Should().BeFalse();

    [Theory]
    [InlineData("010-1234-5678", PersonalNumber.Phone)]
    [InlineData("01012345678", PersonalNumber.Phone)]
    [InlineData("+82-10-1234-5678", PersonalNumber.Phone)]
    [InlineData("031-828-2114", PersonalNumber.Phone)]
    [InlineData("(02) 120-1234", PersonalNumber.Phone)]
    [InlineData("０１０－１２３４－５６７８", PersonalNumber.Phone)]
    [InlineData("농협 301-0123-4567-81", PersonalNumber.Account)]
    [InlineData("110-123-456789", PersonalNumber.Account)]
    [InlineData("계좌번호 3333011234567", PersonalNumber.Account)]
    public void Phone_and_account_numbers_are_pointed_out(string text, PersonalNumber kind) => PersonalNumberSearch.Find(text, Today).Should().Equal(kind);

    [Theory]
    [InlineData("127-83-00119")]
    [InlineData("2026-11-30, 2027-01-05")]
    [InlineData("총 1,234,567천원")]
    [InlineData("복지정책과-12345(2026.11.30.)")]
    [InlineData("110111-1234567")]
    public void Business_numbers_dates_and_amounts_are_not(string text) => PersonalNumberSearch.Find(text, Today).Should().NotContain([PersonalNumber.Phone, PersonalNumber.Account]);

    [Fact]
    public void Of_ten_thousand_written_numbers_all_but_a_few_are_found()
    {
        PersonalNumberTexts texts = new(20261126);
        var missed = Enumerable.Range(0, 10_000).Select(_ => texts.Resident(Today)).Where(text => !PersonalNumberSearch.HasResident(text, Today)).ToList();

        (1 - (missed.Count / 10_000m)).Should().BeGreaterThanOrEqualTo(0.995m, string.Join(" | ", missed.Take(20)));
    }

    [Fact]
    public void Of_ten_thousand_other_numbers_hardly_one_is_taken_for_one()
    {
        PersonalNumberTexts texts = new(20261127);
        var taken = Enumerable.Range(0, 10_000).Select(_ => texts.Other()).Where(text => PersonalNumberSearch.HasResident(text, Today)).ToList();

        (taken.Count / 10_000m).Should().BeLessThanOrEqualTo(0.01m, string.Join(" | ", taken.Take(20)));
    }
}
