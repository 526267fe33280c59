using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

/// <summary>A field of the project sheet on its way into a cell.</summary>
internal static class FieldText
{
    /// <summary>What people read: ② 영유아. Where that would be read as another value, what is stored.</summary>
    public static string Write(PlanShape shape, ProjectField field, string stored)
    {
        var shown = ProjectForm.Display(shape, field, stored);
        return string.Equals(ProjectForm.Read(shape, field, shown).Stored, stored, StringComparison.Ordinal) ? shown : stored;
    }
}
