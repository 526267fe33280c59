using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>A command as its sender asks for it.</summary>
/// <param name="Id">Chosen by the sender (UUID version 7), the same at every retry.</param>
/// <param name="Name">What is asked for, such as <c>result.save</c>; the action in the audit entry.</param>
/// <param name="Permission">What the matrix must allow.</param>
/// <param name="RegionCode">The region it changes.</param>
internal sealed record CommandCall(Guid Id, string Name, string Permission, string RegionCode)
{
    /// <summary>Who asks when it is not who is signed in: a job of the portal, or who holds a link that is used once.</summary>
    public Viewer? As { get; init; }
}
