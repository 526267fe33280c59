namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>What is set of a round, as one value.</summary>
/// <param name="FiscalYear">Year of implementation that is looked at.</param>
/// <param name="Kind">이행점검 or 결과점검.</param>
/// <param name="OpensAt">First instant at which reviews are written, UTC.</param>
/// <param name="ClosesAt">Last instant, included, UTC.</param>
/// <param name="TrainingOn">Day of the training; null without one.</param>
/// <param name="TrainingPlace">Where it is held, or its address on the net.</param>
/// <param name="ReplyDueOn">Until when departments answer recommendations; null while it is not set.</param>
/// <param name="Note">What members should know, at the head of their list.</param>
public sealed record RoundContent(
    int FiscalYear, RoundKind Kind, DateTime OpensAt, DateTime ClosesAt, DateOnly? TrainingOn, string? TrainingPlace, DateOnly? ReplyDueOn, string? Note)
{
    /// <summary>Most characters of the place of the training.</summary>
    public const int LongestPlace = 200;

    /// <summary>Most characters of the note.</summary>
    public const int LongestNote = 1000;

    private const int FirstYear = 2007; // the first plans under the law
    private const int LastYear = 2100;

    /// <summary>Until when officers check their own projects (자체점검); null when the round has no such step.</summary>
    public DateOnly? SelfCheckDueOn { get; init; }

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public FormProblem? WhyNot() => FormProblem.Of("monitoring-round.faulty",
    [
        FieldFault.If(FiscalYear is < FirstYear or > LastYear, nameof(FiscalYear), "연도로 볼 수 없는 수입니다. 2026처럼 네 자리로 적어 주십시오."),
        FieldFault.If(ClosesAt <= OpensAt, nameof(ClosesAt), "점검을 마치는 때가 시작하는 때보다 빠릅니다. 고쳐 주십시오."),
        FieldFault.If(Kind is RoundKind.Result && FiscalYear is >= FirstYear and <= LastYear && Korea.DayOf(OpensAt) < new DateOnly(FiscalYear, 12, 1), nameof(OpensAt), "결과점검은 그해가 끝날 무렵부터 할 수 있습니다. 연도나 시작일을 확인해 주십시오."),
        FieldFault.If(TrainingOn > Korea.DayOf(ClosesAt), nameof(TrainingOn), "교육일이 점검을 마친 뒤입니다. 날짜를 확인해 주십시오."),
        FieldFault.TooLong(nameof(TrainingPlace), TrainingPlace, LongestPlace),
        FieldFault.If(ReplyDueOn < Korea.DayOf(ClosesAt), nameof(ReplyDueOn), "답변 기한이 점검을 마치는 날보다 빠릅니다. 날짜를 고쳐 주십시오."),
        FieldFault.If(SelfCheckDueOn >= Korea.DayOf(OpensAt), nameof(SelfCheckDueOn), "자체점검은 단원이 점검을 시작하기 전에 마칩니다. 점검 시작일보다 앞선 날로 고쳐 주십시오."),
        FieldFault.TooLong(nameof(Note), Note, LongestNote),
    ]);
}
