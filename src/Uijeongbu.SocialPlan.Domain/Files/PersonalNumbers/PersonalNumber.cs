namespace Uijeongbu.SocialPlan.Domain.Files.PersonalNumbers;

/// <summary>A kind of number that belongs to a person.</summary>
public enum PersonalNumber
{
    /// <summary>주민등록번호 or 외국인등록번호: never kept.</summary>
    Resident,

    /// <summary>전화번호: kept, pointed out.</summary>
    Phone,

    /// <summary>계좌번호: kept, pointed out.</summary>
    Account,
}
