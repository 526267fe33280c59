using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Evaluation.Objections;

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

/// <summary>
/// 이의신청 of a municipality against a figure of a round that was frozen for viewing, or 직권 정정 of the province, which is ruled without an answer. It is the
/// municipality's row; the province answers and rules.
/// </summary>
public sealed class EvaluationObjection : OwnedRow
{
    /// <summary>So many days after the filing it is ruled, unless the province says another day.</summary>
    public const int UsualDays = 14;

    private const string Filing = "OB";
    private const string OwnMotion = "OC"; // sorts behind the other: of two rulings on a cell the correction is the later one

    /// <summary>접수번호 such as <c>OB-41150-2025-01</c>, of 직권 정정 <c>OC-41150-2025-02</c>.</summary>
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

    /// <summary>A new one, of what its municipality was shown.</summary>
    /// <param name="outcome">What it was shown.</param>
    /// <param name="version">Number of the frozen figures that it is about.</param>
    /// <param name="content">What it says; checked already.</param>
    /// <param name="earlier">How many the municipality has of the year.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="byName">Who.</param>
    public static EvaluationObjection New(MunicipalOutcome outcome, string version, ObjectionContent content, int earlier, DateTime at, string byName)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(content);
        return new()
        {
            RegionCode = outcome.RegionCode,
            Number = NumberOf(outcome.RegionCode, outcome.FiscalYear, earlier, content.IsOwnMotion),
            RoundId = outcome.RoundId,
            ProvinceCode = outcome.ProvinceCode,
            FiscalYear = outcome.FiscalYear,
            VersionNumber = version,
            Content = content with { Claim = content.Claim.Trim() },
            FiledAt = at,
            FiledByName = byName,
            DueOn = DueAfter(at),
        };
    }

    /// <summary>The number of a municipality's next objection or correction.</summary>
    public static string NumberOf(string region, int year, int earlier, bool isOwnMotion = false) =>
        string.Create(CultureInfo.InvariantCulture, $"{(isOwnMotion ? OwnMotion : Filing)}-{region}-{year}-{earlier + 1:00}");

    /// <summary>Whether a number is that of 직권 정정.</summary>
    public static bool IsOwnMotion(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number.StartsWith(OwnMotion, StringComparison.Ordinal);
    }

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

    /// <summary>Rules it, an objection after an answer.</summary>
    public Outcome Rule(ObjectionRuling ruling, RubricCriterion criterion, DateTime at, string byName)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        if ((!IsOpen ? ObjectionProblems.NotOpen : RepliedAt is null && !Content.IsOwnMotion ? ObjectionProblems.NotAnswered : ruling.WhyNot(criterion)) is { } problem)
        {
            return problem;
        }

        (Ruling, RuledAt, RuledByName) = (ruling, at, byName);
        return Outcome.Ok;
    }

    /// <summary>The municipality takes it back.</summary>
    public Outcome Withdraw(DateTime at)
    {
        if ((!IsOpen ? ObjectionProblems.NotOpen : Content.IsOwnMotion ? ObjectionProblems.NotYours : null) is { } problem)
        {
            return problem;
        }

        WithdrawnAt = at;
        return Outcome.Ok;
    }
}
