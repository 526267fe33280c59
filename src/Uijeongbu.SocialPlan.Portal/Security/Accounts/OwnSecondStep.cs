using Microsoft.AspNetCore.Identity;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>What the page of the second step shows.</summary>
/// <param name="Email">The account's address.</param>
/// <param name="IsOn">Whether a code is asked for at sign-in.</param>
/// <param name="CodesLeft">Unused recovery codes.</param>
internal sealed record SecondStepView(string Email, bool IsOn, int CodesLeft)
{
    /// <summary>The secret that waits for its first code.</summary>
    public string? Secret { get; init; }

    /// <summary>The recovery codes, right after they were made.</summary>
    public IReadOnlyList<string>? Codes { get; init; }

    public string? Fault { get; init; }

    public string? Note { get; init; }
}

/// <summary>
/// Turns the second step of one's own sign-in on and off. Beginning and turning off ask for the password; the first code must follow
/// while that proof holds. A wrong password counts as an attempt to sign in.
/// </summary>
internal sealed class OwnSecondStep(UserManager<User> users, PasswordCheck passwords, SecondStep secondStep, Sessions sessions, TimeProvider clock)
{
    private const int Group = 4;

    /// <summary>The address an authenticator app reads from the QR code.</summary>
    public static string AppAddress(string secret, string email, string issuer) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(email)}?secret={secret}&issuer={Uri.EscapeDataString(issuer)}";

    /// <summary>The secret as a person types it.</summary>
    public static string Grouped(string secret) => string.Join(' ', secret.Chunk(Group).Select(letters => new string(letters)));

    public async Task<SecondStepView> ShowAsync(SignedIn signedIn, CancellationToken cancellationToken) => await ViewAsync(await UserAsync(signedIn), cancellationToken);

    public async Task<SecondStepView> BeginAsync(SignedIn signedIn, string password, CancellationToken cancellationToken)
    {
        if ((await passwords.CheckAsync(signedIn.Email, password, cancellationToken)).User is not { } user)
        {
            return await ShowAsync(signedIn, cancellationToken) with { Fault = OwnAccount.WrongPassword };
        }

        await sessions.ProveAsync(signedIn.SessionId, cancellationToken);
        return await ViewAsync(user, cancellationToken) with { Secret = await secondStep.BeginAsync(user) };
    }

    public async Task<SecondStepView> ConfirmAsync(HttpContext http, SignedIn signedIn, string code)
    {
        var user = await UserAsync(signedIn);
        var view = await ViewAsync(user, http.RequestAborted);
        if (view.IsOn || !signedIn.IsFresh(clock) || await secondStep.PendingAsync(user) is not { } secret)
        {
            return view with { Fault = "TooLate" };
        }

        if (await secondStep.TurnOnAsync(user, code, http.RequestAborted) is not { } codes)
        {
            return view with { Secret = secret, Fault = "WrongCode" };
        }

        await StartAnewAsync(http, user);
        return await ViewAsync(user, http.RequestAborted) with { Codes = codes, Note = "OnNote" };
    }

    public async Task<SecondStepView> TurnOffAsync(HttpContext http, SignedIn signedIn, string password)
    {
        if ((await passwords.CheckAsync(signedIn.Email, password, http.RequestAborted)).User is not { } user)
        {
            return await ShowAsync(signedIn, http.RequestAborted) with { Fault = OwnAccount.WrongPassword };
        }

        await secondStep.TurnOffAsync(user, http.RequestAborted);
        await StartAnewAsync(http, user);
        return await ViewAsync(user, http.RequestAborted) with { Note = "OffNote" };
    }

    // The rights of every older sign-in were given under the old rule.
    private async Task StartAnewAsync(HttpContext http, User user)
    {
        await sessions.EndAllAsync(user.Id, http.RequestAborted);
        await SignInCookie.SignInAsync(http, user);
    }

    private async Task<User> UserAsync(SignedIn signedIn) =>
        await users.FindByIdAsync(signedIn.UserId.ToString()) ?? throw new InvalidOperationException("The account of a running sign-in is gone.");

    private async Task<SecondStepView> ViewAsync(User user, CancellationToken cancellationToken) =>
        new(user.Email!, user.TwoFactorEnabled, await secondStep.RecoveryCodesLeftAsync(user.Id, cancellationToken));
}
