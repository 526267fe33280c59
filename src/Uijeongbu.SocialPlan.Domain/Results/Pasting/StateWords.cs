namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>States of a result in the words of the entry grid, as a form offers and reads them.</summary>
public static class StateWords
{
    /// <summary>실적: there is a value.</summary>
    public const string Entered = "실적";

    private const string NoTarget = "목표 미설정";

    private static readonly Dictionary<ResultState, string> Words = new()
    {
        [ResultState.Entered] = Entered,
        [ResultState.NotEntered] = "미입력",
        [ResultState.NotApplicable] = "해당없음",
        [ResultState.NotCarriedOut] = "미추진",
        [ResultState.Dropped] = "중도 폐지",
    };

    /// <summary>The states that a person chooses from, in the order of the list.</summary>
    public static IReadOnlyList<string> Offered { get; } = [.. Words.Values];

    /// <summary>The word of a state.</summary>
    public static string Of(ResultState state) => Words.GetValueOrDefault(state, NoTarget);

    /// <summary>The state that a word means, however it is spaced; null for any other word.</summary>
    public static ResultState? Read(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Find(word, text => text) ?? Find(SearchKey.OfQuery(word), SearchKey.OfQuery);
    }

    private static ResultState? Find(string word, Func<string, string> form)
    {
        foreach (var (state, text) in Words)
        {
            if (string.Equals(form(text), word, StringComparison.Ordinal))
            {
                return state;
            }
        }

        return string.Equals(form(NoTarget), word, StringComparison.Ordinal) ? ResultState.NoTarget : null;
    }
}
