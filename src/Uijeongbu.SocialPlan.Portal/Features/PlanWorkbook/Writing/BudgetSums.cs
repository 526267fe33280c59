using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Writing;

/// <summary>Totals and shares of one row of the budget, stored beside the formulas that compute them in a spreadsheet.</summary>
internal sealed class BudgetSums(FormRow row, PlanForms forms)
{
    public void Fill()
    {
        string[] named = [.. forms.Sources.Select(Columns.Amount)];
        string[] others = [.. Enumerable.Range(1, forms.OtherSources).Select(Columns.OtherAmount)];
        string[] local = [.. BudgetColumns.Local(forms.Shape).Intersect(named, StringComparer.Ordinal)];
        Total(Columns.Total, [.. named, .. others]);
        Total(Columns.LocalTotal, local);
        Share(Columns.LocalTotal, local);
        foreach (var column in named)
            Share(column, [column]);
        Share(Columns.OtherAmount(0), others);
    }

    /// <summary>The sum of the amounts there are; blank where there is none, which is not 0.</summary>
    private void Total(string column, string[] amounts)
    {
        var list = List(amounts);
        row[column] = amounts.Length == 0 ? TableCell.Blank : Computed(Sum(amounts), $"IF(COUNT({list})=0,\"\",ROUND(SUM({list}),1))");
    }

    private void Share(string of, string[] amounts)
    {
        var (list, total) = (List(amounts), row.Address(Columns.Total));
        row[Columns.Share(of)] = amounts.Length == 0 ? TableCell.Blank : Computed(
            MillionWon.Share(Sum(amounts), row[Columns.Total].Value), $"IF(OR(N({total})=0,COUNT({list})=0),\"\",ROUND(100*SUM({list})/{total},1))");
    }

    private decimal? Sum(string[] amounts)
    {
        var known = amounts.Select(column => row[column].Value).OfType<decimal>().ToList();
        return known.Count == 0 ? null : known.Sum();
    }

    private string List(string[] amounts) => string.Join(',', amounts.Select(row.Address));

    private static TableCell Computed(decimal? value, string formula) =>
        (value is { } number ? TableCell.Of(number, MillionWon.Decimals) : TableCell.Of("")).ComputedBy(formula);
}
