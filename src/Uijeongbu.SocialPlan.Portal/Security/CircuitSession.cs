namespace Uijeongbu.SocialPlan.Portal.Security;

/// <summary>
/// Which sign-in a circuit belongs to; scoped, so that each circuit has its own and a request has an empty one. A circuit outlives the
/// request that began it: its rights are read anew at each action, by this id and never from what the request knew.
/// </summary>
internal sealed class CircuitSession
{
    /// <summary>The session of the sign-in; null outside of a circuit.</summary>
    public Guid? SessionId { get; set; }

    /// <summary>Whether this scope is a circuit; one without a sign-in may do what anyone may.</summary>
    public bool IsCircuit { get; set; }

    /// <summary>Network address the circuit was opened from.</summary>
    public string Origin { get; set; } = "";
}
