using Uijeongbu.SocialPlan.Domain.Monitoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Joining;

/// <summary>One person of a table who comes into a round.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Name">성명.</param>
/// <param name="Email">The address of the account, or of the invitation.</param>
/// <param name="Content">What is set of the member.</param>
/// <param name="Phone">Number of a text message, in digits; null for mail.</param>
internal sealed record MemberEntry(int Line, string Name, string Email, MemberContent Content, string? Phone);

/// <summary>A line with what becomes of it.</summary>
/// <param name="Entry">The person.</param>
/// <param name="IsInvited">Whether the person has no role yet and is invited first.</param>
internal sealed record MemberLine(MemberEntry Entry, bool IsInvited);

/// <summary>A table of members, read and looked up.</summary>
/// <param name="New">Who comes into the round.</param>
/// <param name="Kept">Who is left as is: in the round already, or invited to it.</param>
internal sealed record MemberDraft(IReadOnlyList<MemberLine> New, IReadOnlyList<MemberEntry> Kept);
