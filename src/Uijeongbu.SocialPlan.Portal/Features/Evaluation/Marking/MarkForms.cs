using System.Globalization;
using System.Text;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;

/// <summary>Marks as they were sent.</summary>
internal sealed record SentMarks(IReadOnlyList<CriterionMark> Marks);

/// <summary>Marks as fields of a form, and back. A number that cannot be read is a fault of its field, never a blank.</summary>
internal static class MarkForms
{
    private const string MarkPrefix = "m-";
    private const string AdjustmentPrefix = "a-";
    private const string NotePrefix = "n-";

    /// <summary>Field of the mark, or of the adjustment where the scoring service fills.</summary>
    public static string FieldOf(RubricCriterion criterion) => (criterion.Source is RubricSource.Achievement ? AdjustmentPrefix : MarkPrefix) + criterion.Key;

    /// <summary>Field of the note.</summary>
    public static string NoteOf(RubricCriterion criterion) => NotePrefix + criterion.Key;

    /// <summary>Marks as they stand in the form.</summary>
    public static IReadOnlyList<FormField> Of(Rubric rubric, EvaluationStage stage, IReadOnlyList<CriterionMark> marks) =>
    [
        .. rubric.Criteria.Where(criterion => criterion.Stage == stage).SelectMany(criterion =>
        {
            var mark = marks.FirstOrDefault(one => one.Criterion == criterion.Key);
            var value = criterion.Source is RubricSource.Achievement ? mark?.Adjustment : mark?.Points;
            return new FormField[] { new(FieldOf(criterion), criterion.Name, TextOf(value)), new(NoteOf(criterion), $"{criterion.Name} 의견", mark?.Note ?? "") };
        }),
    ];

    /// <summary>What was sent of the criteria of a stage.</summary>
    public static Outcome<SentMarks> Read(Rubric rubric, EvaluationStage stage, Func<string, string> sent)
    {
        List<CriterionMark> marks = [];
        List<FieldFault?> faults = [];
        foreach (var criterion in rubric.Criteria.Where(criterion => criterion.Stage == stage))
        {
            var text = sent(FieldOf(criterion));
            var isNumber = TryRead(text, out var value);
            faults.Add(FieldFault.If(!isNumber, criterion.Key, $"'{criterion.Name}'에 적으신 '{text.Trim()}'을(를) 점수로 읽을 수 없습니다. 8.5처럼 적어 주십시오."));
            var note = PostedForm.CleanLines(sent(NoteOf(criterion)));
            var isFilled = criterion.Source is RubricSource.Achievement;
            marks.Add(new(criterion.Key, isFilled ? null : value) { Adjustment = isFilled ? value : null, Note = note.Length > 0 ? note : null });
        }

        return FormProblem.Of("mark-sheet.faulty", faults) is { } problem ? problem : new SentMarks(marks);
    }

    /// <summary>A problem whose faults name fields of the form instead of criteria.</summary>
    public static Problem Named(Problem problem, Rubric rubric) => problem is FormProblem form
        ? form with { Faults = [.. form.Faults.Select(fault => rubric.Find(fault.Field) is { } criterion ? fault with { Field = FieldOf(criterion) } : fault)] }
        : problem;

    /// <summary>A mark as it is typed.</summary>
    public static string TextOf(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";

    // Full-width digits and the minus signs of Korean keyboards are what they look like; blank is no mark.
    private static bool TryRead(string text, out decimal? value)
    {
        var plain = PostedForm.Clean(text).Normalize(NormalizationForm.FormKC).Trim().Replace('−', '-').Replace('△', '-');
        value = decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        return plain.Length == 0 || value is not null;
    }
}
