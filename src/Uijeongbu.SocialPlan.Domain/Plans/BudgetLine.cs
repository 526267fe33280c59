using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>Versions of a budget. A rate always names the one it uses.</summary>
public enum BudgetKind
{
    /// <summary>예산안.</summary>
    Draft,

    /// <summary>본예산.</summary>
    Initial,

    /// <summary>추경; <see cref="BudgetLine.Supplement"/> says which.</summary>
    Supplementary,

    /// <summary>최종예산.</summary>
    Final,

    /// <summary>예산현액, with what was carried over.</summary>
    WithCarryOver,
}

/// <summary>Where the money comes from.</summary>
public enum FundingSource
{
    /// <summary>국비; no line of its own in the forms of the 6th generation.</summary>
    National,

    /// <summary>시·도비.</summary>
    Province,

    /// <summary>시·군·구비.</summary>
    Municipality,

    /// <summary>기타, with its name.</summary>
    Other,
}

/// <summary>One funding line of a project in one year and one version of the budget. null, 0 and 비예산 are three things.</summary>
public sealed class BudgetLine : OwnedRow
{
    /// <summary>The project.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>Version of the budget.</summary>
    public required BudgetKind Kind { get; init; }

    /// <summary>Which supplementary budget (제N회 추경); 0 for the other kinds.</summary>
    public int Supplement { get; init; }

    /// <summary>Source of the money.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Name of the other source; empty for the three that need none. A project may have several other sources.</summary>
    public string SourceName { get; init; } = "";

    /// <summary>Amount in won; entered and shown in million won with one decimal. null is blank, which is not 0.</summary>
    public long? AmountWon { get; set; }

    /// <summary>비예산: the project needs no money. Printed as 비예산, never as 0.</summary>
    public bool IsNonBudget { get; set; }

    /// <summary>Executed amount in won (집행액); null while unknown.</summary>
    public long? ExecutedWon { get; set; }

    /// <summary>When it was entered last, UTC; null for one that came with its plan.</summary>
    public DateTime? ExecutedAt { get; private set; }

    /// <summary>The account that entered it last: no one confirms what they entered themselves.</summary>
    public Guid? ExecutedBy { get; private set; }

    /// <summary>Name of that person as it was then.</summary>
    public string? ExecutedByName { get; private set; }

    /// <summary>Enters what was spent; null takes it back.</summary>
    public Outcome Execute(long? won, Guid? account, string name, DateTime at)
    {
        if (BudgetExecution.WhyNot(won) is { } problem)
        {
            return problem;
        }

        (ExecutedWon, ExecutedBy, ExecutedByName, ExecutedAt) = (won, account, name, at);
        return Outcome.Ok;
    }
}
