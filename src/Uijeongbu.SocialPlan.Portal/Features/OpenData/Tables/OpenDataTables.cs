using System.Globalization;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;

/// <summary>The tables that the open data give as CSV.</summary>
internal static class OpenDataTables
{
    public static readonly OpenDataTable<RegionRow> Regions = new("regions", IsInvented,
    [
        new("code", r => TableCell.Of(r.Code)),
        new("parent", r => TableCell.Of(r.Parent)),
        new("name", r => TableCell.Of(r.Name)),
        new("name_en", r => TableCell.Of(r.NameEn)),
        new("kind", r => TableCell.Of(r.Kind)),
        new("makes_plan", r => TableCell.Of(r.MakesPlan ? "Y" : "N")),
        new("valid_from", r => Day(r.ValidFrom)),
        new("valid_to", r => Day(r.ValidTo)),
        new("successors", r => TableCell.Of(string.Join(' ', r.Successors))),
        new("note", r => TableCell.Of(r.Note)),
    ]);

    public static readonly OpenDataTable<PlanRow> Plans = new("plans", r => r.Demo,
    [
        new("region", r => TableCell.Of(r.Region)),
        new("name", r => TableCell.Of(r.Name)),
        new("year", r => TableCell.Of(r.Year)),
        new("generation", r => TableCell.Of(r.Generation)),
        new("rate", r => TableCell.Of(r.Rate)),
        new("snapshot", r => TableCell.Of(r.Snapshot)),
        new("published_at", r => TableCell.Of(r.PublishedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))),
    ]);

    public static readonly OpenDataTable<PolicyRow> Policies = new("policies", _ => false,
    [
        new("policy", r => TableCell.Of(r.Id)),
        new("version", r => TableCell.Of(r.Version)),
        new("up", r => TableCell.Of(r.Definition.Up)),
        new("down", r => TableCell.Of(r.Definition.Down)),
        new("floor", r => TableCell.Of(r.Definition.Edges.Floor)),
        new("cap", r => TableCell.Of(r.Definition.Edges.Cap)),
        new("project_from", r => TableCell.Of(r.Definition.Project.Aggregator)),
        new("plan_from", r => TableCell.Of(r.Definition.Plan.Aggregator)),
        new("plan_over", r => TableCell.Of(r.Definition.Basis.ToString())),
        new("decimals", r => TableCell.Of(r.Definition.Rounding.Decimals)),
    ]);

    public static readonly OpenDataTable<PublishedAchievementRow> Achievements = new("published_achievements", _ => false,
    [
        new("region", r => TableCell.Of(r.Region)),
        new("name", r => TableCell.Of(r.Name)),
        new("year", r => TableCell.Of(r.Year)),
        new("generation", r => TableCell.Of(r.Generation)),
        new("scope", r => TableCell.Of(r.Scope)),
        new("published_rate", r => Figure(r.Rate)),
        new("precision", r => TableCell.Of(r.Precision)),
        new("strategies", r => TableCell.Of(r.Strategies)),
        new("priority_projects", r => TableCell.Of(r.PriorityProjects)),
        new("projects", r => TableCell.Of(r.Projects)),
        new("indicators", r => TableCell.Of(r.Indicators)),
        new("published_on", r => TableCell.Of(r.PublishedOn)),
        new("note", r => TableCell.Of(r.Note)),
        new("source", r => TableCell.Of(r.Source)),
    ]) { IsOfOthers = true };

    public static readonly OpenDataTable<AwardRow> Awards = new("awards", _ => false,
    [
        new("region", r => TableCell.Of(r.Region)),
        new("name", r => TableCell.Of(r.Name)),
        new("evaluator", r => TableCell.Of(r.Evaluator)),
        new("first_year", r => TableCell.Of(r.FirstYear)),
        new("last_year", r => TableCell.Of(r.LastYear)),
        new("group", r => TableCell.Of(r.Group)),
        new("award", r => TableCell.Of(r.Award)),
        new("announced_year", r => TableCell.Of(r.AnnouncedYear)),
        new("prize", r => TableCell.Of(r.Prize)),
        new("note", r => TableCell.Of(r.Note)),
        new("source", r => TableCell.Of(r.Source)),
    ]) { IsOfOthers = true };

    /// <summary>A place that does not exist: its note begins with the mark.</summary>
    public static bool IsInvented(RegionRow row) => row.Note?.StartsWith(DemoMark.Text, StringComparison.Ordinal) == true;

    private static TableCell Day(DateOnly? day) => TableCell.Of(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static TableCell Figure(decimal? value) => TableCell.Of(value is { } figure ? JsonFigures.Figure(figure) : null);
}
