using System.Diagnostics.CodeAnalysis;

namespace Uijeongbu.SocialPlan.Portal.Sms;

/// <summary>Settings under <c>Portal:Sms</c>: the address of a gateway that takes text messages over HTTP. Without them the portal sends none.</summary>
internal sealed record SmsSettings
{
    public const string Section = "Portal:Sms";

    /// <summary>Where messages are posted as JSON: <c>{"from": "…", "to": "01012345678", "text": "…"}</c>. Any answer of 200 to 299 means that the gateway took it.</summary>
    public Uri? Address { get; init; }

    /// <summary>Sent as <c>Authorization: Bearer …</c>; null for a gateway that asks for none.</summary>
    public string? Token { get; init; }

    /// <summary>발신번호, as it is registered with the gateway.</summary>
    public string? From { get; init; }

    [MemberNotNullWhen(true, nameof(Address))]
    public bool IsConfigured => Address is not null;

    /// <exception cref="InvalidOperationException">A setting is missing or wrong: the portal does not start.</exception>
    public static SmsSettings Read(IConfiguration configuration)
    {
        var settings = configuration.GetSection(Section).Get<SmsSettings>() ?? new();
        return settings.Fault is { } fault ? throw new InvalidOperationException(fault) : settings;
    }

    private string? Fault => this switch
    {
        { IsConfigured: false } => null,
        { Address: not { IsAbsoluteUri: true, Scheme: "http" or "https" } } => $"{Section}:Address는 http나 https 주소여야 합니다.",
        { Address: { Scheme: "http", IsLoopback: false }, Token: { Length: > 0 } } => $"{Section}:Address가 http이면 토큰이 그대로 보입니다. https 주소를 적어 주십시오.",
        { From: null or "" } => $"{Section}:From이 없습니다. 등록한 발신번호를 적어 주십시오.",
        _ => null,
    };
}
