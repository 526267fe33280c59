namespace Uijeongbu.SocialPlan.Domain.Files;

/// <summary>A file kept with a row: minutes of a meeting, the document of a step or a change, evidence of a report section. Its bytes lie outside the database.</summary>
public sealed class Attachment : OwnedRow
{
    /// <summary>Most bytes of one file.</summary>
    public const long LargestBytes = 20 * 1024 * 1024;

    /// <summary>Kind of the row it is kept with, as in the audit entries.</summary>
    public required string SubjectKind { get; init; }

    /// <summary>The row it is kept with.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>Name as uploaded, without any folder; Korean names are kept.</summary>
    public required string Name { get; init; }

    /// <summary>Media type by content, not by name.</summary>
    public required string MediaType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Length { get; init; }

    /// <summary>SHA-256 of the bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was uploaded, UTC.</summary>
    public required DateTime UploadedAt { get; init; }

    /// <summary>Who uploaded it, by name as it was then.</summary>
    public required string UploadedByName { get; init; }
}
