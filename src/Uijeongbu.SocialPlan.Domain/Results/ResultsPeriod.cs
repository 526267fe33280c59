namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>When the results of a year are entered. A period that was opened again after its deadline says why and by whom.</summary>
public sealed class ResultsPeriod : OwnedRow
{
    /// <summary>Year of implementation.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>First instant of entry, UTC.</summary>
    public required DateTime OpensAt { get; init; }

    /// <summary>마감: the last instant of entry, included, UTC. Only the server's clock decides.</summary>
    public required DateTime ClosesAt { get; init; }

    /// <summary>Why it was opened again (재개방 사유); null for the first opening.</summary>
    public string? ReopenReason { get; init; }

    /// <summary>Who opened it again; null for the first opening.</summary>
    public string? ReopenedBy { get; init; }

    /// <summary>Whether results can be entered at <paramref name="now"/>.</summary>
    public bool IsOpenAt(DateTime now) => OpensAt <= now && now <= ClosesAt;
}
