using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>Why a plan was changed.</summary>
public enum ChangeReason
{
    /// <summary>주민 욕구 변화.</summary>
    ResidentNeeds,

    /// <summary>환경 변화.</summary>
    Environment,

    /// <summary>예산.</summary>
    Budget,

    /// <summary>법령·지침.</summary>
    Law,

    /// <summary>모니터링 의견.</summary>
    MonitoringOpinion,

    /// <summary>기타.</summary>
    Other,
}

/// <summary>
/// One state of an indicator's target for one year. Revision 0 is the original (당초 목표); every later one is a change (변경 목표) with its
/// reason and deliberation. Adopted targets are added to, never overwritten: the rate against both is shown.
/// </summary>
public sealed class TargetRevision : OwnedRow
{
    private decimal? _value;

    /// <summary>The indicator.</summary>
    public required Guid IndicatorId { get; init; }

    /// <summary>Fiscal year the target is for.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>0 for the original, then 1, 2, ...</summary>
    public required int Revision { get; init; }

    /// <summary>Target in the indicator's unit; null is 목표 미설정, which is not 0.</summary>
    public decimal? Value
    {
        get => _value;
        init => _value = value;
    }

    /// <summary>The sentence that answers what was asked about it at plan time (목표 확인); it stays with the target.</summary>
    public string? Answer { get; private set; }

    /// <summary>Id of the formula by which its rate was to be computed when its year was adopted; null while the year is not, or when there was none.</summary>
    public string? AdoptedFormula { get; private set; }

    /// <summary>The indicator's definition (지표정의, 산식) when its year was adopted.</summary>
    public string? AdoptedDefinition { get; private set; }

    /// <summary>The change set that made it; null for the original.</summary>
    public Guid? ChangeSetId { get; init; }

    /// <summary>First day on which it holds.</summary>
    public required DateOnly EffectiveOn { get; init; }

    /// <summary>Kind of reason; null for the original.</summary>
    public ChangeReason? ReasonKind { get; init; }

    /// <summary>Reason in words; null for the original.</summary>
    public string? ReasonText { get; init; }

    /// <summary>Day of the council's deliberation.</summary>
    public DateOnly? DeliberatedOn { get; init; }

    /// <summary>Document number of the deliberation.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Sets the value of a target that is not adopted yet, or puts the right one in place of an error of writing (오기 정정).</summary>
    public void Write(decimal? value) => _value = value;

    /// <summary>The same state of the target for another row of the indicator: one that goes on under another project.</summary>
    public TargetRevision For(Guid indicator) => new()
    {
        RegionCode = RegionCode,
        IndicatorId = indicator,
        FiscalYear = FiscalYear,
        Revision = Revision,
        Value = Value,
        Answer = Answer,
        ChangeSetId = ChangeSetId,
        EffectiveOn = EffectiveOn,
        ReasonKind = ReasonKind,
        ReasonText = ReasonText,
        DeliberatedOn = DeliberatedOn,
        DocumentNumber = DocumentNumber,
        AdoptedFormula = AdoptedFormula,
        AdoptedDefinition = AdoptedDefinition,
    };

    /// <summary>Keeps by what its result is to be measured, with the adoption (확정) of its year: next year's target is compared with it.</summary>
    public void Adopt(Indicator indicator, ScoringPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(policy);
        (AdoptedFormula, AdoptedDefinition) = (indicator.RateProfile ?? policy.Preselected(indicator.Direction)?.Id, indicator.Definition);
    }

    /// <summary>Answers what was asked about the target; blank takes the answer back.</summary>
    public void AnswerWith(string? answer) => Answer = string.IsNullOrWhiteSpace(answer) ? null : answer.Trim();
}
