using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Evaluation.Objections;

/// <summary>How an objection was ruled (결정).</summary>
public enum RulingKind
{
    /// <summary>수용.</summary>
    Upheld,

    /// <summary>일부수용.</summary>
    PartlyUpheld,

    /// <summary>불수용.</summary>
    Rejected,

    /// <summary>각하.</summary>
    Inadmissible,
}

/// <summary>How an objection stands.</summary>
public enum ObjectionState
{
    /// <summary>접수.</summary>
    Filed,

    /// <summary>답변함: the province said what it thinks.</summary>
    Answered,

    /// <summary>결정.</summary>
    Ruled,

    /// <summary>취하: the municipality took it back.</summary>
    Withdrawn,
}

/// <summary>What a municipality says against a frozen figure.</summary>
/// <param name="Criterion">Key of the criterion: the cell that it objects to.</param>
/// <param name="Claim">What is wrong.</param>
/// <param name="Asked">The points that it should be; null when it says none.</param>
public sealed record ObjectionContent(string Criterion, string Claim, decimal? Asked)
{
    /// <summary>Most characters of a claim, a reply and a ruling.</summary>
    public const int LongestText = 4000;

    /// <summary>Why it cannot be filed; null when it can.</summary>
    public Problem? WhyNot(Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        return WhyNot(rubric.Find(Criterion)?.Points);
    }

    /// <summary>The same against what the municipality was shown: it reads nothing else of the round.</summary>
    public Problem? WhyNot(OutcomeContent outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return WhyNot(outcome.Find(Criterion)?.Points);
    }

    private Problem? WhyNot(decimal? most) => most is not { } points
        ? ObjectionProblems.CriterionUnknown
        : FormProblem.Of("objection.faulty",
        [
            FieldFault.Needed(nameof(Claim), Claim, "이의 내용이", LongestText),
            FieldFault.If(Asked is { } asked && (asked < 0m || asked > points || decimal.Round(asked, RubricCriterion.MarkDecimals, MidpointRounding.ToZero) != asked), nameof(Asked),
                string.Create(CultureInfo.InvariantCulture, $"바라는 점수는 0점부터 {points:0.##}점까지, 소수 {RubricCriterion.MarkDecimals}자리까지 적을 수 있습니다.")),
        ]);
}

/// <summary>What was decided on an objection.</summary>
/// <param name="Kind">수용, 일부수용, 불수용, 각하.</param>
/// <param name="Reason">Why.</param>
/// <param name="Value">The points that the criterion has from now on; needed when it is upheld in whole or in part, and none otherwise.</param>
public sealed record ObjectionRuling(RulingKind Kind, string Reason, decimal? Value)
{
    /// <summary>Whether it changes the figure.</summary>
    public bool Changes() => Kind is RulingKind.Upheld or RulingKind.PartlyUpheld;

    /// <summary>Why it cannot be so; null when it can.</summary>
    public Problem? WhyNot(RubricCriterion criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return FormProblem.Of("ruling.faulty",
        [
            FieldFault.Needed(nameof(Reason), Reason, "결정 사유가", ObjectionContent.LongestText),
            FieldFault.If(Changes() && Value is null, nameof(Value), "받아들이면 바뀌는 점수를 적어 주십시오."),
            FieldFault.If(!Changes() && Value is not null, nameof(Value), "받아들이지 않는 결정에는 점수를 적지 않습니다. 비워 주십시오."),
            FieldFault.If(Value is { } value && (value < 0m || value > criterion.Points || decimal.Round(value, RubricCriterion.MarkDecimals, MidpointRounding.ToZero) != value), nameof(Value),
                string.Create(CultureInfo.InvariantCulture, $"0점부터 {criterion.Points:0.##}점까지, 소수 {RubricCriterion.MarkDecimals}자리까지 적을 수 있습니다.")),
        ]);
    }
}

/// <summary>이의신청 of a municipality against a figure of a round that was frozen for viewing. It is the municipality's row; the province answers and rules.</summary>
public sealed class EvaluationObjection : OwnedRow
{
    /// <summary>So many days after the filing it is ruled, unless the province says another day.</summary>
    public const int UsualDays = 14;

    /// <summary>접수번호 such as <c>OB-41150-2025-01</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The round, at the province.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>Code of the province.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>실적연도.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>Number of the frozen figures that it is about.</summary>
    public required string VersionNumber { get; init; }

    /// <summary>What it says.</summary>
    public required ObjectionContent Content { get; init; }

    /// <summary>When it was filed, UTC.</summary>
    public required DateTime FiledAt { get; init; }

    /// <summary>Who filed it, by name as it was then.</summary>
    public required string FiledByName { get; init; }

    /// <summary>Until when it is ruled, the day included.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>What the province thinks; null while it said nothing.</summary>
    public string? Reply { get; private set; }

    /// <summary>When it was answered, UTC.</summary>
    public DateTime? RepliedAt { get; private set; }

    /// <summary>Who answered.</summary>
    public string? RepliedByName { get; private set; }

    /// <summary>결정; null while there is none.</summary>
    public ObjectionRuling? Ruling { get; private set; }

    /// <summary>When it was ruled, UTC.</summary>
    public DateTime? RuledAt { get; private set; }

    /// <summary>Who ruled.</summary>
    public string? RuledByName { get; private set; }

    /// <summary>When it was taken back, UTC.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>How it stands.</summary>
    public ObjectionState State =>
        WithdrawnAt is not null ? ObjectionState.Withdrawn
        : Ruling is not null ? ObjectionState.Ruled
        : RepliedAt is not null ? ObjectionState.Answered
        : ObjectionState.Filed;

    /// <summary>Whether it waits for a ruling.</summary>
    public bool IsOpen => State is ObjectionState.Filed or ObjectionState.Answered;

    /// <summary>The receipt number of a municipality's next objection.</summary>
    public static string NumberOf(string region, int year, int earlier) => string.Create(CultureInfo.InvariantCulture, $"OB-{region}-{year}-{earlier + 1:00}");

    /// <summary>The day until which an objection filed at an instant is ruled: days are counted from the next one, by the clock in Korea.</summary>
    public static DateOnly DueAfter(DateTime filedAt) => Korea.DayOf(filedAt).AddDays(UsualDays);

    /// <summary>Whether the day is over and it still waits.</summary>
    public bool IsLateOn(DateOnly today) => IsOpen && today > DueOn;

    /// <summary>Answers it.</summary>
    public Outcome Answer(string? text, DateTime at, string byName)
    {
        if ((IsOpen ? FormProblem.Of("objection-reply.faulty", [FieldFault.Needed(nameof(Reply), text, "답변이", ObjectionContent.LongestText)]) : ObjectionProblems.NotOpen) is { } problem)
        {
            return problem;
        }

        (Reply, RepliedAt, RepliedByName) = (text!.Trim(), at, byName);
        return Outcome.Ok;
    }

    /// <summary>Rules it, after an answer.</summary>
    public Outcome Rule(ObjectionRuling ruling, RubricCriterion criterion, DateTime at, string byName)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        if ((!IsOpen ? ObjectionProblems.NotOpen : RepliedAt is null ? ObjectionProblems.NotAnswered : ruling.WhyNot(criterion)) is { } problem)
        {
            return problem;
        }

        (Ruling, RuledAt, RuledByName) = (ruling, at, byName);
        return Outcome.Ok;
    }

    /// <summary>The municipality takes it back.</summary>
    public Outcome Withdraw(DateTime at)
    {
        if (!IsOpen)
        {
            return ObjectionProblems.NotOpen;
        }

        WithdrawnAt = at;
        return Outcome.Ok;
    }
}

/// <summary>Expected refusals about objections.</summary>
public static class ObjectionProblems
{
    /// <summary>No such objection, or one of another place.</summary>
    public static readonly Problem NotFound = new("objection.not-found", "이의신청을 찾지 못했습니다. 목록에서 다시 골라 주십시오.");

    /// <summary>A criterion that the municipality has no figure of.</summary>
    public static readonly Problem CriterionUnknown = new("objection.criterion", "평가지표에 없는 항목입니다. 점수표에서 항목을 골라 주십시오.");

    /// <summary>The figures are certified.</summary>
    public static readonly Problem Certified = new("objection.certified", "평가결과를 확정해 이의를 신청할 수 없습니다. 도 담당자에게 알려 주십시오.");

    /// <summary>It was ruled or taken back.</summary>
    public static readonly Problem NotOpen = new("objection.not-open", "이미 결정했거나 취하한 이의신청입니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>A ruling needs an answer first.</summary>
    public static readonly Problem NotAnswered = new("objection.not-answered", "답변을 먼저 적어 주십시오. 답변한 뒤에 결정할 수 있습니다.");

    /// <summary>There is one of the same cell.</summary>
    public static readonly Problem Twice = new("objection.twice", "같은 항목에 이미 이의를 신청했습니다. 앞서 낸 신청을 확인해 주십시오.");
}
