using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// Makes an operator from the command line, which only who runs the machine can do. The account has no password until its link is used;
/// until then a second call gives a new link.
/// </summary>
internal sealed class FirstOperator(UserManager<User> users, PortalDbContext accounts, TimeProvider clock)
{
    public async Task<(User? User, string? Refusal)> CreateAsync(string email, CancellationToken cancellationToken)
    {
        if (!new EmailAddressAttribute().IsValid(email))
        {
            return (null, $"이메일 주소가 아닙니다: {email}");
        }

        if (await users.FindByEmailAsync(email) is { } present)
        {
            return present.PasswordHash is null ? (present, null) : (null, "이미 있는 계정입니다. 비밀번호는 로그인 화면에서 다시 정할 수 있습니다.");
        }

        User user = new() { Id = Guid.CreateVersion7(), DisplayName = "시스템 관리자", UserName = email, Email = email };
        var now = clock.GetUtcNow().UtcDateTime;
        await using var transaction = await accounts.Database.BeginTransactionAsync(cancellationToken);
        var result = await users.CreateAsync(user);
        if (!result.Succeeded)
        {
            return (null, string.Join(' ', result.Errors.Select(error => error.Description)));
        }

        accounts.Add(new Membership { UserId = user.Id, Role = Role.Operator, ValidFrom = Korea.DayOf(now), GrantedAt = now });
        await accounts.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (user, null);
    }
}
