using System.Diagnostics;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>Counts the statements that this process sends to its database.</summary>
internal sealed class StatementCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private long _value;

    public StatementCount() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public long Value => Interlocked.Read(ref _value);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting")
        {
            Interlocked.Increment(ref _value);
        }
    }

    public void OnError(Exception error)
    {
    }

    public void OnCompleted()
    {
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
