using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>What was changed of a project in the year, with its reason, as a member reads it.</summary>
/// <param name="What">What was changed.</param>
/// <param name="Before">Before; null for nothing.</param>
/// <param name="After">Afterwards; null for nothing.</param>
/// <param name="Reason">Kind of reason, and the reason in words.</param>
/// <param name="On">First day on which it holds.</param>
public sealed record CardChange(string What, string? Before, string? After, string Reason, DateOnly On)
{
    /// <summary>Entries of change sets in effect that are about a project.</summary>
    /// <param name="sets">Change sets in effect.</param>
    /// <param name="code">Number of the project.</param>
    /// <param name="indicators">Its indicators as the card shows them: names, units and decimals of targets.</param>
    public static IReadOnlyList<CardChange> Of(IEnumerable<ChangeSet> sets, string code, IReadOnlyList<GridRow> indicators) =>
    [
        .. from one in sets.OrderBy(set => set.Content.EffectiveOn).ThenBy(set => set.Number)
           from entry in one.Content.Entries
           let said = Said(entry, code, indicators)
           where said is not null
           select new CardChange(said.Value.What, said.Value.Before, said.Value.After, $"{ChangeLabels.Of(one.Content.ReasonKind)} · {one.Content.ReasonText}", one.Content.EffectiveOn),
    ];

    private static (string What, string? Before, string? After)? Said(ChangeEntry entry, string code, IReadOnlyList<GridRow> indicators) => entry switch
    {
        TargetChange target when target.Code == code => (string.Create(CultureInfo.InvariantCulture, $"{target.Year}년 목표({NameOf(target.Id, indicators)})"), Number(target.Before, target.Id, indicators), Number(target.After, target.Id, indicators)),
        NameChange name when name.Code == code => ("사업 이름", name.Before, name.After),
        OwnerChange owner when owner.Code == code => ("담당 부서", owner.Before, owner.After),
        BudgetChange budget when budget.Code == code => (string.Create(CultureInfo.InvariantCulture, $"{budget.Year}년 예산"), EntryText.Of(budget.Before), EntryText.Of(budget.After)),
        IndicatorTextChange text when text.Code == code => ("성과지표", text.Before.Name, text.After.Name),
        IndicatorChange indicator when indicator.Code == code => ("성과지표", indicator.Before?.Text.Name, indicator.After?.Text.Name),
        ProjectChange project when project.Code == code => ("사업", project.Before?.Name, project.After?.Name),
        _ => null,
    };

    private static string NameOf(Guid id, IReadOnlyList<GridRow> indicators) => indicators.FirstOrDefault(row => row.IndicatorId == id)?.Name ?? "성과지표";

    private static string? Number(decimal? value, Guid id, IReadOnlyList<GridRow> indicators) =>
        value is not { } number ? null : indicators.FirstOrDefault(row => row.IndicatorId == id) is { } row ? CellText.Number(number, row.Decimals) + row.Unit : CellText.Number(number, 0);
}
