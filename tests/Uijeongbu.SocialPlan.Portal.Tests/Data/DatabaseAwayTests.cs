using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>A database that goes while something is asked of it ends no job of the portal, however its failure is wrapped; a fault of the portal's own is none of these.</summary>
public sealed class DatabaseAwayTests
{
    [Fact]
    public void Failures_of_the_database_are_known_also_when_they_are_wrapped()
    {
        Exception[] away =
        [
            new NpgsqlException("Connection refused"), new SqliteException("disk I/O error", 10), new TimeoutException(), new DbUpdateException("not saved", new NpgsqlException("terminated")),
            new InvalidOperationException("An exception has been raised that is likely due to a transient failure.", new NpgsqlException("terminated")),
        ];
        away.Should().OnlyContain(failure => DatabaseAway.Is(failure));
        DatabaseAway.Is(new InvalidOperationException("Sequence contains no elements")).Should().BeFalse();
        DatabaseAway.Is(new KeyNotFoundException()).Should().BeFalse();
    }
}
