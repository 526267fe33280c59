namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;

/// <summary>One published version (확정본), the current one or one that was corrected since.</summary>
/// <param name="Number">확정본 번호.</param>
/// <param name="Region">Region code.</param>
/// <param name="Year">Year of implementation.</param>
/// <param name="PublishedAt">Instant of publication, UTC.</param>
/// <param name="PolicyId">Scoring policy.</param>
/// <param name="PolicyVersion">Its version.</param>
/// <param name="IsCurrent">Whether it is the one shown.</param>
/// <param name="Supersedes">The version that it corrects.</param>
/// <param name="SupersededBy">The version that corrects it.</param>
/// <param name="HashAlgorithm">How <paramref name="Hash"/> is made.</param>
/// <param name="Hash">Of the UTF-8 bytes of <paramref name="Content"/>, in lower-case hexadecimal digits.</param>
/// <param name="Content">The frozen inputs as JSON text, byte for byte as they were hashed.</param>
public sealed record SnapshotAnswer(
    string Number,
    string Region,
    int Year,
    DateTime PublishedAt,
    string PolicyId,
    int PolicyVersion,
    bool IsCurrent,
    string? Supersedes,
    string? SupersededBy,
    string HashAlgorithm,
    string Hash,
    string Content) : OpenDataAnswer;
