using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Features.OpenData;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Downloads;

/// <summary>The published opinions of the monitoring group as a table, a line for each.</summary>
internal sealed class OpinionsTable(Texts<PlanPage> words, Texts<ResultsTable> results)
{
    private static readonly string[] Heads = ["OpinionRound", "OpinionProjectCode", "OpinionProject", "Opinion", "OpinionMembers", "OpinionFate", "OpinionReason", "OpinionPlan"];

    /// <summary>Name of the file, without its ending.</summary>
    public string FileName(PublishedPlan plan) => words["OpinionsFile", Languages.IsEnglish ? plan.RegionCode : plan.RegionName, plan.FiscalYear];

    /// <summary>Heads and lines.</summary>
    public IEnumerable<IReadOnlyList<TableCell>> Lines(PublishedPlan plan)
    {
        IEnumerable<TableCell> notice = plan.IsDemo ? [TableCell.Of(DemoMark.Text)] : [];
        yield return [.. notice.Select(_ => TableCell.Of(results[nameof(ResultsColumn.Notice)])), .. Heads.Select(head => TableCell.Of(words[head]))];
        foreach (var round in plan.Monitoring ?? [])
        {
            foreach (var opinion in round.Opinions)
            {
                yield return [.. notice, .. Cells(round, opinion).Select(TableCell.Of)];
            }
        }
    }

    private IEnumerable<string?> Cells(PublishedRound round, PublishedOpinion opinion) =>
    [
        words["Round." + round.Kind], opinion.ProjectCode, opinion.Project, opinion.Text, opinion.Members.ToString(CultureInfo.InvariantCulture),
        words[opinion.Fate is { } fate ? "Fate." + fate : "Fate.Open"], opinion.Reason, opinion.Plan,
    ];
}
