using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Components.Forms;

/// <summary>A form on a page: what is stored, what was typed instead, and why that was refused. After a refusal the typed text stays.</summary>
/// <param name="fields">Fields and what is stored in them, as text.</param>
/// <param name="version">The row version that is shown; 0 for a new row.</param>
public sealed class FormState(IReadOnlyList<FormField> fields, long version)
{
    /// <summary>What was sent; null before.</summary>
    public PostedForm? Posted { get; private set; }

    /// <summary>Why it was refused.</summary>
    public Problem? Problem { get; private set; }

    /// <summary>What stands now, when someone else saved first.</summary>
    public IReadOnlyList<FormField>? Theirs { get; private set; }

    /// <summary>The version that a save names.</summary>
    public long Version { get; private set; } = version;

    /// <summary>Faults field by field.</summary>
    public IReadOnlyList<FieldFault> Faults => Problem is FormProblem form ? form.Faults : [];

    /// <summary>What to show in a field.</summary>
    public string Value(string field) => Posted is null ? fields.FirstOrDefault(one => one.Name == field)?.Text ?? "" : Posted[field];

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public string? FaultOf(string field) => Faults.FirstOrDefault(fault => fault.Field == field)?.Text;

    /// <summary>Takes what was sent. The page keeps the version that its sender saw: a preview or a refused field is no look at what another person saved since.</summary>
    public PostedForm Take(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        Posted = new(http.Request.Form);
        Version = http.Request.Form.ContainsKey(nameof(Version)) ? Posted.Version : Version;
        return Posted;
    }

    /// <summary>Refuses what could not be read as what it should be, together with what else is wrong, so that all of it is mended at once.</summary>
    /// <returns>Whether it was refused.</returns>
    public bool RefuseUnread(FormProblem? more)
    {
        if (Posted is not { Faults: [_, ..] unread })
        {
            return false;
        }

        var rest = more?.Faults.Where(fault => unread.All(one => one.Field != fault.Field)) ?? [];
        Problem = new FormProblem("form.unread", [.. unread.Concat(rest).OrderBy(fault => PlaceOf(fault.Field))]);
        return true;
    }

    /// <summary>Refused: what was typed stays beside the reason.</summary>
    public void Refuse(Problem problem) => Problem = problem;

    /// <summary>Refused because someone else saved first. Saving again is a decision over what is shown now.</summary>
    public void Refuse(Problem problem, IReadOnlyList<FormField> theirs, long theirVersion) => (Problem, Theirs, Version) = (problem, theirs, theirVersion);

    private int PlaceOf(string field) => fields.Index().FirstOrDefault(one => one.Item.Name == field, (fields.Count, null!)).Index;
}

/// <summary>A field of a form with what is stored in it.</summary>
/// <param name="Name">Name in the form.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Text">As it is typed.</param>
/// <param name="Shown">As it is read, when that differs (the label of a choice).</param>
public sealed record FormField(string Name, string Label, string Text, string? Shown = null);
