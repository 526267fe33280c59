using System.Globalization;
using System.Text;

namespace Uijeongbu.SocialPlan.Domain.Evaluation;

/// <summary>Rules in one text, so that two of them can be compared: records compare their lists by reference.</summary>
internal static class EvaluationText
{
    public static string Of(EvaluationRules rules)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{rules.Achievement}|{rules.Panel}|{rules.Ranking.Convention}|{rules.Ranking.Decimals}|{rules.Scope}");
        text.AppendJoin('|', rules.Ranking.TieBreaks).AppendJoin('|', rules.Awards);
        return text.Append(Of(rules.Rubric)).ToString();
    }

    public static string Of(Rubric rubric)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{rubric.Version}|{rubric.Name}").AppendJoin('|', rubric.Extras);
        foreach (var area in rubric.Areas)
        {
            text.Append(CultureInfo.InvariantCulture, $"|{area.Key}|{area.Name}");
            foreach (var criterion in area.Criteria)
            {
                text.Append(CultureInfo.InvariantCulture, $"|{criterion.Key}|{criterion.Name}|{criterion.Points}|{criterion.Source}|{criterion.Stage}|{criterion.Band}").AppendJoin('|', criterion.Letters).AppendJoin('|', criterion.Anchors);
            }
        }

        return text.ToString();
    }
}
