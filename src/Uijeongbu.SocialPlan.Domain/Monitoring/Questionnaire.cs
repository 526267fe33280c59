namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>One of the listed choices.</summary>
    Choice,

    /// <summary>1 to 5, each with its description.</summary>
    Scale,

    /// <summary>예 or 아니오.</summary>
    YesNo,

    /// <summary>A picture; its file hangs on the review.</summary>
    Photo,
}

/// <summary>A question of a review.</summary>
/// <param name="Key">Stable name within the questionnaire; answers are kept under it.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="IsRequired">Whether a review cannot be submitted without it.</param>
public sealed record Question(string Key, string Text, QuestionKind Kind, bool IsRequired)
{
    /// <summary>A word of help under the question; null when it needs none.</summary>
    public string? Help { get; init; }

    /// <summary>The choices, or the descriptions of 1 to 5 in this order.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}

/// <summary>
/// The questions of a review, as data with a version. Answers stay tied to the version they were given for: a change makes another version.
/// </summary>
/// <param name="Version">From 1.</param>
/// <param name="Questions">In the order in which they are asked.</param>
public sealed record Questionnaire(int Version, IReadOnlyList<Question> Questions)
{
    /// <summary>Points of a scale.</summary>
    public const int ScalePoints = 5;

    /// <summary>Most characters of a written answer.</summary>
    public const int LongestAnswer = 2000;

    /// <summary>Most questions: what an evening on a phone bears.</summary>
    public const int MostQuestions = 20;

    /// <summary>Most pictures of one question.</summary>
    public const int MostPhotos = 3;

    private const int LongestText = 200;

    /// <summary>
    /// What is shipped: the three questions of the citizens' monitoring of Siheung (2023), a scale of 1 to 5 on carrying out, effect, fitness of the indicator and
    /// residents' experience, and whether the project is proposed as 우수사업. A place may ask otherwise.
    /// </summary>
    public static Questionnaire Shipped { get; } = new(1,
    [
        new("carried-out", "계획한 일이 어디까지 이루어졌습니까?", QuestionKind.Text, IsRequired: true) { Help = "카드에 적힌 목표와 실적을 보고 느끼신 대로 적어 주십시오." },
        new("obstacles", "어려웠던 점이나 막힌 곳은 무엇입니까?", QuestionKind.Text, IsRequired: false),
        new("improvement", "목표에 닿으려면 무엇을 고쳐야 합니까?", QuestionKind.Text, IsRequired: true) { Help = "담당 부서가 답을 드립니다." },
        new("execution", "계획대로 추진되었습니까?", QuestionKind.Scale, IsRequired: true) { Choices = ["전혀 그렇지 않다", "그렇지 않다", "보통이다", "그렇다", "매우 그렇다"] },
        new("effect", "주민에게 도움이 되었습니까?", QuestionKind.Scale, IsRequired: true) { Choices = ["전혀 아니다", "별로 아니다", "보통이다", "도움이 되었다", "큰 도움이 되었다"] },
        new("indicator", "성과지표가 이 사업을 잘 보여 줍니까?", QuestionKind.Scale, IsRequired: true) { Choices = ["전혀 아니다", "별로 아니다", "보통이다", "잘 보여 준다", "아주 잘 보여 준다"] },
        new("experience", "주민이 이용하기에 어떠했습니까?", QuestionKind.Scale, IsRequired: true) { Choices = ["매우 불편하다", "불편하다", "보통이다", "편하다", "매우 편하다"] },
        new("best", "우수사업으로 추천하십니까?", QuestionKind.YesNo, IsRequired: false),
    ]);

    /// <summary>The same without pictures, which no sheet of paper and no subcommittee gives.</summary>
    public Questionnaire WithoutPhotos() => this with { Questions = [.. Questions.Where(question => question.Kind is not QuestionKind.Photo)] };

    /// <summary>The question of a key; null when there is none.</summary>
    public Question? Find(string key) => Questions.FirstOrDefault(question => string.Equals(question.Key, key, StringComparison.Ordinal));

    /// <summary>Why it cannot be asked so; null when it can.</summary>
    public Problem? WhyNot() => FormProblem.Of("questionnaire.faulty", Faults());

    private IEnumerable<FieldFault?> Faults()
    {
        yield return FieldFault.If(Questions.Count == 0, "Questions", "질문이 없습니다. 하나 이상 적어 주십시오.");
        yield return FieldFault.If(Questions.Count > MostQuestions, "Questions", $"질문은 {MostQuestions}개까지 둘 수 있습니다. 줄여 주십시오.");
        yield return FieldFault.If(Questions.Select(question => question.Key).Distinct(StringComparer.Ordinal).Count() < Questions.Count, "Questions", "같은 이름의 질문이 둘 있습니다. 이름을 다르게 적어 주십시오.");
        foreach (var question in Questions)
        {
            yield return FieldFault.Needed(question.Key, question.Text, "질문이", LongestText);
            yield return FieldFault.If(question.Kind is QuestionKind.Choice && question.Choices.Count < 2, question.Key, "고를 것이 둘보다 적습니다. 둘 이상 적어 주십시오.");
            yield return FieldFault.If(question.Kind is QuestionKind.Scale && question.Choices.Count != ScalePoints, question.Key, $"1부터 {ScalePoints}까지 무엇을 뜻하는지 모두 적어 주십시오.");
            yield return FieldFault.If(question.Choices.Any(string.IsNullOrWhiteSpace), question.Key, "빈 선택지가 있습니다. 적거나 지워 주십시오.");
        }
    }
}
