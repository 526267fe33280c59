using Uijeongbu.SocialPlan.Domain.Results.Pasting;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry.Pasting;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;

/// <summary>Lays the rows of a form onto the cells of a year. The answer stands in the order of the year, so that the order of the file means nothing.</summary>
internal sealed class FillInPlacing
{
    private const int MostNamed = 3;

    private readonly EntrySheet _sheet;
    private readonly Dictionary<Guid, (PasteTarget Target, int Place)> _targets;
    private readonly ILookup<Guid, int> _lines;

    private FillInPlacing(EntrySheet sheet, FillInFile file)
    {
        (_sheet, _targets) = (sheet, PasteReview.TargetsOf(sheet).Index().ToDictionary(one => one.Item.Id, one => (one.Item, one.Index)));
        _lines = file.Rows.Where(row => row.Key is not null && row.Fault is null).ToLookup(row => row.Key!.IndicatorId, row => row.Filled.Row);
    }

    public static PlacedPaste Place(EntrySheet sheet, FillInFile file)
    {
        FillInPlacing placing = new(sheet, file);
        List<(PasteLine Line, int Place)> lines = [];
        var untouched = 0;
        foreach (var row in file.Rows)
        {
            if (placing.Line(row) is { } line)
            {
                lines.Add((line, line.Target is { } target ? placing._targets[target.Id].Place : int.MaxValue));
            }
            else
            {
                untouched++;
            }
        }

        return new([.. lines.OrderBy(one => one.Place).ThenBy(one => one.Line.Row).Select(one => one.Line)], untouched > 0 ? [$"받은 그대로인 {untouched:N0}줄은 보이지 않습니다."] : [], IsByName: true);
    }

    private PasteLine? Line(FillInRow row)
    {
        var found = row.Key is { } key && IsHere(key) && _targets.TryGetValue(key.IndicatorId, out var known) ? known.Target : null;
        if (row.Fault is { } fault)
        {
            return Left(row, found, fault);
        }

        return WhyElsewhere(row.Key!) is { } elsewhere ? Left(row, null, elsewhere)
            : found is null ? Left(row, null, "이 연도의 내 담당 사업에 없는 지표입니다. 파일을 다시 받아 주십시오.")
            : _lines[found.Id].Count() > 1 ? Left(row, found, $"같은 지표가 여러 줄에 있습니다({Rows([.. _lines[found.Id]])}). 한 줄만 남겨 주십시오.")
            : FillInCell.Plain(found.Unit) != row.Unit ? Changed(row, found)
            : FilledJudging.Judge(row.Filled, found);
    }

    // What was typed is in the unit that its writer saw; who typed nothing need not hear of it.
    private static PasteLine? Changed(FillInRow row, PasteTarget found) => FilledJudging.Judge(row.Filled, found with { Unit = row.Unit }) is null ? null
        : Left(row, found, $"받으신 뒤에 단위가 '{row.Unit}'에서 '{found.Unit}'(으)로 바뀌었습니다. 파일을 다시 받아 주십시오.");

    private bool IsHere(FillInKey key) => WhyElsewhere(key) is null;

    private string? WhyElsewhere(FillInKey key) => key.RegionCode != _sheet.Grid.RegionCode ? $"다른 지방자치단체({key.RegionCode})의 줄입니다."
        : key.FiscalYear != _sheet.Grid.FiscalYear ? $"{key.FiscalYear}년 실적의 줄입니다. 이 화면은 {_sheet.Grid.FiscalYear}년입니다."
        : null;

    private static PasteLine Left(FillInRow row, PasteTarget? target, string why) =>
        new(row.Filled.Row, row.Filled.Value, target, target is null ? PasteVerdict.NoPlace : PasteVerdict.Refused, why) { Label = row.Label, Cell = row.Filled.Cell };

    private static string Rows(IReadOnlyList<int> rows) => string.Join(", ", rows.Take(MostNamed).Select(row => $"{row}행")) + (rows.Count > MostNamed ? $" 외 {rows.Count - MostNamed}줄" : "");
}
