using System.Diagnostics.CodeAnalysis;
using System.Net;
using MailKit.Security;

namespace Uijeongbu.SocialPlan.Portal.Mail;

/// <summary>How the connection to the mail server is protected.</summary>
internal enum MailSecurity
{
    /// <summary>Begins in the clear and must become TLS, else nothing is sent (port 587).</summary>
    StartTls,

    /// <summary>TLS from the first byte (port 465).</summary>
    Tls,

    /// <summary>No TLS: a relay on the same machine or an inner network that asks for no password.</summary>
    None,
}

/// <summary>Settings under <c>Portal:Mail</c>, and the address of the site that links begin with.</summary>
internal sealed record MailSettings
{
    public const string Section = "Portal:Mail";

    private const int Submission = 587;

    public string? Host { get; init; }

    public int Port { get; init; } = Submission;

    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>The address mails come from.</summary>
    public string? From { get; init; }

    public MailSecurity Security { get; init; }

    /// <summary>Whether notifications, digests and reminders are mailed too, not only links that someone asked for.</summary>
    public bool Notices { get; init; } = true;

    /// <summary>The site's address (<c>Portal:Address</c>). Never the Host header: whoever sends a request chooses that.</summary>
    public Uri? Site { get; init; }

    [MemberNotNullWhen(true, nameof(Host))]
    public bool IsConfigured => Host is { Length: > 0 };

    public SecureSocketOptions SocketOptions => Security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.None => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };

    /// <exception cref="InvalidOperationException">A setting is missing or wrong: the portal does not start.</exception>
    public static MailSettings Read(IConfiguration configuration)
    {
        var settings = configuration.GetSection(Section).Get<MailSettings>() ?? new();
        _ = Uri.TryCreate(configuration["Portal:Address"], UriKind.Absolute, out var site);
        settings = settings with { Site = site };
        return settings.Fault is { } fault ? throw new InvalidOperationException(fault) : settings;
    }

    private string? Fault => this switch
    {
        { IsConfigured: false } => null,
        { From: null or "" } => $"{Section}:From이 없습니다. 보내는 주소를 적어 주십시오.",
        { Port: < 1 or > IPEndPoint.MaxPort } => $"{Section}:Port가 맞지 않습니다.",
        { Site: null } => "Portal:Address가 없습니다. 메일의 링크에 쓰는 누리집 주소를 적어 주십시오.",
        { Security: MailSecurity.None, Password: { Length: > 0 } } => $"{Section}:Security가 None이면 비밀번호가 그대로 보입니다. StartTls나 Tls로 적어 주십시오.",
        _ => null,
    };
}
