namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>The text of a field as it was read: what to store, or why not.</summary>
/// <param name="Stored">The canonical text; null is blank, and when there is a problem.</param>
/// <param name="Problem">Why the text cannot be stored; null when it can.</param>
public readonly record struct FieldReading(string? Stored, Problem? Problem = null)
{
    /// <summary>Whether the text can be stored; a blank one can.</summary>
    public bool IsOk => Problem is null;
}
