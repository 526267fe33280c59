namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>The fields of the project sheet (form F13) as fields of a project.</summary>
public static class FormFields
{
    /// <summary>The field of the sheet that a project keeps apart, because changes on the record name it (담당과).</summary>
    public const string Department = "department";

    /// <summary>Who is asked about a project changes every January and July: these are corrected at any time, adopted or not.</summary>
    private static readonly string[] Contacts = ["team", "officer", "contact"];

    /// <summary>Whether the field says only whom to ask.</summary>
    public static bool IsContact(string key) => Contacts.Contains(key, StringComparer.Ordinal);

    /// <summary>The fields of the sheet that a project keeps in <see cref="ProjectContent.Form"/>, in the order of the form.</summary>
    public static IEnumerable<ProjectField> Of(PlanShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return shape.ProjectFields.Where(field => field.Key != Department);
    }

    /// <summary>The field with the key; null when the generation's sheet has none.</summary>
    public static PlanField<ProjectContent>? Find(string key, PlanShape shape) =>
        Of(shape).FirstOrDefault(field => field.Key == key) is { } found
            ? new(found.Label, project => project.Form.GetValueOrDefault(key) ?? "", (project, text) => Write(project, found, shape, text))
            : null;

    private static Outcome<ProjectContent> Write(ProjectContent project, ProjectField field, PlanShape shape, string text)
    {
        var reading = ProjectForm.Read(shape, field, text);
        if (reading.Problem is { } problem)
        {
            return problem;
        }

        Dictionary<string, string> form = new(project.Form, StringComparer.Ordinal);
        form.Remove(field.Key);
        if (reading.Stored is { } stored)
        {
            form[field.Key] = stored;
        }

        return project with { Form = form };
    }
}
