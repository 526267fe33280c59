namespace Uijeongbu.SocialPlan.Domain.Files;

/// <summary>What was found in a file that is kept all the same.</summary>
public enum FindingKind
{
    /// <summary>A number that looks like a telephone number.</summary>
    Phone,

    /// <summary>A number that looks like a bank account.</summary>
    Account,

    /// <summary>Where and by whom a picture was taken: taken out before it was kept.</summary>
    PictureData,
}

/// <summary>Something found in a file, with its place. The number itself is written down nowhere.</summary>
/// <param name="Kind">What.</param>
/// <param name="Place">Where, for people: <c>2쪽</c>, <c>시트1!C7</c>; empty for the file as a whole.</param>
public sealed record AttachmentFinding(FindingKind Kind, string Place);
