using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Files;

/// <summary>A kind of row that files are kept with. A feature registers its own; a kind that nobody registered takes no file.</summary>
/// <param name="Kind">Name as in the audit entries.</param>
/// <param name="Permission">What attaching and removing needs.</param>
/// <param name="WhyNotAsync">Why this row takes no file from this viewer now; null when it does. A row that is not there is refused.</param>
internal sealed record FileSubject(string Kind, string Permission, Func<Change, string, Guid, CancellationToken, Task<Problem?>> WhyNotAsync)
{
    /// <summary>For a kind whose rows take files for each year: why this row takes none for this year.</summary>
    public Func<Change, string, Guid, int, CancellationToken, Task<Problem?>>? WhyNotInYearAsync { get; init; }

    /// <summary>What reading needs. A kind that is read with another right than plans has an address of its own.</summary>
    public string ReadPermission { get; init; } = Permissions.PlanRead;

    /// <summary>Whether a viewer with that right there reads this file too on a day in Korea; null when everyone does.</summary>
    public Func<PortalDbContext, Attachment, DateOnly, CancellationToken, Task<bool>>? MayReadAsync { get; init; }

    /// <summary>Why a certain file stays with its row though others may go; null where all may.</summary>
    public Func<Change, Attachment, CancellationToken, Task<Problem?>>? WhyItStaysAsync { get; init; }

    /// <summary>Why a kind of file is not taken; null where all that are kept are.</summary>
    public Func<AttachmentType, Problem?>? Takes { get; init; }

    /// <summary>Why a file is not taken or not taken away; null when it is.</summary>
    public Task<Problem?> AskAsync(Change change, string region, Guid id, int? year, CancellationToken cancellationToken) => WhyNotInYearAsync is null
        ? year is null ? WhyNotAsync(change, region, id, cancellationToken) : NotFoundAsync()
        : year is { } one ? WhyNotInYearAsync(change, region, id, one, cancellationToken) : NotFoundAsync();

    private static Task<Problem?> NotFoundAsync() => Task.FromResult<Problem?>(AttachmentProblems.NotFound);
}
