namespace Uijeongbu.SocialPlan.Domain;

/// <summary>A row that people look for by words. Its key is written wherever the row is saved.</summary>
public interface ISearched
{
    /// <summary>See <see cref="Domain.SearchKey"/>; empty only for a row that an older program wrote.</summary>
    string SearchKey { get; }

    /// <summary>The texts under which it is looked for; by the initial consonants of the first.</summary>
    IEnumerable<string?> SearchTexts { get; }
}
