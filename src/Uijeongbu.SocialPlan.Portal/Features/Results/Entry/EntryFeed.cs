using System.Collections.Concurrent;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Live;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>
/// Follows what others save in the region, for one page. Messages come on other people's threads and only leave a note here; the page
/// reads what was noted a moment later, many at once.
/// </summary>
internal sealed partial class EntryFeed(ChangeFeed feed, ResultQueries queries, ResultChanges changes, EntrySaving saving, TimeProvider clock, ILogger<EntryFeed> log) : IDisposable
{
    /// <summary>A burst of saves becomes one read; still well within the second in which pages follow.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(250);

    /// <summary>After a read that failed.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan WithoutRight = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<Guid, string> _noted = new();
    private readonly Lock _gate = new();
    private IDisposable? _subscription;
    private ITimer? _timer;
    private bool _isWaiting;

    /// <summary>Begins to follow; <paramref name="read"/> is called when there is something to read.</summary>
    public void Follow(Func<EntrySheet> sheet, Action read)
    {
        _timer = clock.CreateTimer(_ => Due(read), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _subscription = feed.Subscribe(sheet().Grid.RegionCode, message => Note(sheet(), message));
    }

    /// <summary>Reads what was noted and gives the sheet as it is now. What cannot be read now stays noted and is read later.</summary>
    public async Task<EntrySheet> ReadAsync(EntrySheet sheet, CancellationToken cancellationToken)
    {
        var noted = _noted.Keys.Where(id => _noted.TryRemove(id, out _)).ToList();
        try
        {
            return await ReadAsync(sheet, noted, cancellationToken);
        }
        catch (Exception fault) when (DatabaseAway.Is(fault))
        {
            LogLater(fault);
            noted.ForEach(id => _noted[id] = "");
            Wait(Again);
            return sheet;
        }
        catch (AccessDeniedException)
        {
            noted.ForEach(id => _noted[id] = ""); // the page leaves, or a new sign-in takes it up
            Wait(WithoutRight);
            return sheet;
        }
    }

    private async Task<EntrySheet> ReadAsync(EntrySheet sheet, List<Guid> noted, CancellationToken cancellationToken)
    {
        var cells = noted.Select(sheet.Find).OfType<EntryCell>().ToList();
        if (cells.Count < noted.Count)
        {
            var grid = await queries.GridAsync(sheet.Grid.FiscalYear, sheet.Grid.RegionCode, cancellationToken, sheet.Grid.Term);
            return grid is null ? sheet : sheet.ReadAgain(grid);
        }

        var saved = await changes.ReadAsync(sheet.Grid.RegionCode, sheet.Grid.FiscalYear, [.. cells.Select(cell => cell.Id)], cancellationToken, sheet.Grid.Term);
        foreach (var cell in cells)
        {
            if (saved.TryGetValue(cell.Id, out var now))
            {
                cell.Take(now);
            }
        }

        return sheet;
    }

    public void Dispose()
    {
        _subscription?.Dispose();
        _timer?.Dispose();
    }

    private void Note(EntrySheet sheet, ChangeMessage message)
    {
        var field = sheet.Find(message.SubjectId);
        if (field is null ? message.Kind is SaveResult.Subject or ResultsInPlace.ManySubject or ResultWriting.InterimSubject or SaveNarrative.Subject or SaveExecution.Subject or SavedPeriod.Subject or SavedInterimPeriod.Subject : saving.IsOwn(field))
        {
            return;
        }

        _noted[message.SubjectId] = message.Kind;
        Wait(Gathering);
    }

    private void Wait(TimeSpan time)
    {
        lock (_gate)
        {
            if (!_isWaiting)
            {
                _isWaiting = true;
                _timer?.Change(time, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private void Due(Action read)
    {
        lock (_gate)
        {
            _isWaiting = false;
        }

        read();
    }

    [LoggerMessage(LogLevel.Warning, "What others changed could not be read; it is tried again")]
    private partial void LogLater(Exception fault);
}
