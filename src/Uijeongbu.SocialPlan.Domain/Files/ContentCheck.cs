namespace Uijeongbu.SocialPlan.Domain.Files;

/// <summary>Whether the text of a file was looked through for personal numbers.</summary>
public enum ContentCheck
{
    /// <summary>Kept before there was a check.</summary>
    NotDone,

    /// <summary>내용 검사 완료.</summary>
    Done,

    /// <summary>A picture: what it says is not read, what its camera wrote into it was taken out.</summary>
    Picture,

    /// <summary>내용 검사 불가: a kind that cannot be read, or a document without text, locked or too large to be read to its end.</summary>
    Impossible,
}
