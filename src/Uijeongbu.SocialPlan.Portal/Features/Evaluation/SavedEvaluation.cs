using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation;

/// <summary>A round as it stands; also what the record keeps of it.</summary>
internal sealed record SavedEvaluation(Guid Id, long Version, EvaluationContent Content, EvaluationState State)
{
    public const string Subject = "evaluation-round";

    public static SavedEvaluation Of(EvaluationRound row) => new(row.Id, row.Version, row.ToContent(), row.State);
}

/// <summary>A municipality of a round as it stands; also what the record keeps of it.</summary>
internal sealed record SavedUnit(
    Guid Id, long Version, string UnitCode, string Name, string Group, UnitAchievement? Achievement, DateTime? SubmittedAt, decimal? LastTotal, IReadOnlyList<ExtraPoints> Extras, SpecialAward? Special, MinistryOutcome? Ministry)
{
    public const string Subject = "evaluation-unit";

    public static SavedUnit Of(EvaluationUnit row) => new(row.Id, row.Version, row.UnitCode, row.Name, row.Group, row.Achievement, row.SubmittedAt, row.LastTotal, row.Extras, row.Special, row.Ministry);
}

/// <summary>An evaluator of a round as it stands; also what the record keeps of it.</summary>
internal sealed record SavedEvaluator(Guid Id, long Version, string Name, int Number, string? Affiliation, bool IsChair, DateTime? OathAt, DateTime? LeftAt)
{
    public const string Subject = "evaluator";

    public static SavedEvaluator Of(Evaluator row) => new(row.Id, row.Version, row.Name, row.Number, row.Affiliation, row.IsChair, row.OathAt, row.LeftAt);
}

/// <summary>
/// A sheet as it stands; also what the record keeps of it until the figures are frozen. Never a mark: those who read the record are not those who may read marks. The hash of
/// what was submitted is on the record at once, the marks themselves when the figures are frozen (<see cref="FrozenSheet"/>).
/// </summary>
internal sealed record SavedSheet(Guid Id, long Version, string UnitCode, EvaluationStage Stage, Guid EvaluatorId, SheetState State, int Submissions, DateTime? DraftAt, DateTime? SubmittedAt, ConflictKind? Conflict, string? ConflictReason, string? MarksHash)
{
    public const string Subject = "mark-sheet";

    public static SavedSheet Of(MarkSheet row) => new(
        row.Id, row.Version, row.UnitCode, row.Stage, row.EvaluatorId, row.State, row.Submissions, row.DraftAt, row.SubmittedAt, row.Conflict, row.ConflictReason, MarksHash: null);

    /// <summary>The same with the hash of a version that was submitted.</summary>
    public static SavedSheet Of(MarkSheet row, SubmittedSheet submitted) => Of(row) with { MarksHash = HashOf(submitted) };

    /// <summary>Over the version's id and its marks. The id is random and not on the record: from a hash of one mark alone the mark could be guessed.</summary>
    public static string HashOf(SubmittedSheet submitted) => EvaluationJson.HashOf(submitted.Id + System.Text.Json.JsonSerializer.Serialize(submitted.Marks, Change.Json));
}

/// <summary>A sheet with its marks, as the record keeps it when figures are frozen: with the round and its municipalities everything that they follow from.</summary>
internal sealed record FrozenSheet(string Evaluator, string UnitCode, EvaluationStage Stage, ConflictKind? Conflict, IReadOnlyList<CriterionMark> Marks)
{
    public const string Subject = "frozen-sheet";
}

/// <summary>An objection as it stands; also what the record keeps of it.</summary>
internal sealed record SavedObjection(
    Guid Id, long Version, string Number, string VersionNumber, ObjectionContent Content, DateTime FiledAt, DateOnly DueOn, ObjectionState State, string? Reply, DateTime? RepliedAt, ObjectionRuling? Ruling, DateTime? RuledAt)
{
    public const string Subject = "objection";

    public static SavedObjection Of(EvaluationObjection row) =>
        new(row.Id, row.Version, row.Number, row.VersionNumber, row.Content, row.FiledAt, row.DueOn, row.State, row.Reply, row.RepliedAt, row.Ruling, row.RuledAt);
}

/// <summary>Someone else saved the round first.</summary>
/// <param name="Theirs">What is stored now.</param>
internal sealed record EvaluationConflict(SavedEvaluation Theirs) : ConflictProblem("evaluation-round.conflict", "다른 사람이 먼저 저장했습니다. 저장된 내용과 적으신 내용을 견주어 주십시오.");

/// <summary>The sheet was written in another window meanwhile.</summary>
/// <param name="Theirs">What is stored now.</param>
internal sealed record SheetConflict(SavedSheet Theirs) : ConflictProblem("mark-sheet.conflict", "다른 창이나 기기에서 먼저 저장했습니다. 화면을 새로 고쳐 저장된 점수를 확인해 주십시오.");

/// <summary>Someone else worked on the municipality, evaluator or objection first.</summary>
internal sealed record EvaluationRowConflict() : ConflictProblem("evaluation-row.conflict", "다른 사람이 먼저 저장했습니다. 화면을 새로 고쳐 저장된 내용을 확인해 주십시오.");
