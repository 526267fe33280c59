using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>A questionnaire as a form with a block for each question, some of them blank for new ones, and back.</summary>
internal static class QuestionForms
{
    /// <summary>Blank blocks at the end.</summary>
    public const int Blank = 2;

    public static IReadOnlyList<(string Value, string Label)> Kinds { get; } = [.. Enum.GetValues<QuestionKind>().Select(kind => (kind.ToString(), Label(kind)))];

    /// <summary>How many blocks the form has.</summary>
    public static int Blocks(Questionnaire asked) => Math.Min(asked.Questions.Count + Blank, Questionnaire.MostQuestions);

    /// <summary>Fields of a block.</summary>
    public static IEnumerable<FormField> Of(int block, Question? question) =>
    [
        new(At("Key", block), "이름", question?.Key ?? ""),
        new(At("Order", block), "차례", (block + 1).ToString(CultureInfo.InvariantCulture)),
        new(At("Text", block), "질문", question?.Text ?? ""),
        new(At("Help", block), "도움말", question?.Help ?? ""),
        new(At("Kind", block), "답하는 방법", (question?.Kind ?? QuestionKind.Text).ToString()),
        new(At("Choices", block), "고를 것", string.Join('\n', question?.Choices ?? [])),
        new(At("Required", block), "꼭 답해야 함", question?.IsRequired is true ? "on" : ""),
    ];

    /// <summary>The questions as they were sent: by their order, without blank blocks. A new one has a name that no earlier version has.</summary>
    public static IReadOnlyList<Question> Read(PostedForm posted, Questionnaire asked) =>
    [
        .. Enumerable.Range(0, Blocks(asked)).Where(block => posted.Line(At("Text", block)).Length > 0)
            .OrderBy(block => posted.Number(At("Order", block))).ThenBy(block => block)
            .Select(block => new Question(
                posted.LineOrNull(At("Key", block)) is { } key && asked.Find(key) is not null ? key : string.Create(CultureInfo.InvariantCulture, $"q{asked.Version + 1}-{block}"),
                posted.Line(At("Text", block)), posted.Choice<QuestionKind>(At("Kind", block)), posted.IsOn(At("Required", block)))
            {
                Help = posted.LineOrNull(At("Help", block)),
                Choices = posted.Choice<QuestionKind>(At("Kind", block)) is QuestionKind.Choice or QuestionKind.Scale ? [.. posted.Lines(At("Choices", block)).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : [],
            }),
    ];

    /// <summary>A refusal with the fields of this form: the Domain names a question by its key.</summary>
    public static Problem Named(Problem problem, PostedForm posted, Questionnaire asked) => problem is not FormProblem form ? problem : form with
    {
        Faults =
        [
            .. form.Faults.Select(fault => Enumerable.Range(0, Blocks(asked)).Where(block => posted.Line(At("Key", block)) == fault.Field || fault.Field.EndsWith(string.Create(CultureInfo.InvariantCulture, $"-{block}"), StringComparison.Ordinal)).Take(1).ToList() is [var at]
                ? fault with { Field = At(fault.Text.Contains("선택지", StringComparison.Ordinal) || fault.Text.Contains("고를 것", StringComparison.Ordinal) || fault.Text.Contains("뜻하는지", StringComparison.Ordinal) ? "Choices" : "Text", at) }
                : fault),
        ],
    };

    /// <summary>Name of a field of a block.</summary>
    public static string At(string field, int block) => string.Create(CultureInfo.InvariantCulture, $"{field}-{block}");

    /// <summary>What people call a way to answer.</summary>
    public static string Label(QuestionKind kind) => kind switch
    {
        QuestionKind.Text => "글",
        QuestionKind.Choice => "하나 고르기",
        QuestionKind.Scale => "1~5점",
        QuestionKind.YesNo => "예·아니오",
        QuestionKind.Photo => "사진",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
