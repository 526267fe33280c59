using Microsoft.AspNetCore.Identity;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// Checks the code of the second step. Codes and passwords are counted together: whoever knows the password has five guesses at the code,
/// and giving the password again does not buy more.
/// </summary>
internal sealed class CodeCheck(UserManager<User> users, SecondStep secondStep, AttemptCounter attempts, SecurityLog log)
{
    public async Task<PasswordAnswer> CheckAsync(User user, string code, CancellationToken cancellationToken)
    {
        var address = users.NormalizeEmail(user.Email)!;
        if (await attempts.CountAsync(address, cancellationToken) is not { } attempt)
        {
            await log.WriteAsync(SecurityEventKind.SignInLocked, user.Id, cancellationToken);
            return new(null, null);
        }

        if (!await secondStep.IsRightAsync(user, code, cancellationToken))
        {
            await log.WriteAsync(SecurityEventKind.SignInFailed, user.Id, cancellationToken);
            return new(null, attempt);
        }

        await attempts.ForgetAsync(address, cancellationToken);
        return new(user, attempt);
    }
}
