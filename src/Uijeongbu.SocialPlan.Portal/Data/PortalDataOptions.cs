using System.Globalization;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>Where the data are and what may be done to them at start. Keys and defaults are fixed points: README, "Configuration".</summary>
internal sealed record PortalDataOptions
{
    private const int FewestDays = 365;

    /// <summary>Folder of the SQLite file, uploads, keys and backups (<c>Portal:DataDirectory</c>).</summary>
    public required string DataDirectory { get; init; }

    /// <summary>PostgreSQL's connection string (<c>ConnectionStrings:Portal</c>); empty means SQLite in the data directory.</summary>
    public string Postgres { get; init; } = "";

    /// <summary>The same database without a transaction pooler in between, for the migration lock (<c>ConnectionStrings:PortalDirect</c>).</summary>
    public string PostgresDirect { get; init; } = "";

    /// <summary>Whether <c>serve</c> migrates (<c>Portal:MigrateOnStart</c>): by default on SQLite and in Development.</summary>
    public bool MigrateOnStart { get; init; }

    /// <summary>Whether a migration is refused without a backup (<c>Portal:MigrationBackup</c>).</summary>
    public bool MigrationBackup { get; init; } = true;

    /// <summary>Whether sample data are put in (<c>Portal:SampleData</c>): by default in Development only.</summary>
    public bool SampleData { get; init; }

    /// <summary>The program that backs PostgreSQL up (<c>Portal:PgDump</c>).</summary>
    public string PgDump { get; init; } = "pg_dump";

    /// <summary>
    /// Days that the security log is kept (<c>Portal:SecurityLogDays</c>): two years, and never under one, as 개인정보의 안전성 확보조치 기준
    /// 제8조 asks of records of access.
    /// </summary>
    public int SecurityLogDays { get; init; } = 730;

    /// <summary>How long an upgrade waits for another one.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long an upgrade may take, waiting included.</summary>
    public TimeSpan UpgradeTimeout { get; init; } = TimeSpan.FromMinutes(30);

    public bool UsesPostgres => Postgres.Length > 0;

    public string SqliteFile => Path.Combine(DataDirectory, "portal.sqlite");

    public static PortalDataOptions From(IConfiguration configuration, IHostEnvironment environment)
    {
        var postgres = configuration.GetConnectionString("Portal") ?? "";
        var direct = configuration.GetConnectionString("PortalDirect") ?? "";
        var portal = configuration.GetSection("Portal");
        var directory = portal["DataDirectory"];
        return new PortalDataOptions
        {
            DataDirectory = string.IsNullOrWhiteSpace(directory) ? DefaultDirectory(AppContext.BaseDirectory) : Path.GetFullPath(directory),
            Postgres = postgres,
            PostgresDirect = direct.Length > 0 ? direct : postgres,
            MigrateOnStart = portal.GetValue("MigrateOnStart", postgres.Length == 0 || environment.IsDevelopment()),
            MigrationBackup = portal.GetValue("MigrationBackup", true),
            SampleData = portal.GetValue("SampleData", environment.IsDevelopment()),
            PgDump = portal["PgDump"] ?? "pg_dump",
            SecurityLogDays = Days(portal.GetValue("SecurityLogDays", 730)),
        };
    }

    private static int Days(int days) => days >= FewestDays ? days
        : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Portal:SecurityLogDays는 {FewestDays} 이상이어야 합니다. 접속기록은 1년 이상 보관해야 합니다. 설정한 값: {days}"));

    /// <summary>
    /// Built from the repository: <c>data/</c> beside <c>src</c>, wherever the command was given. Published: <c>data/</c> beside the executable.
    /// </summary>
    internal static string DefaultDirectory(string baseDirectory)
    {
        var folders = Path.TrimEndingDirectorySeparator(baseDirectory).Split(Path.DirectorySeparatorChar);
        var bin = Array.LastIndexOf(folders, "bin");
        var source = bin < 0 || folders.Contains("publish", StringComparer.Ordinal) ? -1 : Array.LastIndexOf(folders, "src", bin);
        var home = source < 1 ? baseDirectory : string.Join(Path.DirectorySeparatorChar, folders.Take(source)) + Path.DirectorySeparatorChar;
        return Path.Combine(home, "data");
    }
}
