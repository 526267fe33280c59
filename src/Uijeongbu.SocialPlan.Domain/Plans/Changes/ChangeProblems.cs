namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>Expected refusals of changes on the record. Every one about an entry names its place.</summary>
public static class ChangeProblems
{
    /// <summary>A text that a change set cannot do without.</summary>
    public static Problem ReasonMissing { get; } = new("change.reason-missing", "변경 사유가 없습니다. 사유를 적어 주십시오.");

    /// <summary>The settings were saved by someone else since.</summary>
    public static Problem RulesChangedMeanwhile { get; } = new("change.rules-changed-meanwhile", "다른 담당자가 먼저 설정을 바꾸었습니다. 화면을 새로 고친 뒤 다시 정해 주십시오.");

    /// <summary>A class that is always deliberated.</summary>
    public static Problem NeverMinor { get; } = new("change.never-minor", "경미한 변경으로 정할 수 없는 것이 있습니다. 목록에 있는 것만 골라 주십시오.");

    /// <summary>A change set without entries.</summary>
    public static Problem Empty { get; } = new("change.empty", "변경 내용이 없습니다. 변경할 항목을 한 건 이상 적어 주십시오.");

    /// <summary>Deliberated without a document.</summary>
    public static Problem DocumentMissing { get; } = new("change.document-missing", "심의 문서번호가 없습니다. 문서번호를 적어 주십시오.");

    /// <summary>The draft is no draft any more.</summary>
    public static Problem NotDraft { get; } = new("change.not-draft", "심의나 보고를 마친 변경안이어서 고칠 수 없습니다. 새 변경안을 만들어 주십시오.");

    /// <summary>A merger and a split in one.</summary>
    public static Problem MergedAndSplit(string place) => new(
        "change.merged-and-split", $"{place}: 통합과 분리가 한 항목에 섞여 있습니다. 통합과 분리를 나누어 적어 주십시오.");

    /// <summary>The place holds something else now.</summary>
    public static Problem BeforeDiffers(string place) => new(
        "change.before-differs", $"{place}: 변경 전 내용이 지금 계획과 다릅니다. 지금 계획을 확인하고 변경안을 고쳐 주십시오.");

    /// <summary>The plan has no such place.</summary>
    public static Problem NotThere(string place) => new("change.not-there", $"{place}: 지금 계획에 없습니다. 번호와 시행일을 확인해 주십시오.");

    /// <summary>Before and after are the same.</summary>
    public static Problem NothingChanges(string place) => new("change.nothing-changes", $"{place}: 변경 전과 변경 후가 같습니다. 항목을 빼거나 변경 후 내용을 고쳐 주십시오.");

    /// <summary>The number belongs to another project, running or not.</summary>
    public static Problem NumberGiven(string place) => new("change.number-given", $"{place}: 이미 쓴 사업번호입니다. 한 번도 쓰지 않은 번호를 적어 주십시오.");

    /// <summary>The strategy is not in the plan.</summary>
    public static Problem StrategyMissing(string place) => new("change.strategy-missing", $"{place}: 옮겨 갈 추진전략이 계획에 없습니다. 추진전략을 먼저 넣어 주십시오.");

    /// <summary>A strategy with projects cannot be dropped.</summary>
    public static Problem StrategyNotEmpty(string place) => new("change.strategy-not-empty", $"{place}: 아직 사업이 있어 폐지할 수 없습니다. 사업을 먼저 옮기거나 폐지해 주십시오.");

    /// <summary>An empty name.</summary>
    public static Problem NameMissing(string place) => new("change.name-missing", $"{place}: 변경 후 이름이 비어 있습니다. 이름을 적어 주십시오.");

    /// <summary>The entry changes another place than it names, or a whole where a part is meant.</summary>
    public static Problem OtherPlace(string place) => new("change.other-place", $"{place}: 변경 후 내용이 다른 자리의 것입니다. 번호와 연도를 확인해 주십시오.");

    /// <summary>The weight is too light for the entry.</summary>
    public static Problem TooLight(string place, ChangeWeight weight) => new(
        "change.too-light", $"{place}: '{ChangeLabels.Of(weight)}'에 들지 않는 변경입니다. '{ChangeLabels.Of(ChangeWeight.Deliberated)}'으로 올려 주십시오.");

    /// <summary>The step is not listed for the state and weight.</summary>
    public static Problem StepNotListed(ChangeSetStatus from, ChangeSetStatus to, ChangeWeight weight) => new(
        "change.step-not-listed",
        $"'{ChangeLabels.Of(weight)}'은 '{ChangeLabels.Of(from)}' 단계에서 '{ChangeLabels.Of(to)}' 단계로 갈 수 없습니다. 심의나 보고를 마쳤는지 확인해 주십시오.");

    /// <summary>In effect before the council deliberated.</summary>
    public static Problem BeforeDeliberation(DateOnly effectiveOn) => new(
        "change.before-deliberation", $"시행일({effectiveOn:yyyy. M. d.})이 심의일보다 앞섭니다. 시행일이나 심의일을 고쳐 주십시오.");

    /// <summary>The day has not come.</summary>
    public static Problem NotYet(DateOnly effectiveOn) => new(
        "change.not-yet", $"시행일({effectiveOn:yyyy. M. d.})이 되지 않았습니다. 시행일에 다시 해 주십시오.");

    /// <summary>The number of the change set is taken.</summary>
    public static Problem SetNumberTaken(int number) => new("change.set-number-taken", $"제{number}차 변경이 이미 있습니다. 다른 차수를 적어 주십시오.");

    /// <summary>There is no such set.</summary>
    public static Problem NotFound { get; } = new("change.not-found", "변경안을 찾을 수 없습니다. 차수와 연도를 확인해 주십시오.");

    /// <summary>The plan is not adopted yet.</summary>
    public static Problem NotAdopted { get; } = new("change.not-adopted", "아직 확정 전이어서 변경안이 필요하지 않습니다. 계획 내용에서 바로 고쳐 주십시오.");

    /// <summary>Adopted elsewhere: there is nothing to replay on.</summary>
    public static Problem NothingFrozen { get; } = new("change.nothing-frozen", "확정 당시의 계획이 이 포털에 없어 변경안을 만들 수 없습니다. 시스템 관리자에게 알려 주십시오.");

    /// <summary>Someone changed the draft since.</summary>
    public static Problem ChangedMeanwhile { get; } = new("change.changed-meanwhile", "다른 담당자가 먼저 저장했습니다. 지금 내용을 확인하고 다시 해 주십시오.");

    /// <summary>The day is outside the time in which the plan holds.</summary>
    public static Problem DayOutside(DateOnly first, DateOnly last) => new(
        "change.day-outside", $"시행일은 확정일({first:yyyy. M. d.})부터 {last:yyyy. M. d.}까지의 날이어야 합니다. 시행일을 고쳐 주십시오.");

    /// <summary>Not this year's.</summary>
    public static Problem OtherYear(string place, int year) => new("change.other-year", $"{place}: {year}년의 것은 {year}년 계획에서 고칩니다. 그 연도의 계획을 열어 주십시오.");

    /// <summary>A project without a number.</summary>
    public static Problem NumberMissing { get; } = new("change.number-missing", "사업번호가 비어 있습니다. 한 번도 쓰지 않은 번호를 적어 주십시오.");

    /// <summary>One project is no merger.</summary>
    public static Problem TooFewToMerge { get; } = new("change.too-few-to-merge", "통합할 사업이 두 개가 되지 않습니다. 사업을 두 개 이상 골라 주십시오.");

    /// <summary>One part is no split.</summary>
    public static Problem TooFewParts(string place) => new("change.too-few-parts", $"{place}: 분리한 뒤의 사업이 두 개가 되지 않거나 번호가 겹칩니다. 번호를 서로 다르게 적어 주십시오.");

    /// <summary>An indicator in two projects.</summary>
    public static Problem IndicatorTwice(string place) => new("change.indicator-twice", $"{place}: 한 지표를 두 사업에 넣을 수 없습니다. 지표가 갈 사업을 하나만 골라 주십시오.");

    /// <summary>Projects of a year behind the last adopted one are put together or taken apart.</summary>
    public static Problem RegroupedBehind(int adopted) => new(
        "change.regrouped-behind", $"{adopted}년 계획이 이미 확정되어 이 연도에서는 사업을 통합하거나 분리할 수 없습니다. {adopted}년 계획의 변경안에서 통합·분리해 주십시오.");

    /// <summary>A measure without a unit.</summary>
    public static Problem UnitMissing(string place) => new("change.unit-missing", $"{place}: 단위가 비어 있습니다. 단위를 적어 주십시오.");

    /// <summary>A version before the one that holds.</summary>
    public static Problem OlderBudget(string place) => new("change.older-budget", $"{place}: 지금 쓰는 예산보다 앞선 판입니다. 같은 판이나 그 뒤의 판을 골라 주십시오.");

    /// <summary>Neither an amount nor 비예산.</summary>
    public static Problem AmountMissing(string place) => new("change.amount-missing", $"{place}: 금액이 없습니다. 금액을 적거나 비예산으로 표시해 주십시오.");

    /// <summary>The same source in two lines.</summary>
    public static Problem SourceTwice(string place, string name) => new(
        "change.source-twice", $"{place}: 기타 재원{(name.Length == 0 ? "" : $" '{name}'")}을(를) 두 번 적었습니다. 재원명을 다르게 적거나 한 줄로 합쳐 주십시오.");

    /// <summary>추경 without its number, or a number with another kind.</summary>
    public static Problem SupplementMissing(string place) => new("change.supplement-missing", $"{place}: 추경이면 몇 회인지 적고, 아니면 비워 두십시오.");
}
