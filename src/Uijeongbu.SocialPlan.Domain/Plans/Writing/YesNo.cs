namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>Fields that are marked or not. What is neither is refused: a text that is not understood takes no mark away.</summary>
internal static class YesNo
{
    /// <summary>What stands there.</summary>
    public static string Of(bool yes) => yes ? "yes" : "";

    /// <summary>Reads a mark as the pages send it and as people write it.</summary>
    public static Outcome<T> Read<T>(string label, string text, T item, Func<T, bool, Outcome<T>> write)
        where T : class => text switch
        {
            "yes" or "true" or "○" or "O" or "o" => write(item, arg2: true),
            "" or "no" or "false" or "×" or "X" or "x" => write(item, arg2: false),
            _ => PlanWritingProblems.NotAChoice(label, text),
        };
}
