using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>
/// Many cells within one command. A cell that cannot be saved is left as it was and named; one that is not there for the sender refuses all of
/// it, for no page of ours asks so.
/// </summary>
internal sealed class ResultsInPlace
{
    /// <summary>Of more cells than this, open pages are told at once and read their grid again.</summary>
    private const int MostToldSingly = 50;

    /// <summary>What the one message of many cells is of: the command.</summary>
    public const string ManySubject = "results";

    private readonly Change _change;
    private readonly int _year;
    private readonly bool _tells;
    private readonly Dictionary<Guid, CellInPlace> _found;
    private readonly List<SavedCell> _saved = [];
    private readonly List<LeftCell> _left = [];

    private ResultsInPlace(Change change, int year, Dictionary<Guid, CellInPlace> found) => (_change, _year, _found, _tells) = (change, year, found, found.Count <= MostToldSingly);

    /// <summary>Reads all of the cells in one statement.</summary>
    public static async Task<ResultsInPlace> ReadAsync(Change change, string region, int year, ResultTerm term, IEnumerable<Guid> indicators, CancellationToken cancellationToken)
    {
        var (db, accounts, day) = (change.Db, change.Viewer.InChargeAs(region), Korea.DayOf(change.At));
        var cells = term is ResultTerm.Year
            ? ResultStatements.Cells.For(db)(db, region, [.. indicators], year, accounts, day)
            : ResultStatements.InterimCells.For(db)(db, region, [.. indicators], year, term, accounts, day);
        var found = await cells.ToDictionaryAsync(cell => cell.Indicator.Id, cancellationToken: cancellationToken);
        return new(change, year, found);
    }

    /// <summary>What stands in a cell, each asked for once; null when there is no such cell.</summary>
    public CellInPlace? Take(Guid indicator) => _found.Remove(indicator, out var cell) ? cell : null;

    public void Write(CellInPlace found, ResultEntry entry)
    {
        var before = SavedResult.Of(found.Stored);
        var outcome = ResultWriting.Write(_change, _year, found, entry, _tells);
        if (outcome.IsOk)
        {
            _saved.Add(new(entry.IndicatorId, before, outcome.Answer));
        }
        else
        {
            Leave(entry.IndicatorId, outcome.Problem);
        }
    }

    public void Leave(Guid indicator, Problem problem) => _left.Add(new(
        indicator, problem is ResultConflict ? "그사이 다른 값이 저장되어 그대로 두었습니다. 지금 값을 확인해 주십시오." : problem.Message, (problem as ResultConflict)?.Theirs));

    /// <summary>What became of them.</summary>
    /// <param name="command">The command that wrote them.</param>
    public Outcome<SavedResults> Outcome(Guid command)
    {
        if (_saved.Count == 0)
        {
            return new NothingSaved(_left);
        }

        if (!_tells)
        {
            _change.Announce(ManySubject, command);
        }

        return new SavedResults(_saved, _left);
    }
}
