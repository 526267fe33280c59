using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Writing;

/// <summary>A row for each project: form F13 without budget and indicators.</summary>
internal static class ProjectRows
{
    public static void Write(PlanSheets sheets, PlanContent plan)
    {
        var form = sheets.Forms.Projects;
        var writer = sheets.Add(form, $"사업(과업)번호 예: {sheets.Forms.Shape.NumberExample}. 분류는 번호나 이름으로 적습니다('{SheetNames.Codes}' 시트).");
        foreach (var (number, strategy) in StrategyRows.Numbered(plan))
        {
            foreach (var project in strategy.Projects)
            {
                var row = sheets.NewRow(form, writer);
                row.Text(Columns.Strategy, number.ToString());
                row.Text(Columns.StrategyName, strategy.Name);
                row.Text(Columns.Group, project.GroupId is { } id ? strategy.Groups.First(group => group.Id == id).Name : null);
                Fill(row, project);
                FillFields(row, project, sheets.Forms.Shape);
                row.WriteTo(writer);
            }
        }
    }

    private static void Fill(FormRow row, ProjectContent project)
    {
        row.Text(Columns.Code, project.Code);
        row.Text(Columns.Name, project.Name);
        row.Text(Columns.Priority, project.IsPriority ? PlanWords.Yes : null);
        row.Text(Columns.Origin, PlanWords.Origins.Of(project.Origin));
        row.Number(Columns.FirstYear, project.FirstYear);
        row.Number(Columns.LastYear, project.LastYear);
        row.Text(Columns.Department, project.Department);
        row.Id(project.Id);
    }

    private static void FillFields(FormRow row, ProjectContent project, PlanShape shape)
    {
        foreach (var (key, stored) in project.Form)
        {
            var field = shape.ProjectFields.Find(field => field.Key.Equals(key, StringComparison.Ordinal) && key != PlanForms.DepartmentField)
                ?? throw new ArgumentException($"Project {project.Code} has a value for '{key}', which is no field of the generation's form.", nameof(project));
            row.Text(Columns.Field(key), FieldText.Write(shape, field, stored));
        }
    }
}
