using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>How it shows that a database does not answer: by its own exceptions, and wrapped by whoever asked it, as PostgreSQL's passing failures are.</summary>
internal static class DatabaseAway
{
    /// <summary>Whether the failure is the database's, so that asking again later helps.</summary>
    public static bool Is(Exception failure) =>
        failure is DbException or DbUpdateException or TimeoutException or InvalidOperationException { InnerException: DbException or TimeoutException };
}
