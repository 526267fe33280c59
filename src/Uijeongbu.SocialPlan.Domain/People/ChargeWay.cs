namespace Uijeongbu.SocialPlan.Domain.People;

/// <summary>How a person comes to be, or ceases to be, in charge of a project.</summary>
public enum ChargeWay
{
    /// <summary>In place of everyone who is in charge: they are until the day before.</summary>
    Replace,

    /// <summary>Together with those who are in charge.</summary>
    Join,

    /// <summary>The person is in charge no longer, and nobody follows.</summary>
    End,
}
