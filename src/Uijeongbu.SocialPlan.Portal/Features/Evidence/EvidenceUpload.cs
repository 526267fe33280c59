using System.Security.Cryptography;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Features.Files;

namespace Uijeongbu.SocialPlan.Portal.Features.Evidence;

/// <summary>What became of one file that was sent.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Problem">Why it was not kept; null when it was.</param>
internal sealed record SentFile(string Name, Problem? Problem);

/// <summary>Attaches the files of one form one after the other. One that is refused does not keep the others out.</summary>
internal sealed class EvidenceUpload(AttachFile attach)
{
    /// <summary>Most files of one form.</summary>
    public const int Most = 10;

    /// <summary>Most bytes of one form.</summary>
    public const long LargestForm = 5 * Attachment.LargestBytes;

    /// <param name="commandId">Of the form: each file has an id of its own that follows from it, so that a form that is sent twice is one.</param>
    /// <param name="view">The project and the year.</param>
    /// <param name="files">What was sent.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<SentFile>> RunAsync(Guid commandId, EvidenceView view, IEnumerable<IFormFile> files, CancellationToken cancellationToken)
    {
        List<SentFile> sent = [];
        foreach (var file in files.Where(file => file.FileName.Length > 0).Take(Most))
        {
            await using var content = file.Length > 0 ? file.OpenReadStream() : null;
            AttachFileCall call = new(IdOf(commandId, sent.Count), view.RegionCode, EvidenceFiles.Kind, view.ProjectId, file.FileName, view.FiscalYear);
            sent.Add(new(AttachmentName.Of(file.FileName), (await attach.RunAsync(call, content, cancellationToken)).Problem));
        }

        return sent.Count > 0 ? sent : [new("", AttachmentProblems.Missing)];
    }

    private static Guid IdOf(Guid form, int number) => new(SHA256.HashData([.. form.ToByteArray(), (byte)number]).AsSpan(0, 16));
}
