using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds.Rubrics;

/// <summary>A criterion as a row of a table, from a form or a workbook.</summary>
/// <param name="Row">Which row: by it faults are named.</param>
/// <param name="Area">Name of its area; rows of one name are one area.</param>
/// <param name="Key">Key that it had; empty for a new one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Points">배점.</param>
/// <param name="Source">Who fills it.</param>
/// <param name="Stage">At which stage it is marked.</param>
/// <param name="Band">정성 가·감점.</param>
/// <param name="Letters">Letters from the best.</param>
/// <param name="Anchors">착안사항.</param>
internal sealed record RubricRow(int Row, string Area, string Key, string Name, decimal Points, RubricSource Source, EvaluationStage Stage, decimal Band, IReadOnlyList<RubricLetter> Letters, IReadOnlyList<RubricAnchor> Anchors);

/// <summary>가점 or 감점 as a row of a table.</summary>
internal sealed record ExtraRow(int Row, string Key, string Name, decimal Most, bool IsDeduction);

/// <summary>A rubric put together from rows, with what each key came from.</summary>
/// <param name="Rubric">The rubric, not checked yet.</param>
/// <param name="Rows">Row of a criterion by its key.</param>
/// <param name="Extras">Row of an extra by its key.</param>
internal sealed record RubricDraft(Rubric Rubric, IReadOnlyDictionary<string, int> Rows, IReadOnlyDictionary<string, int> Extras)
{
    /// <summary>
    /// Puts a rubric together. A criterion keeps its key, by which marks and other years know it: the one that its row names, or else that of the same name; a new one gets a key of its own.
    /// </summary>
    public static RubricDraft Of(Rubric before, string name, IReadOnlyList<RubricRow> rows, IReadOnlyList<ExtraRow> extras)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        var keyed = rows.Select(row => (Row: row, Key: KeyOf(taken, row.Key, before.Criteria.Select(one => (one.Key, one.Name)), row.Name, "criterion"))).ToList();
        var given = extras.Select(row => (Row: row, Key: KeyOf(taken, row.Key, before.Extras.Select(one => (one.Key, one.Name)), row.Name, "extra"))).ToList();
        var areas = keyed.GroupBy(one => one.Row.Area, StringComparer.Ordinal)
            .Select(own => new RubricArea(KeyOf(taken, "", before.Areas.Select(area => (area.Key, area.Name)), own.Key, "area"), own.Key, [.. own.Select(one => CriterionOf(one.Row, one.Key))])).ToList();
        Rubric rubric = new(before.Version, name, areas, [.. given.Select(one => new RubricExtra(one.Key, one.Row.Name, one.Row.Most, one.Row.IsDeduction))]) { IsExample = before.IsExample };
        return new(rubric, keyed.ToDictionary(one => one.Key, one => one.Row.Row, StringComparer.Ordinal), given.ToDictionary(one => one.Key, one => one.Row.Row, StringComparer.Ordinal));
    }

    private static RubricCriterion CriterionOf(RubricRow row, string key) => new(key, row.Name, row.Points) { Source = row.Source, Stage = row.Stage, Band = row.Band, Letters = row.Letters, Anchors = row.Anchors };

    private static string KeyOf(HashSet<string> taken, string asked, IEnumerable<(string Key, string Name)> before, string name, string kind)
    {
        var known = before.ToList();
        foreach (var key in known.Where(one => one.Key == asked).Concat(known.Where(one => one.Name == name)).Select(one => one.Key))
        {
            if (taken.Add(key))
            {
                return key;
            }
        }

        for (var number = 1; ; number++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
            if (known.TrueForAll(one => one.Key != key) && taken.Add(key))
            {
                return key;
            }
        }
    }
}

/// <summary>Parts of a criterion as one text each, as forms and workbooks show them.</summary>
internal static class RubricText
{
    private static readonly char[] Comma = [',', '，', '\n'];

    /// <summary><c>A=100, B=80</c>.</summary>
    public static string Of(IEnumerable<RubricLetter> letters) => string.Join(", ", letters.Select(letter => $"{letter.Letter}={RoundText.Plain(letter.Percent)}"));

    /// <summary>A line each: <c>90 % 이상: 근거가 뚜렷합니다.</c></summary>
    public static string Of(IEnumerable<RubricAnchor> anchors) => string.Join('\n', anchors.Select(anchor => $"{anchor.Level}: {anchor.Text}"));

    /// <returns>null when a part is none.</returns>
    public static IReadOnlyList<RubricLetter>? ToLetters(string text)
    {
        List<RubricLetter> letters = [];
        foreach (var part in text.Split(Comma, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Split('=', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } letter, var percent] || !decimal.TryParse(percent.TrimEnd('%').Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                return null;
            }

            letters.Add(new(letter, value));
        }

        return letters;
    }

    /// <returns>null when a line has no level.</returns>
    public static IReadOnlyList<RubricAnchor>? ToAnchors(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)).ToList();
        return lines.TrueForAll(line => line is [{ Length: > 0 }, _]) ? [.. lines.Select(line => new RubricAnchor(line[0], line[1]))] : null;
    }

    public static string Of(RubricSource source) => source is RubricSource.Achievement ? "목표달성도" : "평가위원";
}
