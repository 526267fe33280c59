using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Rankings;

/// <summary>Words of a published evaluation in the language of the request. Names of groups, criteria and awards are data, in Korean; an English reader is told what the usual ones mean.</summary>
public sealed class RankingWords(Texts<RankingWords> texts)
{
    private static readonly Dictionary<string, string> Grades = new(StringComparer.Ordinal)
    {
        ["대상"] = "Grand", ["최우수"] = "Top", ["우수"] = "Excellent", ["장려"] = "Encouragement", ["발전상"] = "Progress", ["특별상"] = "Special",
    };

    /// <summary>The words themselves.</summary>
    public string this[string key] => texts[key];

    /// <summary>The words with their places filled.</summary>
    public string this[string key, params object[] values] => texts[key, values];

    /// <summary>의정부 그룹 as it is; Ⅱ그룹 in English is Group Ⅱ.</summary>
    public string Group(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Languages.IsEnglish && name.EndsWith("그룹", StringComparison.Ordinal) ? texts["GroupOf", name[..^2].Trim()] : name;
    }

    /// <summary>An award; an English reader also gets its meaning.</summary>
    public string Award(string grade) => Languages.IsEnglish && Grades.TryGetValue(grade, out var key) ? texts["Award." + key] : grade;

    /// <summary>A difference in points with its sign.</summary>
    public static string WithSign(decimal points) => (points > 0m ? "+" : points < 0m ? "−" : "") + Formats.Current.Number(Math.Abs(points), UnitScore.Printed.Decimals);

    /// <summary>Points as totals are printed; an en dash where there are none.</summary>
    public static string Points(decimal? points) => points is { } value ? Formats.Current.Number(value, UnitScore.Printed.Decimals) : "–";

    /// <summary>What the scope lets the public see.</summary>
    public string Scope(PublicationScope scope) => texts["Scope." + scope];

    /// <summary>상위, 중위, 하위.</summary>
    public string Tier(RankTier tier) => texts["Tier." + tier];

    /// <summary>A tie-break.</summary>
    public string TieBreak(EvaluationRules rules, EvaluationTieBreak tie)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(tie);
        return tie.Kind is TieBreakKind.AchievementRate or TieBreakKind.SubmittedAt ? texts["Tie." + tie.Kind] : texts["Tie." + tie.Kind, rules.NameOf(tie)];
    }

    /// <summary>The tie-break of that name.</summary>
    public string TieBreak(EvaluationRules rules, string name)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Ranking.TieBreaks.FirstOrDefault(tie => rules.NameOf(tie) == name) is { } found ? TieBreak(rules, found) : name;
    }

    /// <summary>How marks of several evaluators become one.</summary>
    public string Panel(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return texts["Panel." + id.Split(';')[0]];
    }

    /// <summary>A scoring policy by its id.</summary>
    public string Policy(string id) => ScoringPolicies.All.Any(policy => policy.Id == id) ? texts["Policy." + id] : id;

    /// <summary>How equal totals share places.</summary>
    public string Convention(EvaluationRanking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return texts["Convention." + ranking.Convention];
    }
}
