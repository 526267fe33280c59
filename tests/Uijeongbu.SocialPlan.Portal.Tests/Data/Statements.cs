using System.Diagnostics;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>The statements that the framework sends to a database within one trace, while it listens.</summary>
internal sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private readonly List<string> _seen = [];
    private readonly ActivityTraceId _trace;

    public Statements(ActivityTraceId trace)
    {
        _trace = trace;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public IReadOnlyList<string> Seen
    {
        get
        {
            lock (_seen)
            {
                return [.. _seen];
            }
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting" && Activity.Current?.TraceId == _trace)
        {
            lock (_seen)
            {
                _seen.Add(value.Value?.ToString() ?? "");
            }
        }
    }

    public void OnError(Exception error)
    {
    }

    public void OnCompleted()
    {
    }

    public void Dispose() => _subscriptions.ForEach(s => s.Dispose());
}
