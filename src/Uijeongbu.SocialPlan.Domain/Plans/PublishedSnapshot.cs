namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>
/// What was published of one annual plan, frozen (확정본). It holds nothing that was not published, so everyone may read it. A correction
/// is a new snapshot that names the one it replaces; old ones stay readable.
/// </summary>
public sealed class PublishedSnapshot : IShared
{
    /// <summary>확정본 번호: SP, region, year, running number, as in <c>SP-41150-2020-01</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Code of the region, as valid at the start of its plan.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Year of implementation.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>Instant of publication, UTC.</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>Id of the scoring policy.</summary>
    public required string PolicyId { get; init; }

    /// <summary>Version of the scoring policy.</summary>
    public required int PolicyVersion { get; init; }

    /// <summary>SHA-256 of <see cref="Content"/> in UTF-8, as 64 lower-case hexadecimal digits.</summary>
    public required string InputsHash { get; init; }

    /// <summary>A <see cref="PublishedPlan"/> as canonical JSON.</summary>
    public required string Content { get; init; }

    /// <summary>시연용 가상 자료: the figures are invented, and every output says so.</summary>
    public required bool IsDemo { get; init; }

    /// <summary>Number of the snapshot that this one corrects.</summary>
    public string? Supersedes { get; init; }

    /// <summary>Whether it is the one shown; at most one per region and year.</summary>
    public bool IsCurrent { get; private set; } = true;

    /// <summary>A correction was published: this one stays readable and is no longer shown first.</summary>
    public void MarkSuperseded() => IsCurrent = false;
}
