using System.Runtime.CompilerServices;
using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>The columns that a kind of table may have, and how their heads are written.</summary>
/// <typeparam name="TColumn">An enum numbered from 0, the needed columns first.</typeparam>
internal sealed class ColumnSet<TColumn>
    where TColumn : struct, Enum
{
    private readonly int _needed;
    private readonly Dictionary<string, TColumn> _byHead;

    /// <param name="needed">So many columns must be there.</param>
    /// <param name="heads">English and Korean head of every column, in their order.</param>
    public ColumnSet(int needed, IReadOnlyList<(string English, string Korean)> heads)
    {
        (_needed, Heads) = (needed, heads);
        _byHead = Enum.GetValues<TColumn>()
            .SelectMany(column => new[] { (Head: heads[Place(column)].English, Column: column), (Head: heads[Place(column)].Korean, Column: column) })
            .ToDictionary(pair => Letters(pair.Head), pair => pair.Column, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>English and Korean head of every column, in their order.</summary>
    public IReadOnlyList<(string English, string Korean)> Heads { get; }

    /// <summary>The place of a column among the heads.</summary>
    public static int Place(TColumn column) => Unsafe.BitCast<TColumn, int>(column);

    public bool IsNeeded(TColumn column) => Place(column) < _needed;

    /// <summary>Case and white space do not matter: heads are often broken over two lines. One that is not readable is unknown.</summary>
    public TColumn? Find(string head)
    {
        var letters = Letters(head);
        return ReadableText.Is(letters) && _byHead.TryGetValue(letters.Normalize(), out var column) ? column : null;
    }

    private static string Letters(string head) => string.Concat(head.Where(c => !char.IsWhiteSpace(c)));
}
