using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Uijeongbu.SocialPlan.Portal.Data.Upgrade;

/// <summary>
/// Backups before a migration, in <c>backups</c> of the data directory, readable by the portal's account only. The one place that starts
/// another program: <c>pg_dump</c>, without a shell, with arguments as a list and the password in its environment.
/// </summary>
internal static class DatabaseBackup
{
    /// <summary>Makes the empty file that a backup is written to, so that nobody else can read it at any time.</summary>
    public static string NewFile(PortalDataOptions options, string schema, DateTimeOffset now, string extension)
    {
        var folder = Directory.CreateDirectory(Path.Combine(options.DataDirectory, "backups")).FullName;
        var stamp = now.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture);
        var file = Path.Combine(folder, $"before-migration-{stamp}-from-{schema}{extension}");
        FileStreamOptions create = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            create.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        new FileStream(file, create).Dispose();
        return file;
    }

    public static async Task DumpAsync(PortalDataOptions options, string file, CancellationToken cancellationToken)
    {
        using var dump = Start(options, file);
        var errors = dump.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await dump.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            dump.Kill(entireProcessTree: true);
            throw;
        }

        if (dump.ExitCode != 0 || new FileInfo(file).Length == 0)
        {
            throw new UpgradeRefusedException($"백업을 만들지 못해 데이터베이스를 올리지 않았습니다. pg_dump가 알린 내용: {(await errors).Trim()}");
        }
    }

    private static Process Start(PortalDataOptions options, string file)
    {
        var target = new NpgsqlConnectionStringBuilder(options.PostgresDirect);
        ProcessStartInfo start = new(options.PgDump) { RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])["--format=custom", "--no-password", "--file", file, "--host", target.Host ?? "localhost", "--port", target.Port.ToString(CultureInfo.InvariantCulture), "--dbname", target.Database ?? ""])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in Environment(target))
        {
            if (!string.IsNullOrEmpty(value))
            {
                start.Environment[name] = value;
            }
        }

        try
        {
#pragma warning disable RS0030 // The one allowed program.
            return Process.Start(start) ?? throw new InvalidOperationException("pg_dump did not start.");
#pragma warning restore RS0030
        }
        catch (Win32Exception missing)
        {
            throw new UpgradeRefusedException(
                $"백업 프로그램 {options.PgDump}을(를) 찾을 수 없어 데이터베이스를 올리지 않았습니다. PostgreSQL 클라이언트를 설치하시거나, "
                + "따로 백업하신 뒤 Portal__MigrationBackup=false로 실행해 주십시오.",
                missing);
        }
    }

    private static IEnumerable<(string Name, string? Value)> Environment(NpgsqlConnectionStringBuilder target) =>
    [
        ("PGUSER", target.Username),
        ("PGPASSWORD", target.Password),
        ("PGPASSFILE", target.Passfile),
        ("PGSSLROOTCERT", target.RootCertificate),
        ("PGSSLMODE", target.SslMode switch
        {
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
            var mode => mode.ToString().ToLowerInvariant(),
        }),
    ];
}
