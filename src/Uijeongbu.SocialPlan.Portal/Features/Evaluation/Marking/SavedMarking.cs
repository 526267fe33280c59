using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;

/// <summary>A note of the chair as it stands; also what the record keeps of it. Not its words: they may name marks, and stand with the frozen figures later.</summary>
internal sealed record SavedNote(Guid Id, long Version, string UnitCode, string Criterion, string ByName, DateTime At)
{
    public const string Subject = "consensus-note";

    public static SavedNote Of(ConsensusNote row) => new(row.Id, row.Version, row.UnitCode, row.Criterion, row.ByName, row.At);
}

/// <summary>A sample of the calibration exercise as it stands; also what the record keeps of it.</summary>
internal sealed record SavedSample(Guid Id, long Version, int Number, string Text)
{
    public const string Subject = "calibration-sample";

    public static SavedSample Of(CalibrationSample row) => new(row.Id, row.Version, row.Number, row.Text);
}

/// <summary>An evaluator's marks of a sample: that they were submitted, and none of them.</summary>
internal sealed record SavedCalibration(Guid Id, Guid SampleId, Guid EvaluatorId, DateTime? SubmittedAt)
{
    public const string Subject = "calibration-sheet";

    public static SavedCalibration Of(CalibrationSheet row) => new(row.Id, row.SampleId, row.EvaluatorId, row.SubmittedAt);
}

/// <summary>Municipalities' sheets from which an evaluator stood back.</summary>
internal sealed record RecusedSheets(IReadOnlyList<SavedSheet> Sheets);

/// <summary>The note was written in another window meanwhile.</summary>
internal sealed record NoteConflict() : ConflictProblem("consensus.conflict", "다른 창에서 먼저 저장한 조정 의견이 있습니다. 화면을 새로 고쳐 저장된 의견을 확인해 주십시오.");

/// <summary>The sample was written in another window meanwhile.</summary>
internal sealed record SampleConflict() : ConflictProblem("calibration.conflict", "다른 사람이 먼저 저장한 견본이 있습니다. 화면을 새로 고쳐 저장된 내용을 확인해 주십시오.");
