using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Invitations;

/// <summary>
/// An invitation as it stands after a command; also what the record keeps of it. The record is never shortened, so it holds the address only as far
/// as one recognises it.
/// </summary>
internal sealed record SavedInvitation(
    Guid Id, string Address, Role Role, string RegionCode, Guid? DepartmentId, DateOnly ValidFrom, DateOnly? ValidTo, DateTime ExpiresAt, DateTime? WithdrawnAt, DateTime? AcceptedAt)
{
    public const string Subject = "invitation";

    private const int Shown = 2;

    public static SavedInvitation Of(Invitation row) =>
        new(row.Id, Mask(row.Email), row.Role, row.RegionCode, row.DepartmentId, row.ValidFrom, row.ValidTo, row.ExpiresAt, row.WithdrawnAt, row.AcceptedAt);

    /// <summary>The first letters of an address and where it is: <c>ho***(korea.kr)</c>.</summary>
    public static string Mask(string email) => email.LastIndexOf('@') is var at and > 0 ? $"{email[..Math.Min(at, Shown)]}***({email[(at + 1)..]})" : "***";
}
