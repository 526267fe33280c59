using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// The secret in the link of an invitation: 256 random bits, of which the portal keeps the SHA-256 alone. It is no token of Identity's, because there
/// may be no account yet that it could belong to.
/// </summary>
/// <param name="Text">As the link carries it; never stored and never logged.</param>
internal readonly record struct InvitationToken(string Text)
{
    private const int Bytes = 32;

    /// <summary>How long a link holds: a person on leave finds it in time, a forgotten mailbox does not keep it for ever.</summary>
    public static readonly TimeSpan Holds = TimeSpan.FromDays(7);

    /// <summary>What is stored.</summary>
    public string Hash => HashOf(Text);

    /// <summary>Path and query of the link.</summary>
    public string Address => "/join?code=" + Text;

    public static InvitationToken New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
