namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>What was typed into a form that was refused: it is shown again, with what is wrong beside its field.</summary>
/// <param name="Form">The form.</param>
/// <param name="Faults">Why a field was refused, by its name.</param>
public sealed record TypedForm(IFormCollection Form, IReadOnlyDictionary<string, string> Faults)
{
    /// <summary>What was typed into a field; null when the form has none of that name.</summary>
    public string? Of(string key) => Form.TryGetValue(ProjectForms.Typed + key, out var typed) ? typed.ToString() : null;
}
