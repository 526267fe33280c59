namespace Uijeongbu.SocialPlan.Portal.Data.Outages;

/// <summary>A time in which no portal of this database was at work, or the database did not answer it.</summary>
internal sealed class Outage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>When a portal last said that it works, UTC.</summary>
    public required DateTime FromAt { get; init; }

    /// <summary>When one said so again, UTC.</summary>
    public required DateTime ToAt { get; init; }
}

/// <summary>When a portal of this database last said that it works. One row, however many portals there are.</summary>
internal sealed class Heartbeat
{
    /// <summary>Its only key.</summary>
    public const int Only = 1;

    public int Id { get; init; } = Only;

    /// <summary>The instant, UTC.</summary>
    public required DateTime At { get; set; }
}
