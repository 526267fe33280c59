using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Reading;

/// <summary>Reads the funding lines of one row, and whether its totals are theirs.</summary>
/// <param name="others">Columns of name and amount of the other sources.</param>
internal sealed class BudgetLineReader(FormCells cells, PlanForms forms, IReadOnlyList<(string Name, string Amount)> others)
{
    private readonly List<BudgetLineContent> _lines = [];
    private readonly Dictionary<string, long> _won = new(StringComparer.Ordinal);
    private bool _isSound = true;

    public IReadOnlyList<BudgetLineContent> Read(bool isNonBudget)
    {
        foreach (var source in forms.Sources)
            ReadNamed(source);
        foreach (var (name, amount) in others)
            ReadOther(name, amount);
        if (isNonBudget)
            return CheckNonBudget();
        CheckTotal(Columns.Total, _won.Values);
        var local = BudgetColumns.Local(forms.Shape);
        CheckTotal(Columns.LocalTotal, _won.Where(pair => local.Contains(pair.Key, StringComparer.Ordinal)).Select(pair => pair.Value));
        return _lines;
    }

    private void ReadNamed(FundingSource source)
    {
        var column = Columns.Amount(source);
        if (cells.Map.Has(column) && !cells.Is(column, PlanWords.NotApplicable))
            _lines.Add(new(source, "", Amount(column)));
    }

    private void ReadOther(string nameColumn, string column)
    {
        var (name, isSlash) = (cells.Text(nameColumn), cells.Is(column, PlanWords.NotApplicable));
        if (isSlash && name is not null)
            Fault(column, texts => texts.OtherWithSlash(name));
        if (isSlash || (name is null && cells.IsBlank(column)))
            return;
        if (name is null)
            Fault(column, texts => texts.OtherWithoutName);
        else if (_lines.Exists(line => line.Source == FundingSource.Other && line.SourceName == name))
            Fault(nameColumn, texts => texts.OtherTwice(name));
        _lines.Add(new(FundingSource.Other, name ?? "", Amount(column)));
    }

    private long? Amount(string column)
    {
        if (cells.Number(column) is not { } million)
        {
            _isSound &= cells.IsBlank(column);
            return null;
        }

        if (!MillionWon.HasOneDecimal(million))
            Fault(column, texts => texts.MoreThanOneDecimal(Shown(million)));
        else if (!MillionWon.Fits(million))
            Fault(column, texts => texts.AmountTooLarge(Shown(million)));
        else
            return _won[column] = MillionWon.WonOf(million);
        return null;
    }

    /// <summary>비예산 leaves no line. The form's 0 for it (form F1) is taken; any other amount contradicts it.</summary>
    private BudgetLineContent[] CheckNonBudget()
    {
        var stated = ((string[])[Columns.Total, Columns.LocalTotal]).Select(column => Stated(column) ?? 0m);
        if (_isSound && (_won.Values.Any(won => won != 0) || stated.Any(total => total != 0m)))
            cells.Fault(Columns.NonBudget, texts => texts.NonBudgetWithAmount);
        return [];
    }

    /// <summary>A total that the file states must be the sum of the lines there are; one that it leaves blank is computed anyway.</summary>
    private void CheckTotal(string column, IEnumerable<long> amounts)
    {
        List<long> known = [.. amounts];
        if (Stated(column) is not { } stated || !_isSound)
            return;
        var sum = MillionWon.Of(known.Sum());
        if (known.Count == 0)
            cells.Fault(column, texts => texts.TotalWithoutLines(Shown(stated)));
        else if (stated != sum)
            cells.Fault(column, texts => texts.TotalDiffers(Shown(stated), Shown(sum)));
    }

    private decimal? Stated(string column) =>
        cells.Is(column, PlanWords.NotApplicable) || cells.Is(column, PlanWords.NonBudget) ? null : cells.Number(column);

    private void Fault(string column, Func<PlanMessages, string> explain)
    {
        _isSound = false;
        cells.Fault(column, explain);
    }

    private static string Shown(decimal million) => (million / 1.0000000000000000000000000000m).ToString("#,##0.########", CultureInfo.InvariantCulture);
}
