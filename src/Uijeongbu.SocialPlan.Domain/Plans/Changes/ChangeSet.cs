namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>What a change set says while it is drafted.</summary>
/// <param name="Weight">How much it weighs.</param>
/// <param name="ReasonKind">Kind of reason.</param>
/// <param name="ReasonText">Reason in words.</param>
/// <param name="EffectiveOn">First day on which it holds (시행일).</param>
/// <param name="Entries">Its lines; a later one may build on an earlier one.</param>
public sealed record ChangeDraft(ChangeWeight Weight, ChangeReason ReasonKind, string ReasonText, DateOnly EffectiveOn, IReadOnlyList<ChangeEntry> Entries);

/// <summary>
/// A change of an adopted plan on the record (변경안): drafted, then deliberated or reported by its weight, then in effect. From the
/// deliberation on its content stays as it is; whoever wants something else drafts the next one.
/// </summary>
public sealed class ChangeSet : OwnedRow
{
    private ChangeDraft _content = null!;

    /// <summary>The annual plan that it changes.</summary>
    public required Guid AnnualPlanId { get; init; }

    /// <summary>제N차 변경: unique within the annual plan, and the order of sets that take effect on the same day.</summary>
    public required int Number { get; init; }

    /// <summary>What it says.</summary>
    public required ChangeDraft Content
    {
        get => _content;
        init => _content = value;
    }

    /// <summary>State.</summary>
    public ChangeSetStatus Status { get; private set; }

    /// <summary>Day of the deliberation or of the report; null while drafted.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Document number of the deliberation, or of the report where it has one.</summary>
    public string? DocumentNumber { get; private set; }

    /// <summary>Says something else, while drafted.</summary>
    public Outcome Revise(ChangeDraft content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (Status is not ChangeSetStatus.Drafted)
        {
            return ChangeProblems.NotDraft;
        }

        _content = content;
        return Outcome.Ok;
    }

    /// <summary>심의: the council has decided. It cannot take effect before that day.</summary>
    /// <param name="on">Day of the deliberation.</param>
    /// <param name="documentNumber">Document number.</param>
    public Outcome Deliberate(DateOnly on, string? documentNumber) =>
        (Refuse(ChangeSetStatus.Deliberated) ?? WhyNotDecided()
            ?? (string.IsNullOrWhiteSpace(documentNumber) ? ChangeProblems.DocumentMissing : null)
            ?? (Content.EffectiveOn < on ? ChangeProblems.BeforeDeliberation(Content.EffectiveOn) : null)) is { } problem
            ? problem
            : Decide(ChangeSetStatus.Deliberated, on, documentNumber);

    /// <summary>보고: the council was told, in a list. A budget holds from its vote on and is reported later, so the days may come in either order.</summary>
    /// <param name="rules">What this municipality holds for minor.</param>
    /// <param name="on">Day of the report.</param>
    /// <param name="documentNumber">Document number, where it has one.</param>
    public Outcome Report(WeightRules rules, DateOnly on, string? documentNumber = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return (Refuse(ChangeSetStatus.Reported) ?? WhyNotDecided() ?? WhyTooLight(rules)) is { } problem
            ? problem
            : Decide(ChangeSetStatus.Reported, on, documentNumber);
    }

    /// <summary>
    /// 시행: from its day on the plan is another one. Refused with the place when the plan is not what the set takes it for, and likewise
    /// when a set that takes effect later would not fit any more.
    /// </summary>
    /// <param name="history">The plan so far.</param>
    /// <param name="today">The day in Korea.</param>
    /// <returns>The plan with this set.</returns>
    public Outcome<PlanHistory> TakeEffect(PlanHistory history, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(history);
        if ((Refuse(ChangeSetStatus.InEffect) ?? (today < Content.EffectiveOn ? ChangeProblems.NotYet(Content.EffectiveOn) : null)) is { } problem)
        {
            return problem;
        }

        var outcome = history.With(this);
        Status = outcome.IsOk ? ChangeSetStatus.InEffect : Status;
        return outcome;
    }

    private Outcome Decide(ChangeSetStatus to, DateOnly on, string? documentNumber)
    {
        (Status, DecidedOn, DocumentNumber) = (to, on, string.IsNullOrWhiteSpace(documentNumber) ? null : documentNumber.Trim());
        return Outcome.Ok;
    }

    private Problem? Refuse(ChangeSetStatus to) =>
        ChangeSetStep.All.Contains(new(Status, to, Content.Weight)) ? null : ChangeProblems.StepNotListed(Status, to, Content.Weight);

    private Problem? WhyNotDecided() =>
        Content.Entries.Count == 0 ? ChangeProblems.Empty
        : string.IsNullOrWhiteSpace(Content.ReasonText) ? ChangeProblems.ReasonMissing
        : Content.Entries.FirstOrDefault(entry => entry.Kind is ChangeKind.MergedAndSplit) is { } mixed ? ChangeProblems.MergedAndSplit(PlaceOf(mixed))
        : null;

    private Problem? WhyTooLight(WeightRules rules) =>
        Content.Entries.FirstOrDefault(entry => !rules.Allows(Content.Weight, entry)) is { } heavy ? ChangeProblems.TooLight(PlaceOf(heavy), Content.Weight) : null;

    private static string PlaceOf(ChangeEntry entry) => entry.PlaceIn(PlanAt.Empty);
}
