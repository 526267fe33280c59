using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Reading;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.EarlierResults;

/// <summary>Reads the rows of a table of earlier results: which indicator, and what is said of each year.</summary>
internal sealed class EarlierRowReader(EarlierSheet sheet, FormCells cells, string name, string? document)
{
    private readonly EarlierRowFinder _finder = new(sheet, cells);
    private readonly List<EarlierChange> _changes = [];
    private readonly List<EarlierKept> _kept = [];
    private int _same;

    public void Read(SheetRow row)
    {
        cells.Start(row);
        if (_finder.Find() is not { } found)
        {
            return;
        }

        if (cells.Text(Columns.Unit) is { } unit && FormSheet.Plain(unit) != FormSheet.Plain(found.Indicator.Unit))
        {
            cells.Fault(Columns.Unit, texts => texts.OtherUnit(unit, found.Indicator.Unit));
            return;
        }

        foreach (var year in sheet.Years)
        {
            Read(found, year);
        }
    }

    public EarlierDraft ToDraft() => new(_changes, _kept, _same);

    private void Read(EarlierRow row, EarlierYear year)
    {
        var column = EarlierForm.ActualOf(year.FiscalYear);
        if (!cells.Map.Has(column) || cells.IsBlank(column))
        {
            return;
        }

        var stored = row.In(year.FiscalYear);
        var now = EarlierValue.Of(stored);
        if (Said(column, row, year, now) is not { } said)
        {
            return;
        }

        var verdict = year.Decide(stored, said);
        if (verdict.Kind is not TakeOverKind.Same && said.Source is null && document is not null)
        {
            said = said with { Source = EarlierText.Plain(document) };
            verdict = year.Decide(stored, said);
        }

        Take(verdict, column, new(row, year.FiscalYear, now, said));
    }

    private void Take(TakeOverVerdict verdict, string column, EarlierChange change)
    {
        var problem = verdict.Kind is TakeOverKind.Refused ? verdict.Why : verdict.IsWritten && change.After.Actual is { } actual ? change.Row.Indicator.WhyNot(actual) : null;
        if (problem is not null)
        {
            cells.Fault(column, _ => problem.Message);
        }
        else if (verdict.IsWritten)
        {
            _changes.Add(change);
        }
        else if (verdict.Kind is TakeOverKind.Kept)
        {
            _kept.Add(new($"{name}!{CellAddress.Of(cells.Line, cells.Map.Find(column)!.Value.Place)}", change.Row, change.FiscalYear, change.Before, change.After, verdict.Why!.Message));
        }
        else
        {
            _same++;
        }
    }

    // What stands there already counts as said to the letter: a spreadsheet changes line breaks.
    private EarlierValue? Said(string column, EarlierRow row, EarlierYear year, EarlierValue now)
    {
        if (cells.Text(column) is not { } text)
        {
            return null; // its fault is told
        }

        var source = Kept(Text(EarlierForm.SourceOf(year.FiscalYear)) ?? Text(EarlierForm.Source), now.Source);
        if (EarlierText.Read(text) is var (state, reason))
        {
            return new(state, null, Kept(EarlierText.Plain(reason), now.Reason), source);
        }

        return cells.Number(column, percent: row.Indicator.Unit.Contains('%', StringComparison.Ordinal)) is { } actual ? new(ResultState.Entered, actual, null, source) : null;
    }

    private string? Text(string column) => cells.Map.Has(column) ? EarlierText.Plain(cells.Text(column)) : null;

    private static string? Kept(string? said, string? stored) => said is not null && said == EarlierText.Plain(stored) ? stored : said;
}
