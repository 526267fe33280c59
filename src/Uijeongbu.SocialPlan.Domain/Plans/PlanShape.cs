using Uijeongbu.SocialPlan.Domain.Regions;

namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>
/// The build of the plans of one generation. What came later than the levels may be missing in a document of an older program: EF reads a
/// missing list as null, so each getter gives an empty one.
/// </summary>
public sealed class PlanShape
{
    /// <summary>The list that <see cref="ProjectField.CodeList"/> names for <see cref="NationalGoals"/>.</summary>
    public const string NationalGoalsKey = "national-goals";

    /// <summary>Label of system Ⅰ.</summary>
    public required string ProjectsLabel { get; init; }

    /// <summary>Label of system Ⅱ (발전 or 균형발전); null when the generation has one system only.</summary>
    public string? DevelopmentLabel { get; init; }

    /// <summary>How a project number looks, as a regular expression. A number that does not fit is a hint, never refused: numbers are opaque.</summary>
    public required string NumberPattern { get; init; }

    /// <summary>An example of a number, for people.</summary>
    public required string NumberExample { get; init; }

    /// <summary>Where this is stated, or that it is a reading of ours.</summary>
    public required string Source { get; init; }

    /// <summary>The levels from the top down.</summary>
    public required List<PlanLevel> Levels { get; init; }

    /// <summary>The lists of codes; empty where none is known.</summary>
    public List<CodeList> CodeLists { get => field ?? []; init; } = [];

    /// <summary>The fields of the project sheet in the order of the form.</summary>
    public List<ProjectField> ProjectFields { get => field ?? []; init; } = [];

    /// <summary>The lines of the budget in the order of the form.</summary>
    public List<FundingLine> BudgetLines { get => field ?? []; init; } = [];

    /// <summary>Label of the sum of all lines; null where unknown.</summary>
    public string? BudgetTotalLabel { get; init; }

    /// <summary>Label of the sum of the lines that are local money; null where unknown.</summary>
    public string? LocalSubtotalLabel { get; init; }

    /// <summary>The national plan (사회보장기본계획) that projects are linked to; null where unknown.</summary>
    public string? NationalPlan { get; init; }

    /// <summary>What of the national plan a project can be linked to; numbers alone where the words are not known.</summary>
    public List<CodeEntry> NationalGoals { get => field ?? []; init; } = [];

    /// <summary>What the guideline recommends; empty where no guideline is known.</summary>
    public List<GuidelineLimit> Limits { get => field ?? []; init; } = [];

    /// <summary>What is different in a province's plan; null when nothing is known to be. Read it through <see cref="For(string)"/>.</summary>
    public PlanShape? Province { get; init; }

    /// <summary>
    /// The shape of a place's plan, by its code. 세종 and 제주 have no lower tier and make a province's plan all the same; 제주시 and 서귀포시
    /// make a municipality's.
    /// </summary>
    public PlanShape For(string regionCode) => Region.IsProvince(regionCode) ? ForProvince() : this;

    /// <summary>
    /// The shape of a province's plan: its own labels, levels and limits. Fields, codes, budget lines and links that it leaves empty are the
    /// municipality's; limits are not, because a guideline binds whom it is for.
    /// </summary>
    public PlanShape ForProvince() => Province is not { } own ? this : new()
    {
        ProjectsLabel = own.ProjectsLabel,
        DevelopmentLabel = own.DevelopmentLabel,
        NumberPattern = own.NumberPattern,
        NumberExample = own.NumberExample,
        Source = own.Source,
        Levels = own.Levels,
        CodeLists = Own(own.CodeLists, CodeLists),
        ProjectFields = Own(own.ProjectFields, ProjectFields),
        BudgetLines = Own(own.BudgetLines, BudgetLines),
        BudgetTotalLabel = own.BudgetTotalLabel ?? BudgetTotalLabel,
        LocalSubtotalLabel = own.LocalSubtotalLabel ?? LocalSubtotalLabel,
        NationalPlan = own.NationalPlan ?? NationalPlan,
        NationalGoals = Own(own.NationalGoals, NationalGoals),
        Limits = own.Limits,
    };

    /// <summary>The entries that a field of codes takes.</summary>
    /// <exception cref="InvalidOperationException">The field names a list that the generation does not have.</exception>
    public IReadOnlyList<CodeEntry> EntriesOf(ProjectField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.CodeList == NationalGoalsKey
            ? NationalGoals
            : CodeLists.Find(list => list.Key == field.CodeList)?.Entries
              ?? throw new InvalidOperationException($"The field {field.Key} names the list {field.CodeList}, which is not there.");
    }

    private static List<T> Own<T>(List<T> own, List<T> municipal) => own.Count > 0 ? own : municipal;
}

/// <summary>One level of a plan.</summary>
public sealed class PlanLevel
{
    /// <summary>Stable name: strategy, priority, task-group, project.</summary>
    public required string Key { get; init; }

    /// <summary>What people call it: 추진전략, 중점추진사업, 대표과업, 세부사업.</summary>
    public required string Label { get; init; }

    /// <summary>The systems that have the level: Ⅰ, Ⅱ or both.</summary>
    public required string Systems { get; init; }
}
