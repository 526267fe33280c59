using Microsoft.EntityFrameworkCore;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>Gives the context of the chosen database under the type that the door knows.</summary>
internal sealed class ContextFactory<T>(IDbContextFactory<T> inner) : IDbContextFactory<PortalDbContext>
    where T : PortalDbContext
{
#pragma warning disable RS0030 // Only the door and the upgrade call this.
    public PortalDbContext CreateDbContext() => inner.CreateDbContext();
#pragma warning restore RS0030
}
