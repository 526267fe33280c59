namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>A detailed project (세부사업) or, in system Ⅱ, a detailed task (세부과업).</summary>
public sealed class Project : OwnedRow, ISearched
{
    /// <summary>The plan, in which <see cref="Code"/> is unique.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The strategy it stands under now; a project may move and keeps its number.</summary>
    public required Guid StrategyId { get; set; }

    /// <summary>Its group on the middle level, of the same strategy; null when it stands under the strategy itself.</summary>
    public Guid? GroupId { get; set; }

    /// <summary>Project number (사업번호): opaque text that stays with the project for the generation; it can be corrected only before the first 확정.</summary>
    public required string Code { get; set; }

    /// <summary>Name.</summary>
    public required string Name { get; set; }

    /// <summary>Marked 중점추진.</summary>
    public bool IsPriority { get; set; }

    /// <summary>자체사업 or 국고보조사업.</summary>
    public FundingOrigin Origin { get; set; }

    /// <summary>Department in charge (담당과); null while none is named.</summary>
    public string? Department { get; set; }

    /// <summary>Place under the strategy, from 1. Not derived from the number.</summary>
    public required int Order { get; set; }

    /// <summary>First fiscal year in which it runs.</summary>
    public required int FirstYear { get; set; }

    /// <summary>Last fiscal year in which it runs; null while it goes on.</summary>
    public int? LastYear { get; set; }

    /// <summary>The other fields of the generation's form by key (<c>PlanShape.ProjectFields</c>), as stored; a blank field is absent.</summary>
    public IReadOnlyDictionary<string, string> Form { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string SearchKey { get; private set; } = "";

    /// <inheritdoc/>
    public IEnumerable<string?> SearchTexts => [Name, Code];
}
