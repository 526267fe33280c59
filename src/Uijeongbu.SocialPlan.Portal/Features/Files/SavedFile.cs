using Uijeongbu.SocialPlan.Domain.Files;

namespace Uijeongbu.SocialPlan.Portal.Features.Files;

/// <summary>A file as it is kept; also what the record holds of it.</summary>
public sealed record SavedFile(Guid Id, string RegionCode, string SubjectKind, Guid SubjectId, string Name, string MediaType, long Length, string Hash, DateTime UploadedAt, string UploadedByName)
{
    public const string Subject = "file";

    /// <summary>Where it is read.</summary>
    public string Address => $"/app/files/{RegionCode}/{Id}";

    public static SavedFile Of(Attachment row) =>
        new(row.Id, row.RegionCode, row.SubjectKind, row.SubjectId, row.Name, row.MediaType, row.Length, row.Hash, row.UploadedAt, row.UploadedByName);
}
