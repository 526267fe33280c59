using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Photos;

/// <summary>
/// Pictures of a review hang on its card: taken from its member while the card is written, read by the member, and by whoever reads the review once it was submitted
/// with them. Only JPEG and PNG: of those everything that cameras write beside the picture is taken away.
/// </summary>
internal static class PhotoFiles
{
    public const string Kind = "review-photo";

    /// <summary>Where they are read.</summary>
    public const string Address = MonitoringRows.Home + "/photos";

    /// <summary>The name that each is kept under: names of a phone say when and where.</summary>
    public const string Name = "사진.jpg";

    private const int MostOfCard = 20;

    public static FileSubject Files { get; } = new(Kind, Permissions.MonitorWrite, WhyNotAsync)
    {
        ReadPermission = Permissions.OpinionRead,
        MayReadAsync = MayReadAsync,
        Takes = type => type == AttachmentType.Jpeg || type == AttachmentType.Png ? null : MonitoringProblems.NoPhoto,
    };

    /// <summary>Why some pictures cannot be part of a review; null when all of them hang on its card.</summary>
    public static async Task<Problem?> WhyNotAsync(PortalDbContext db, ReviewCard card, ReviewAnswers answers, CancellationToken cancellationToken)
    {
        Guid[] photos = [.. answers.Answers.SelectMany(answer => answer.Photos ?? []).Distinct()];
        return photos.Length == 0 || await db.Attachments.CountAsync(row => row.RegionCode == card.RegionCode && row.SubjectKind == Kind && row.SubjectId == card.Id && photos.Contains(row.Id), cancellationToken) == photos.Length
            ? null : MonitoringProblems.PhotoNotFound;
    }

    private static async Task<Problem?> WhyNotAsync(Change change, string region, Guid id, CancellationToken cancellationToken)
    {
        var found = await MonitoringRows.Own(change.Db).Where(own => own.Card.RegionCode == region && own.Card.Id == id).SingleOrDefaultAsync(cancellationToken);
        return found is null ? MonitoringProblems.CardNotFound
            : found.Round.WhyNoReview(change.At) ?? (found.Card.Conflict is not null ? MonitoringProblems.StoodBack : found.Member.ConsentedAt is null ? MonitoringProblems.NoConsent : null)
                ?? (await change.Db.Attachments.CountAsync(row => row.RegionCode == region && row.SubjectKind == Kind && row.SubjectId == id, cancellationToken) >= MostOfCard ? MonitoringProblems.TooManyPhotos : null);
    }

    private static async Task<bool> MayReadAsync(PortalDbContext db, Attachment file, DateOnly today, CancellationToken cancellationToken)
    {
        if (await MonitoringRows.Own(db).AnyAsync(own => own.Card.RegionCode == file.RegionCode && own.Card.Id == file.SubjectId, cancellationToken))
        {
            return true;
        }

        var submitted = await ReviewReading.Readable(db).Where(card => card.RegionCode == file.RegionCode && card.Id == file.SubjectId)
            .Join(db.SubmittedReviews, card => new { CardId = card.Id, card.RegionCode }, review => new { review.CardId, review.RegionCode }, (_, review) => review).AsNoTracking().ToListAsync(cancellationToken);
        return submitted.Exists(review => review.Answers.Answers.Any(answer => answer.Photos?.Contains(file.Id) is true));
    }
}
