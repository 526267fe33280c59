namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>A value that its place in the plan knows by a key.</summary>
/// <typeparam name="TKey">Kind of key.</typeparam>
public interface IKeyed<out TKey>
{
    /// <summary>The key, which no other value at the same place has.</summary>
    TKey Key { get; }
}
