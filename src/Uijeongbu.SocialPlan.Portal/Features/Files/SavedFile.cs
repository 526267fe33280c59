using System.Text.Json.Serialization;
using Uijeongbu.SocialPlan.Domain.Files;

namespace Uijeongbu.SocialPlan.Portal.Features.Files;

/// <summary>A file as it is kept; also what the record holds of it.</summary>
public sealed record SavedFile(Guid Id, string RegionCode, string SubjectKind, Guid SubjectId, string Name, string MediaType, long Length, string Hash, DateTime UploadedAt, string UploadedByName)
{
    public const string Subject = "file";

    /// <summary>Year of implementation, for a row that takes files for each year.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>How far the search for viruses is.</summary>
    public ScanState Scan { get; init; }

    /// <summary>Whether its text was looked through.</summary>
    public ContentCheck ContentCheck { get; init; }

    /// <summary>What was found and where, in words; empty when nothing was.</summary>
    public string Findings { get; init; } = "";

    /// <summary>공개 구분.</summary>
    public Disclosure Disclosure { get; init; }

    /// <summary>비공개 사유 호.</summary>
    public int? ClosedGround { get; init; }

    /// <summary>The reason in words, or what is left out.</summary>
    public string? DisclosureNote { get; init; }

    /// <summary>What is asked for.</summary>
    public Disclosure? RequestedDisclosure { get; init; }

    /// <summary>Who asked.</summary>
    public string? RequestedByName { get; init; }

    /// <summary>When a person decided, UTC.</summary>
    public DateTime? DecidedAt { get; init; }

    /// <summary>Who decided.</summary>
    public string? DecidedByName { get; init; }

    /// <summary>Where files of its kind are read; no part of what the record holds.</summary>
    [JsonIgnore]
    public string Folder { get; init; } = "/app/files";

    /// <summary>Where it is read.</summary>
    public string Address => $"{Folder}/{RegionCode}/{Id}";

    public static SavedFile Of(Attachment row) =>
        new(row.Id, row.RegionCode, row.SubjectKind, row.SubjectId, row.Name, row.MediaType, row.Length, row.Hash, row.UploadedAt, row.UploadedByName)
        {
            FiscalYear = row.FiscalYear,
            Scan = row.Scan,
            ContentCheck = row.Content,
            Findings = FileWords.Of(row.Findings),
            Disclosure = row.Disclosure,
            ClosedGround = row.ClosedGround,
            DisclosureNote = row.DisclosureNote,
            RequestedDisclosure = row.RequestedDisclosure,
            RequestedByName = row.RequestedByName,
            DecidedAt = row.DecidedAt,
            DecidedByName = row.DecidedByName,
        };
}
