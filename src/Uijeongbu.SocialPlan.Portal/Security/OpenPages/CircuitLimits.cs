namespace Uijeongbu.SocialPlan.Portal.Security.OpenPages;

/// <summary>How many interactive pages there may be: settings under <c>Portal:OpenPages</c>.</summary>
internal sealed record CircuitLimits
{
    /// <summary>Open at once for one person.</summary>
    public int PerPerson { get; init; } = 8;

    /// <summary>Open at once in this process; what its memory holds.</summary>
    public int Total { get; init; } = 3000;

    /// <summary>Begun within a minute by one person.</summary>
    public int StartsPerMinute { get; init; } = 60;

    /// <exception cref="InvalidOperationException">A limit is below one: the portal does not start.</exception>
    public static CircuitLimits Read(IConfiguration configuration)
    {
        const string section = "Portal:OpenPages";
        var limits = configuration.GetSection(section).Get<CircuitLimits>() ?? new();
        return limits is { PerPerson: > 0, Total: > 0, StartsPerMinute: > 0 } ? limits : throw new InvalidOperationException($"{section}의 값은 1 이상이어야 합니다.");
    }
}
