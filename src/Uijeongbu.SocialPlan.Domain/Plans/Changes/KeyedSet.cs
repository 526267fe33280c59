using System.Collections;
using System.Collections.Immutable;

namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>
/// Immutable values in the order of their keys (text by code point), equal when all values are: the order in which they were put in leaves no mark,
/// so that two plans can be compared as values.
/// </summary>
/// <typeparam name="TKey">Kind of key.</typeparam>
/// <typeparam name="T">Kind of value.</typeparam>
public sealed class KeyedSet<TKey, T> : IReadOnlyCollection<T>, IEquatable<KeyedSet<TKey, T>>
    where TKey : notnull
    where T : class, IKeyed<TKey>
{
    private static readonly IComparer<TKey> ByKey =
        typeof(TKey) == typeof(string) ? (IComparer<TKey>)(object)StringComparer.Ordinal : Comparer<TKey>.Default;

    private readonly ImmutableSortedDictionary<TKey, T> _values;

    /// <summary>Puts values in.</summary>
    /// <exception cref="ArgumentException">Two different values have the same key.</exception>
    public KeyedSet(IEnumerable<T> values) =>
        _values = ImmutableSortedDictionary.CreateRange(ByKey, values.Select(value => KeyValuePair.Create(value.Key, value)));

    private KeyedSet(ImmutableSortedDictionary<TKey, T> values) => _values = values;

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <summary>The value with the key; null when there is none.</summary>
    public T? Find(TKey key) => _values.GetValueOrDefault(key);

    /// <summary>The same with <paramref name="value"/>, in place of the one with its key.</summary>
    public KeyedSet<TKey, T> With(T value) => new(_values.SetItem(value.Key, value));

    /// <summary>The same without the value of the key.</summary>
    public KeyedSet<TKey, T> Without(TKey key) => new(_values.Remove(key));

    /// <summary>The same with <paramref name="value"/> under the key, or with nothing there when it is null.</summary>
    public KeyedSet<TKey, T> Set(TKey key, T? value) => value is null ? Without(key) : With(value);

    /// <inheritdoc/>
    public bool Equals(KeyedSet<TKey, T>? other) =>
        other is not null && (ReferenceEquals(_values, other._values) || _values.Values.SequenceEqual(other._values.Values));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KeyedSet<TKey, T>);

    /// <inheritdoc/>
    public override int GetHashCode() => _values.Values.Aggregate(Count, HashCode.Combine);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _values.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The values, for a failing test.</summary>
    public override string ToString() => $"[{string.Join("; ", _values.Values)}]";
}
