using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Writing;

/// <summary>The edits.</summary>
internal sealed partial class RandomWriting
{
    public static readonly string[] ProjectFields =
    [
        "code", "name", "department", "priority", "origin", "first-year", "last-year", "form:new", "form:team", "form:purpose", "form:area", "form:goals",
        "budget:2027:Draft:0:National:", "budget:2027:Draft:0:Other:기금", "budget:2028:Initial:0:Municipality:", "budget:2029:Supplementary:1:Other:", "budget:2027:Draft:0:Other:후원 1;Other",
        "non-budget:2027:Draft:0", "non-budget:2028:Initial:0", "non-budget:2029:Supplementary:1",
    ];

    public static readonly string[] IndicatorFields =
    [
        "name", "unit", "definition", "direction", "profile", "accumulation", "level", "baseline", "baseline-year", "weight", "decimals", "maximum", "rationale", "data-source",
        "target:2026", "target:2027", "target:2028", "target:2030", "answer:2027", "answer:2029",
    ];

    private static readonly string[] Texts =
    [
        "", "가", "  가나  ", "가\r\n나", "가\0나", "0", "-0", "1", "3", "12", "12.5", "-3", "0.125", "1.50", "99999999999999", "1e5", "yes", "no", "예", "○", "2026", "2027", "2028", "2029", "2030", "2031", "Local",
        "NationalSubsidy", "HigherIsBetter", "LowerIsBetter", "Yearly", "Cumulative", "Output", "Outcome", "ratio-up", "linear-down", "1,3", "Ⅰ-1-1", "100000001", new('가', 201), new('가', 4001),
    ];

    public PlanEdit Edit(PlanContent plan) => _random.Next(10) switch
    {
        0 or 1 => new AddItem(Item(), Any(plan), Rarely(9) ? Any(plan) : Id(), One(Enum.GetValues<StrategySystem>())),
        2 or 3 => Remove(plan),
        4 or 5 or 6 => Move(plan),
        _ => Set(plan),
    };

    /// <summary>A text for a field: what may fit it and what may not.</summary>
    public string Text() => One(Texts);

    private SetField Set(PlanContent plan)
    {
        var (item, id) = OneOf(plan);
        var field = item switch { PlanItem.Project => One(ProjectFields), PlanItem.Indicator => One(IndicatorFields), PlanItem.Plan => One("vision", "goal"), _ => "name" };
        return new(item, id, field, Rarely(20) ? "다른 글" : Read(plan, item, id, field) ?? "", Text());
    }

    private RemoveItem Remove(PlanContent plan)
    {
        var (item, id) = OneOf(plan);
        return new(item, id);
    }

    private MoveItem Move(PlanContent plan)
    {
        var (item, id) = OneOf(plan);
        return new(item, id, Rarely(3) || item is not PlanItem.Indicator ? Any(plan) : ParentOf(plan, id), _random.Next(-1, 5));
    }

    private static Guid ParentOf(PlanContent plan, Guid indicator) =>
        plan.Projects.FirstOrDefault(project => project.Indicators.Any(row => row.Id == indicator))?.Id
        ?? plan.Strategies.FirstOrDefault(strategy => strategy.Indicators.Any(row => row.Id == indicator))?.Id ?? Guid.Empty;

    /// <summary>What stands in a field; null when the plan has no such item.</summary>
    public static string? Read(PlanContent plan, PlanItem item, Guid id, string field) => item switch
    {
        PlanItem.Plan => PlanFields.Plan(field)?.Read(plan),
        PlanItem.Strategy => plan.Strategies.FirstOrDefault(row => row.Id == id) is { } row ? PlanFields.Strategy(field)?.Read(row) : null,
        PlanItem.Group => plan.Strategies.SelectMany(row => row.Groups).FirstOrDefault(row => row.Id == id) is { } row ? PlanFields.Group(field)?.Read(row) : null,
        PlanItem.Project => plan.Projects.FirstOrDefault(row => row.Id == id) is { } row ? PlanFields.Project(field, SmallShape.Shape)?.Read(row) : null,
        _ => Indicators(plan).FirstOrDefault(row => row.Id == id) is { } row ? PlanFields.Indicator(field)?.Read(row) : null,
    };

    public static IEnumerable<IndicatorContent> Indicators(PlanContent plan) =>
        plan.Strategies.SelectMany(row => row.Indicators).Concat(plan.Projects.SelectMany(row => row.Indicators));

    private PlanItem Item() => One(Enum.GetValues<PlanItem>());

    private (PlanItem Item, Guid Id) OneOf(PlanContent plan)
    {
        (PlanItem, Guid)[] all = [(PlanItem.Plan, Guid.Empty), .. All(plan)];
        return Rarely(30) ? (Item(), Id()) : One(all);
    }

    private Guid Any(PlanContent plan) => One([Guid.Empty, .. All(plan).Where(one => one.Item is not PlanItem.Indicator).Select(one => one.Id)]);

    private static IEnumerable<(PlanItem Item, Guid Id)> All(PlanContent plan) =>
    [
        .. plan.Strategies.Select(row => (PlanItem.Strategy, row.Id)),
        .. plan.Strategies.SelectMany(row => row.Groups).Select(row => (PlanItem.Group, row.Id)),
        .. plan.Projects.Select(row => (PlanItem.Project, row.Id)),
        .. Indicators(plan).Select(row => (PlanItem.Indicator, row.Id)),
    ];
}
