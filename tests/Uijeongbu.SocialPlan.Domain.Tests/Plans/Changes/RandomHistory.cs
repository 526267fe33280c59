using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Changes;

/// <summary>An adopted plan with change sets in effect, and beside them the naive plan's text after each.</summary>
internal sealed class RandomHistory
{
    public static readonly DateOnly FirstDay = new(2027, 1, 1);

    private RandomHistory(PlanAt adopted, NaivePlan naive) => (Adopted, Naive, AdoptedText) = (adopted, naive, naive.Text());

    public PlanAt Adopted { get; }

    public string AdoptedText { get; }

    /// <summary>The naive plan with all changes.</summary>
    public NaivePlan Naive { get; }

    /// <summary>In the order of their days.</summary>
    public List<ChangeSet> Sets { get; } = [];

    public List<(DateOnly On, string Text)> Texts { get; } = [];

    /// <summary>The history as built set by set; each took effect on its day.</summary>
    public PlanHistory Built { get; private set; } = null!;

    public string TextAt(DateOnly day) => Texts.FindLastIndex(text => text.On <= day) is var last and >= 0 ? Texts[last].Text : AdoptedText;

    /// <summary>The same seed gives the same history. Days are few, so that sets share them.</summary>
    public static RandomHistory Of(int seed)
    {
        RandomChanges changes = new(new(seed));
        RandomHistory history = new(changes.Naive.ToPlan(), changes.Naive);
        history.Built = PlanHistory.Replay(history.Adopted, []).Answer!;
        foreach (var (day, number) in changes.Days(FirstDay))
        {
            history.Add(number, day, changes.Next());
        }

        return history;
    }

    public static ChangeSet Drafted(int number, DateOnly day, IReadOnlyList<ChangeEntry> entries, ChangeWeight weight = ChangeWeight.Deliberated) => new()
    {
        RegionCode = "41150",
        AnnualPlanId = Guid.Empty,
        Number = number,
        Content = new(weight, ChangeReason.ResidentNeeds, "대상자가 늘었습니다.", day, entries),
    };

    private void Add(int number, DateOnly day, IReadOnlyList<ChangeEntry> entries)
    {
        var set = Drafted(number, day, entries);
        var decided = set.Deliberate(day, "복지정책과-1");
        var outcome = set.TakeEffect(Built, day);
        if (!decided.IsOk || !outcome.IsOk)
        {
            throw new InvalidOperationException($"{decided.Problem} {outcome.Problem}");
        }

        Built = outcome.Answer;
        Sets.Add(set);
        Texts.Add((day, Naive.Text()));
    }
}
