using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>
/// One cell of a project's budget: <c>budget:2027:Draft:0:Municipality:</c> is the municipal line of the draft budget of 2027, and
/// <c>non-budget:2027:Draft:0</c> says whether that version is 비예산. An empty version is none.
/// </summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Kind">Version.</param>
/// <param name="Supplement">Which supplementary budget; 0 for the other kinds.</param>
/// <param name="Source">Funding line; null for the mark 비예산.</param>
/// <param name="SourceName">Name of the other source.</param>
public sealed record BudgetField(int Year, BudgetKind Kind, int Supplement, FundingSource? Source, string SourceName = "")
{
    private const string Amount = "budget";
    private const string Mark = "non-budget";

    /// <summary>Won in the smallest amount that can be entered: a tenth of a million.</summary>
    private const long Step = 100_000;

    private const int MostSupplements = 99;

    /// <summary>Name of the field.</summary>
    public string Name => Source is { } source
        ? string.Create(CultureInfo.InvariantCulture, $"{Amount}:{Year}:{Kind}:{Supplement}:{source}:{SourceName}")
        : string.Create(CultureInfo.InvariantCulture, $"{Mark}:{Year}:{Kind}:{Supplement}");

    /// <summary>Reads a name; null when it is none of a budget.</summary>
    public static BudgetField? TryParse(string name)
    {
        var parts = name.Split(':', 6);
        if (parts.Length < 4 || parts[0] is not (Amount or Mark)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !FieldWriting.IsYear(year)
            || !Enum.TryParse<BudgetKind>(parts[2], out var kind)
            || !int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var supplement))
        {
            return null;
        }

        var field = parts[0] == Mark ? new BudgetField(year, kind, supplement, Source: null)
            : parts.Length == 6 && Enum.TryParse<FundingSource>(parts[4], out var source) ? new(year, kind, supplement, source, parts[5])
            : null;

        // A cell has one name: no number for a word, nothing behind it.
        return field?.Name == name && field.Exists ? field : null;
    }

    /// <summary>Million won with at most one decimal, as it is entered and shown.</summary>
    public static string InMillions(long? won) => won is { } amount ? PlanFields.Plain(amount / 1_000_000m) : "";

    internal PlanField<ProjectContent> AsField() => Source is null ? new(Label, ReadMark, WriteMark) : new(Label, ReadAmount, WriteAmount);

    private string Label => string.Create(CultureInfo.InvariantCulture, $"{Year}년 {PlanLabels.Of(Kind, Supplement)} {(Source is { } source ? PlanLabels.Of(source) : "비예산")}") + (SourceName.Length == 0 ? "" : $"({SourceName})");

    // Only supplementary budgets are counted, and only the other sources have names.
    private bool Exists => (Kind is BudgetKind.Supplementary) == Supplement is > 0 and <= MostSupplements
        && (Source is FundingSource.Other ? SourceName.Length <= PlanFields.LongestLine && ReadableText.Is(SourceName) : SourceName.Length == 0);

    private BudgetContent? In(ProjectContent project) => project.Budgets.FirstOrDefault(Is);

    private bool Is(BudgetContent budget) => budget.Year == Year && budget.Kind == Kind && budget.Supplement == Supplement;

    private bool Is(BudgetLineContent line) => line.Source == Source && line.SourceName == SourceName;

    private string ReadMark(ProjectContent project) => YesNo.Of(In(project) is { IsNonBudget: true });

    private string ReadAmount(ProjectContent project) => InMillions(In(project)?.Lines.FirstOrDefault(Is)?.AmountWon);

    private Outcome<ProjectContent> WriteMark(ProjectContent project, string text) => YesNo.Read(Label, text, project, (p, marked) => In(p) switch
    {
        // To take a mark away that is not there must take no amount away.
        { IsNonBudget: false } when !marked => p,
        { Lines: var lines } when marked && lines.Any(line => line.AmountWon is not null) => PlanWritingProblems.NonBudgetWithAmount(Label),
        _ => With(p, marked ? new(Year, Kind, Supplement, IsNonBudget: true, []) : null),
    });

    private Outcome<ProjectContent> WriteAmount(ProjectContent project, string text)
    {
        if (text.Length > 0 && !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
        {
            return PlanWritingProblems.NotANumber(Label, text);
        }

        decimal? millions = text.Length == 0 ? null : decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return WhyNot(millions) is { } problem ? problem
            : In(project) is { IsNonBudget: true } ? millions is null ? project : PlanWritingProblems.NonBudgetWithAmount(Label)
            : With(project, WithLine(In(project), millions is { } amount ? (long)(amount * 1_000_000m) : null));
    }

    private Problem? WhyNot(decimal? millions) => millions switch
    {
        null => null,
        < 0 => PlanWritingProblems.NegativeAmount(Label),
        > 100_000_000m => PlanWritingProblems.OutOfScale(Label),
        { } amount => amount * 1_000_000m % Step == 0 ? null : PlanWritingProblems.TooManyDecimals(Label, 1),
    };

    private BudgetContent? WithLine(BudgetContent? now, long? won)
    {
        List<BudgetLineContent> lines = [.. (now?.Lines ?? []).Where(line => !Is(line))];
        if (won is not null)
        {
            lines.Add(new(Source!.Value, SourceName, won));
        }

        return lines.Count == 0 ? null : new(Year, Kind, Supplement, IsNonBudget: false, [.. lines.OrderBy(line => line.Source).ThenBy(line => line.SourceName, StringComparer.Ordinal)]);
    }

    private ProjectContent With(ProjectContent project, BudgetContent? budget) => project with
    {
        Budgets = [.. project.Budgets.Where(other => !Is(other)).Concat(budget is null ? [] : [budget]).OrderBy(other => other.Year).ThenBy(other => other.Kind).ThenBy(other => other.Supplement)],
    };
}
