using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Invitations;

/// <summary>A place's invitations, the latest first.</summary>
/// <param name="RegionCode">The place.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Now">When it was read, UTC.</param>
/// <param name="Lines">The invitations.</param>
internal sealed record PlaceInvitations(string RegionCode, string Name, DateTime Now, IReadOnlyList<InvitationLine> Lines)
{
    public string Address => $"/app/people/{RegionCode}/invitations";
}

/// <summary>An invitation with what is shown of it.</summary>
/// <param name="Row">The invitation.</param>
/// <param name="Department">Name of its department.</param>
internal sealed record InvitationLine(Invitation Row, string? Department)
{
    // A letter takes seconds; one that nobody heard of for so long was lost when the portal stopped.
    private static readonly TimeSpan LetterTakes = TimeSpan.FromMinutes(10);

    /// <summary>Whether its link can be sent again or withdrawn.</summary>
    public bool IsOpen => Row is { AcceptedAt: null, WithdrawnAt: null };

    /// <summary>How it stands.</summary>
    /// <param name="now">UTC.</param>
    /// <param name="mails">Whether the portal sends mails.</param>
    public InvitationState State(DateTime now, bool mails) =>
        Row.AcceptedAt is not null ? InvitationState.Accepted
        : Row.WithdrawnAt is not null ? InvitationState.Withdrawn
        : Row.ExpiresAt <= now ? InvitationState.Expired
        : Row.SentAt is not null ? InvitationState.Sent
        : Row.Way is InvitationWay.Paper ? InvitationState.HandedOver
        : !mails && Row.Way is null ? InvitationState.HandedOver
        : Row.FailedAt is not null || Row.ExpiresAt - InvitationToken.Holds < now - LetterTakes ? InvitationState.NotSent
        : InvitationState.Sending;
}

/// <summary>How an invitation stands.</summary>
internal enum InvitationState
{
    /// <summary>보내는 중.</summary>
    Sending,

    /// <summary>메일 보냄.</summary>
    Sent,

    /// <summary>메일을 보내지 못함.</summary>
    NotSent,

    /// <summary>링크를 직접 전함.</summary>
    HandedOver,

    /// <summary>기한 지남.</summary>
    Expired,

    /// <summary>취소함.</summary>
    Withdrawn,

    /// <summary>등록 마침.</summary>
    Accepted,
}
