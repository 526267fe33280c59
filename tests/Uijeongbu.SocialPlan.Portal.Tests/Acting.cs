using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests;

/// <summary>Acts as a person without a page.</summary>
internal static class Acting
{
    /// <summary>A scope like a circuit's, in which the account is signed in. Its rights are read at each action.</summary>
    public static async Task<AsyncServiceScope> StartAsync(IServiceProvider services, string email)
    {
        var scope = services.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<UserManager<User>>().FindByEmailAsync(email) ?? throw new InvalidOperationException($"No account {email}.");
        var circuit = scope.ServiceProvider.GetRequiredService<CircuitSession>();
        circuit.SessionId = await scope.ServiceProvider.GetRequiredService<Sessions>().StartAsync(user, "test", CancellationToken.None);
        circuit.IsCircuit = true;
        return scope;
    }

    /// <summary>Does one thing as a person of a site.</summary>
    public static async Task<TAnswer> AsAsync<TService, TAnswer>(this PublicSite site, string email, Func<TService, Task<TAnswer>> act)
        where TService : notnull
    {
        await using var scope = await StartAsync(site.Services, email);
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
