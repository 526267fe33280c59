namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>신규 or 폐지 of an indicator.</summary>
/// <param name="Code">Project number.</param>
/// <param name="Id">The indicator.</param>
/// <param name="Before">Before; null when it is new.</param>
/// <param name="After">Afterwards; null when it is dropped.</param>
public sealed record IndicatorChange(string Code, Guid Id, IndicatorAt? Before, IndicatorAt? After)
    : ProjectValueChange<IndicatorAt?>(Code, Before, After)
{
    /// <inheritdoc/>
    public override ChangeSubject Subject => ChangeSubject.Indicator;

    /// <inheritdoc/>
    public override string PlaceIn(PlanAt plan) => Places.OfIndicator(plan, Code, Id, (Before ?? After)?.Text.Name);

    private protected override bool TryRead(ProjectAt project, out IndicatorAt? now)
    {
        now = project.Indicators.Find(Id);
        return true;
    }

    private protected override ProjectAt Write(ProjectAt project) => project with { Indicators = project.Indicators.Set(Id, After) };

    private protected override Problem? WhyNot(PlanAt plan) =>
        After is not null && (Before is not null || After.Id != Id) ? ChangeProblems.OtherPlace(PlaceIn(plan)) : null;
}

/// <summary>An indicator measures something else: name, unit, definition. Its targets stay what they are.</summary>
/// <param name="Code">Project number.</param>
/// <param name="Id">The indicator.</param>
/// <param name="Before">Before.</param>
/// <param name="After">Afterwards.</param>
public sealed record IndicatorTextChange(string Code, Guid Id, IndicatorText Before, IndicatorText After)
    : ProjectValueChange<IndicatorText>(Code, Before, After)
{
    /// <inheritdoc/>
    public override ChangeSubject Subject => ChangeSubject.Indicator;

    /// <inheritdoc/>
    public override string PlaceIn(PlanAt plan) => Places.OfIndicator(plan, Code, Id, Before.Name);

    private protected override bool TryRead(ProjectAt project, out IndicatorText now)
    {
        now = project.Indicators.Find(Id)?.Text!;
        return now is not null;
    }

    private protected override ProjectAt Write(ProjectAt project) =>
        project with { Indicators = project.Indicators.With(project.Indicators.Find(Id)! with { Text = After }) };
}

/// <summary>
/// 목표 수준 변경. In effect it is the next <see cref="TargetRevision"/> of the indicator and year: the target of the adopted plan (당초 목표) is
/// revision 0, <see cref="PlanHistory.TargetsOf"/> lists them all. Scoring takes both: the last one as <c>Reading.Target</c> gives the rate
/// 변경 목표 기준, revision 0 as <c>ReadingHistory.OriginalTarget</c> marks a changed target, and the same reading with that as its target
/// gives the rate 당초 목표 기준. No rate is computed here.
/// </summary>
/// <param name="Code">Project number.</param>
/// <param name="Id">The indicator.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Before">Target before; null is 목표 미설정.</param>
/// <param name="After">Target afterwards; null is 목표 미설정.</param>
public sealed record TargetChange(string Code, Guid Id, int Year, decimal? Before, decimal? After)
    : ProjectValueChange<decimal?>(Code, Before, After)
{
    /// <inheritdoc/>
    public override ChangeKind Kind => ChangeKind.Changed;

    /// <inheritdoc/>
    public override ChangeSubject Subject => ChangeSubject.Target;

    /// <inheritdoc/>
    public override string PlaceIn(PlanAt plan) => $"{Places.OfIndicator(plan, Code, Id, name: null)}의 {Year}년 목표";

    private protected override bool TryRead(ProjectAt project, out decimal? now)
    {
        var indicator = project.Indicators.Find(Id);
        now = indicator?.TargetOf(Year);
        return indicator is not null;
    }

    private protected override ProjectAt Write(ProjectAt project)
    {
        var indicator = project.Indicators.Find(Id)!;
        var target = After is { } value ? new YearTarget(Year, value) : null;
        return project with { Indicators = project.Indicators.With(indicator with { Targets = indicator.Targets.Set(Year, target) }) };
    }
}
