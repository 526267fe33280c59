using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// PBKDF2 with HMAC-SHA512 and 210,000 rounds (OWASP Password Storage Cheat Sheet). Text is composed first: a Mac types 가 as two letters,
/// Windows as one, and it is one password.
/// </summary>
internal sealed class PortalPasswordHasher() : PasswordHasher<User>(Options.Create(new PasswordHasherOptions { IterationCount = 210_000 }))
{
    public override string HashPassword(User user, string password) => base.HashPassword(user, Composed(password));

    public override PasswordVerificationResult VerifyHashedPassword(User user, string hashedPassword, string providedPassword) =>
        base.VerifyHashedPassword(user, hashedPassword, Composed(providedPassword));

    // A lone half of a surrogate pair, which no keyboard makes, cannot be composed and stays as it is.
    private static string Composed(string password) => password.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar) ? password : password.Normalize(NormalizationForm.FormC);
}
