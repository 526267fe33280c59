using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>The shipped files as rows of the model.</summary>
internal static class ShippedRows
{
    public const string RegionsFile = "regions.csv";
    public const string GenerationsFile = "generations.json";
    public const string GroupsFile = "gyeonggi_groups.csv";
    public const string AchievementsFile = "achievement_published.csv";
    public const string AwardsFile = "awards_plan_evaluation.csv";

    private const string Gyeonggi = "경기도";

    public static List<Region> Regions()
    {
        var rows = ShippedFiles.Rows(RegionsFile);
        var names = rows.ToDictionary(row => row.Required("code"), row => row.Required("name"), StringComparer.Ordinal);
        return rows.ConvertAll(row => new Region
        {
            Code = row.Required("code"),
            ParentCode = row["parent_code"],
            Name = row.Required("name"),
            NameEn = row.Required("name_en"),
            Kind = row.Required("kind"),
            MakesPlan = bool.Parse(row.Required("makes_plan")),
            ValidFrom = row.Date("valid_from"),
            ValidTo = row.Date("valid_to"),
            SuccessorCodes = row["successor_code"]?.Split(';') ?? [],
            Note = row["note"],
            SearchKey = SearchKey.Of(row.Required("name"), row["parent_code"] is { } parent ? names[parent] + row["name"] : null, row["name_en"], row["code"]),
        });
    }

    public static List<PlanGeneration> Generations() => ShippedFiles.Json<List<PlanGeneration>>(GenerationsFile);

    public static IEnumerable<PeerGroupMembership> Groups(RegionDirectory regions) =>
        ShippedFiles.Rows(GroupsFile).Select(row => new PeerGroupMembership
        {
            ProvinceCode = Code(regions, Gyeonggi, null, row.Int("evaluation_year")),
            EvaluationYear = row.Int("evaluation_year"),
            RegionCode = Code(regions, row.Required("municipality"), Gyeonggi, row.Int("evaluation_year")),
            Group = row.Required("group"),
            Order = row.Int("order_in_list"),
            Rule = row.Required("rule"),
            Source = row.Required("source"),
        });

    public static IEnumerable<PublishedAchievement> Achievements(RegionDirectory regions) =>
        ShippedFiles.Rows(AchievementsFile).Select(row => new PublishedAchievement
        {
            RegionCode = Code(regions, row.Required("municipality"), row.Required("sido"), row.Int("fiscal_year")),
            FiscalYear = row.Int("fiscal_year"),
            Scope = row.Required("scope"),
            Generation = row.Int("plan_generation"),
            PublishedOn = row.Required("published_on"),
            StrategyCount = row.IntOrNull("strategy_count"),
            PriorityProjectCount = row.IntOrNull("focus_project_count"),
            ProjectCount = row.IntOrNull("project_count"),
            IndicatorCount = row.IntOrNull("indicator_count"),
            AchievementPercent = row.Decimal("published_achievement_percent"),
            TextKind = row.Required("published_text_kind"),
            Note = row["note"],
            Source = row.Required("source"),
        });

    public static IEnumerable<PublishedAward> Awards(RegionDirectory regions) =>
        ShippedFiles.Rows(AwardsFile).Select(row =>
        {
            var years = row.Required("result_fiscal_year").Split('-');
            var last = int.Parse(years[^1], NumberStyles.None, CultureInfo.InvariantCulture);
            return new PublishedAward
            {
                Evaluator = row.Required("evaluator"),
                FirstFiscalYear = int.Parse(years[0], NumberStyles.None, CultureInfo.InvariantCulture),
                LastFiscalYear = last,
                TierGroup = row.Required("tier_group"),
                Award = row.Required("award"),
                RegionCode = Code(regions, row.Required("winner"), row["sido"], last),
                AnnouncedYear = row.Required("announced_year"),
                Prize = row["prize"],
                Note = row["note"],
                Source = row.Required("source"),
            };
        });

    // The last day of the year: a name or code that changed during the year counts in its new form.
    private static string Code(RegionDirectory regions, string name, string? province, int year) =>
        regions.FindByName(name, province, new(year, 12, 31))?.Code
        ?? throw new InvalidDataException($"There is no single region {province} {name} at the end of {year}.");
}
