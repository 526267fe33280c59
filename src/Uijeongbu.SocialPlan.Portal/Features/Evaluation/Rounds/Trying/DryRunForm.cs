using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds.Trying;

/// <summary>The other rules of a dry run in the address of its page: nothing of them is stored.</summary>
internal sealed class DryRunForm(IQueryCollection query)
{
    private const string Unrounded = "none";

    /// <summary>Choices of decimals.</summary>
    public static IReadOnlyList<(string Value, string Label)> Decimals { get; } = [(Unrounded, "반올림하지 않음"), .. Enumerable.Range(0, 5).Select(decimals => (decimals.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"소수 {decimals}자리")))];

    /// <summary>Whether somebody asked for figures.</summary>
    public bool IsAsked => query.ContainsKey("panel");

    /// <summary>The rules with what the address says; what it does not say stays, and what it says wrongly makes rules that cannot be used.</summary>
    public EvaluationRules Change(EvaluationRules rules)
    {
        if (!IsAsked)
        {
            return rules;
        }

        var policy = query["policy"].ToString().Split('/');
        return rules with
        {
            Panel = query["panel"].ToString(),
            Achievement = new(policy[0], policy.Length == 2 && int.TryParse(policy[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0, Number(query["full"].ToString()) ?? 0m),
            Ranking = rules.Ranking with
            {
                Convention = Enum.TryParse<RankingConvention>(query["convention"], out var convention) && Enum.IsDefined(convention) ? convention : rules.Ranking.Convention,
                Decimals = query["decimals"] == Unrounded ? null : int.TryParse(query["decimals"], NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) ? decimals : rules.Ranking.Decimals,
            },
        };
    }

    /// <summary>What the form shows.</summary>
    public static FormState StateOf(EvaluationRules rules) => new(
    [
        new("panel", "", rules.Panel), new("policy", "", RoundText.KeyOf(rules.Achievement.PolicyId, rules.Achievement.PolicyVersion)), new("full", "", RoundText.Plain(rules.Achievement.FullRate)),
        new("convention", "", rules.Ranking.Convention.ToString()), new("decimals", "", rules.Ranking.Decimals?.ToString(CultureInfo.InvariantCulture) ?? Unrounded),
    ], version: 0);

    private static decimal? Number(string text) => decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
