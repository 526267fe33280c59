using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;

namespace Uijeongbu.SocialPlan.Domain.Evaluation.Scores;

/// <summary>The value that a ruling gave a criterion (이의신청 결정).</summary>
/// <param name="Objection">접수번호.</param>
/// <param name="Criterion">Key of the criterion.</param>
/// <param name="Value">In points.</param>
/// <param name="Reason">Why, in the ruling's words.</param>
public sealed record RuledValue(string Objection, string Criterion, decimal Value, string Reason);

/// <summary>A municipality as it enters the computation.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Group">Its peer group.</param>
/// <param name="Achievement">목표달성도; null while nothing was submitted.</param>
/// <param name="SubmittedAt">When it submitted, UTC.</param>
/// <param name="Extras">가점 and 감점.</param>
/// <param name="Ruled">Values by ruling, the latest of a criterion last.</param>
/// <param name="LastTotal">Total of the year before.</param>
/// <param name="Special">특별상.</param>
public sealed record EvaluatedUnit(
    string Code, string Name, string Group, UnitAchievement? Achievement, DateTime? SubmittedAt, IReadOnlyList<ExtraPoints> Extras, IReadOnlyList<RuledValue> Ruled, decimal? LastTotal, SpecialAward? Special);

/// <summary>A submitted sheet as it enters the computation.</summary>
/// <param name="Evaluator">Who, by a name that is unique within the round.</param>
/// <param name="Unit">Code of the municipality.</param>
/// <param name="Stage">서면평가 or 발표평가.</param>
/// <param name="IsRecused">제척, 기피, 회피: the marks are absent.</param>
/// <param name="Marks">The marks; empty when recused.</param>
public sealed record EvaluatedSheet(string Evaluator, string Unit, EvaluationStage Stage, bool IsRecused, IReadOnlyList<CriterionMark> Marks);

/// <summary>A note of the chair.</summary>
/// <param name="Unit">Code of the municipality.</param>
/// <param name="Criterion">Key of the criterion.</param>
/// <param name="Text">What it says.</param>
public sealed record EvaluatedNote(string Unit, string Criterion, string Text);

/// <summary>
/// Everything that a round's figures follow from, and nothing else: frozen with a version and its hash. Rows may come in any order; <see cref="Sorted"/> gives
/// the one in which they are written.
/// </summary>
/// <param name="Province">Code of the province.</param>
/// <param name="ProvinceName">Its name.</param>
/// <param name="FiscalYear">실적연도.</param>
/// <param name="Kind">What is evaluated.</param>
/// <param name="IsDemo">시연용 가상 자료.</param>
/// <param name="Rules">Rubric, points, places, awards, scope.</param>
/// <param name="Units">Municipalities.</param>
/// <param name="Sheets">Submitted and recused sheets.</param>
/// <param name="Notes">조정 의견.</param>
public sealed record EvaluationInputs(
    string Province, string ProvinceName, int FiscalYear, EvaluationKind Kind, bool IsDemo, EvaluationRules Rules,
    IReadOnlyList<EvaluatedUnit> Units, IReadOnlyList<EvaluatedSheet> Sheets, IReadOnlyList<EvaluatedNote> Notes)
{
    /// <summary>The same in the one order: by code, evaluator, stage, criterion, ordinal.</summary>
    public EvaluationInputs Sorted() => this with
    {
        Units = [.. Units.OrderBy(unit => unit.Code, StringComparer.Ordinal).Select(unit => unit with
        {
            Extras = [.. unit.Extras.OrderBy(extra => extra.Key, StringComparer.Ordinal)],
            Ruled = [.. unit.Ruled.OrderBy(ruled => ruled.Objection, StringComparer.Ordinal)],
        })],
        Sheets = [.. Sheets.OrderBy(sheet => sheet.Unit, StringComparer.Ordinal).ThenBy(sheet => sheet.Evaluator, StringComparer.Ordinal).ThenBy(sheet => sheet.Stage).Select(sheet => sheet with
        {
            Marks = [.. sheet.Marks.OrderBy(mark => mark.Criterion, StringComparer.Ordinal)],
        })],
        Notes = [.. Notes.OrderBy(note => note.Unit, StringComparer.Ordinal).ThenBy(note => note.Criterion, StringComparer.Ordinal)],
    };
}
