using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>
/// Version 3 of Identity's tables, passkeys included. The framework reads the version from the application's services alone; a context made
/// by a tool has none and would get version 1, a model other than the running portal's.
/// </summary>
internal static class AccountSchema
{
    private static readonly ServiceProvider Services =
        new ServiceCollection().Configure<IdentityOptions>(SetVersion).BuildServiceProvider();

    public static void SetVersion(IdentityOptions options) => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;

    public static void Use(DbContextOptionsBuilder options)
    {
        if (options.Options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider is null)
        {
            options.UseApplicationServiceProvider(Services);
        }
    }
}
