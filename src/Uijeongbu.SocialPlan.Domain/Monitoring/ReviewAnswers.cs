namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>The answer to one question, in the way its kind asks; a question that was not answered has none.</summary>
/// <param name="Key">The question.</param>
public sealed record ReviewAnswer(string Key)
{
    /// <summary>What was written.</summary>
    public string? Text { get; init; }

    /// <summary>The chosen point of a scale, from 1, or choice, from 1.</summary>
    public int? Point { get; init; }

    /// <summary>예 or 아니오.</summary>
    public bool? IsYes { get; init; }

    /// <summary>Pictures: the files that hang on the card; null for none.</summary>
    public IReadOnlyList<Guid>? Photos { get; init; }

    /// <summary>Whether nothing was answered.</summary>
    internal bool IsBlank => string.IsNullOrWhiteSpace(Text) && Point is null && IsYes is null && Photos is null or [];
}

/// <summary>Answers to a questionnaire.</summary>
/// <param name="Questionnaire">The version that was asked.</param>
/// <param name="Answers">Those that were given.</param>
public sealed record ReviewAnswers(int Questionnaire, IReadOnlyList<ReviewAnswer> Answers)
{
    /// <summary>Nothing answered yet.</summary>
    public static ReviewAnswers None(Questionnaire asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return new(asked.Version, []);
    }

    /// <summary>The answer to a question; null when it was not answered.</summary>
    public ReviewAnswer? Of(string key) => Answers.FirstOrDefault(answer => string.Equals(answer.Key, key, StringComparison.Ordinal) && !answer.IsBlank);

    /// <summary>Why they cannot be kept as a draft; null when they can. Gaps are no fault of a draft.</summary>
    public Problem? WhyNotDraft(Questionnaire asked) => FormProblem.Of("review.faulty", Faults(asked));

    /// <summary>Why they cannot be submitted; null when they can.</summary>
    public Problem? WhyNotSubmit(Questionnaire asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return FormProblem.Of("review.faulty", Faults(asked).Concat(asked.Questions.Where(question => question.IsRequired && Of(question.Key) is null)
            .Select(question => new FieldFault(question.Key, $"'{question.Text}'에 답이 없습니다. 답해 주십시오."))));
    }

    /// <summary>Questions that still need an answer.</summary>
    public IReadOnlyList<Question> Missing(Questionnaire asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return [.. asked.Questions.Where(question => question.IsRequired && Of(question.Key) is null)];
    }

    private IEnumerable<FieldFault?> Faults(Questionnaire asked)
    {
        yield return FieldFault.If(Questionnaire != asked.Version, "", "그사이 질문이 바뀌었습니다. 화면을 새로 고쳐 주십시오.");
        yield return FieldFault.If(Answers.Select(answer => answer.Key).Distinct(StringComparer.Ordinal).Count() < Answers.Count, "", "한 질문에 답이 둘입니다. 화면을 새로 고쳐 주십시오.");
        foreach (var answer in Answers)
        {
            yield return asked.Find(answer.Key) is { } question ? Fault(question, answer) : new(answer.Key, "없는 질문에 대한 답입니다. 화면을 새로 고쳐 주십시오.");
        }
    }

    private static FieldFault? Fault(Question question, ReviewAnswer answer) => question.Kind switch
    {
        QuestionKind.Text => FieldFault.TooLong(question.Key, answer.Text, Monitoring.Questionnaire.LongestAnswer),
        QuestionKind.Scale => FieldFault.If(answer.Point is < 1 or > Monitoring.Questionnaire.ScalePoints, question.Key, "1부터 5 가운데 하나를 골라 주십시오."),
        QuestionKind.Choice => FieldFault.If(answer.Point is { } point && (point < 1 || point > question.Choices.Count), question.Key, "보이는 것 가운데 하나를 골라 주십시오."),
        QuestionKind.Photo => FieldFault.If(answer.Photos?.Count > Monitoring.Questionnaire.MostPhotos, question.Key, $"사진은 {Monitoring.Questionnaire.MostPhotos}장까지 붙일 수 있습니다."),
        _ => null,
    };
}
