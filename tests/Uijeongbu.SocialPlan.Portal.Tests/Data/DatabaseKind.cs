using System.Reflection;
using Xunit.Sdk;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

/// <summary>The case of a data test on SQLite. Every data test is a theory with this and <see cref="OnPostgresAttribute"/>.</summary>
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.Sqlite]];
}

/// <summary>
/// The case on PostgreSQL, at the address in <c>PORTAL_TEST_POSTGRES</c> (scripts/postgres-for-tests). Without one it shows as skipped;
/// in CI it runs and fails, so that nothing is skipped there unseen.
/// </summary>
public sealed class OnPostgresAttribute : DataAttribute
{
    public override string? Skip
    {
        get => PostgresServer.Address is null && Environment.GetEnvironmentVariable("CI") != "true" ? "PORTAL_TEST_POSTGRES is not set." : null;
        set => throw new NotSupportedException();
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.Postgres]];
}
