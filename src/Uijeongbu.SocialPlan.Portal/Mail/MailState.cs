namespace Uijeongbu.SocialPlan.Portal.Mail;

/// <summary>Whether the mail server answers, as the last round of mail found it: for the operator's eyes.</summary>
internal sealed class MailState
{
    private volatile Outage? _outage;

    /// <summary>Since when it does not answer, UTC; null when it does.</summary>
    public DateTime? AwaySince => _outage?.Since;

    /// <summary>Mails that wait for it.</summary>
    public int Waiting => _outage?.Waiting ?? 0;

    /// <summary>It did not answer.</summary>
    /// <returns>Whether it did before.</returns>
    public bool IsAway(DateTime now, int waiting)
    {
        var before = _outage;
        _outage = new(before?.Since ?? now, waiting);
        return before is null;
    }

    /// <summary>It answered.</summary>
    /// <returns>Whether it did not before.</returns>
    public bool IsBack()
    {
        var before = _outage;
        _outage = null;
        return before is not null;
    }

    private sealed record Outage(DateTime Since, int Waiting);
}
