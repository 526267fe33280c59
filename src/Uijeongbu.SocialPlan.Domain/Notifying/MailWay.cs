namespace Uijeongbu.SocialPlan.Domain.Notifying;

/// <summary>How a person wants mail about notifications. Names are stored.</summary>
public enum MailWay
{
    /// <summary>하루에 한 번 모아서: what everyone has who chose nothing.</summary>
    Daily,

    /// <summary>바로바로: notifications as they come, and no digest.</summary>
    AtOnce,

    /// <summary>받지 않음.</summary>
    Never,
}
