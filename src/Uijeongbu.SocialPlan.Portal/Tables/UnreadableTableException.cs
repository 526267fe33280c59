namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>
/// A file that cannot be read on, thrown from the depth of a parser and turned into a fault at one place, <see cref="TableFile"/>.
/// What is wrong with single cells never comes this way: it is collected.
/// </summary>
internal sealed class UnreadableTableException(Func<TableMessages, string> message, int? line = null) : Exception
{
    /// <summary>The message in the language that is asked for.</summary>
    public Func<TableMessages, string> Explain { get; } = message;

    /// <summary>Row where reading ended, if there is one.</summary>
    public int? Line { get; } = line;
}
