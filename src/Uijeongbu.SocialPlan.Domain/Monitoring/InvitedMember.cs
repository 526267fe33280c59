namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>Somebody who was invited to be a member of the monitoring group and to come into a round: becomes a <see cref="GroupMember"/> when the invitation is taken.</summary>
public sealed class InvitedMember : OwnedRow
{
    /// <summary>The round.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>The invitation. No foreign key: invitations belong to accounts.</summary>
    public required Guid InvitationId { get; init; }

    /// <summary>By name, as it was given.</summary>
    public required string Name { get; init; }

    /// <summary>What is set of the member.</summary>
    public required MemberContent Content { get; init; }
}
