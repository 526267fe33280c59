using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Writing;

/// <summary>A row for each strategy and, below it, one for each of its groups.</summary>
internal static class StrategyRows
{
    public static void Write(PlanSheets sheets, PlanContent plan)
    {
        var form = sheets.Forms.Strategies;
        var writer = sheets.Add(form, Systems(sheets.Forms.Shape), "중간 단계는 그 전략의 체계와 순서를 적고 추진전략명을 비운 행에 적습니다.");
        foreach (var (number, strategy) in Numbered(plan))
        {
            Row(number, strategy.Id, Columns.StrategyName, strategy.Name);
            foreach (var group in strategy.Groups)
                Row(number, group.Id, Columns.Group, group.Name);
        }

        void Row(StrategyNumber number, Guid id, string column, string name)
        {
            var row = sheets.NewRow(form, writer);
            row.Text(Columns.System, PlanWords.Systems.Of(number.System));
            row.Number(Columns.Order, number.Order);
            row.Text(column, name);
            row.Id(id);
            row.WriteTo(writer);
        }
    }

    /// <summary>The strategies with their numbers, counted within each system.</summary>
    public static IEnumerable<(StrategyNumber Number, StrategyContent Strategy)> Numbered(PlanContent plan)
    {
        var last = new Dictionary<StrategySystem, int>();
        foreach (var strategy in plan.Strategies)
        {
            var order = last[strategy.System] = last.GetValueOrDefault(strategy.System) + 1;
            yield return (new(strategy.System, order), strategy);
        }
    }

    private static string Systems(PlanShape shape) =>
        $"체계 Ⅰ: {shape.ProjectsLabel}" + (shape.DevelopmentLabel is { } label ? $", 체계 Ⅱ: {label}" : "");
}
