namespace Uijeongbu.SocialPlan.Portal.Scanning;

/// <summary>Settings under <c>Portal:Scanner</c>: where the virus scanner (clamd) listens. Without any, files are kept unscanned and the log says so.</summary>
internal sealed record ScannerSettings
{
    public const string Section = "Portal:Scanner";

    private const int Clamd = 3310;

    /// <summary>Host of a scanner that listens on the network.</summary>
    public string? Host { get; init; }

    public int Port { get; init; } = Clamd;

    /// <summary>File of a scanner that listens on a socket of this machine (<c>/run/clamav/clamd.ctl</c>); comes before a host.</summary>
    public string? Socket { get; init; }

    /// <summary>Seconds for one file; a scanner that takes longer counts as away.</summary>
    public int Seconds { get; init; } = 60;

    public bool IsConfigured => Host is { Length: > 0 } || Socket is { Length: > 0 };

    public TimeSpan Patience => TimeSpan.FromSeconds(Seconds);

    /// <summary>For the log.</summary>
    public override string ToString() => Socket is { Length: > 0 } ? Socket : FormattableString.Invariant($"{Host}:{Port}");

    /// <exception cref="InvalidOperationException">A setting is wrong: the portal does not start.</exception>
    public static ScannerSettings Read(IConfiguration configuration)
    {
        var settings = configuration.GetSection(Section).Get<ScannerSettings>() ?? new();
        return settings switch
        {
            { Port: < 1 or > 65535 } => throw new InvalidOperationException($"{Section}:Port가 1에서 65535 사이가 아닙니다."),
            { Seconds: < 1 or > 600 } => throw new InvalidOperationException($"{Section}:Seconds가 1에서 600 사이가 아닙니다."),
            _ => settings,
        };
    }
}
