using System.Collections.Concurrent;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Verify;

/// <summary>How far running verifications have come, by the number that the visitor's browser gave its run. An entry lives as long as its run.</summary>
internal sealed class VerifyProgress
{
    private readonly ConcurrentDictionary<Guid, State> _runs = new();

    /// <summary>Starts a run; without a number of its own it is not followed.</summary>
    public Run Start(string number) => new(this, Guid.TryParse(number, out var id) ? id : null);

    /// <summary>The state of a run; null when it is over or unknown.</summary>
    public State? Of(Guid run) => _runs.TryGetValue(run, out var state) ? state : null;

    /// <summary>What a run is doing.</summary>
    /// <param name="Stage">Checking, Reading or Comparing.</param>
    /// <param name="Rows">Rows so far.</param>
    public sealed record State(string Stage, int Rows);

    /// <summary>One run.</summary>
    public sealed class Run(VerifyProgress owner, Guid? id) : IProgress<TableProgress>, IDisposable
    {
        /// <inheritdoc/>
        public void Report(TableProgress value) => Set(new(value.Stage.ToString(), value.Rows));

        /// <summary>Reading is done; rows are compared.</summary>
        public void Comparing(int rows) => Set(new("Comparing", rows));

        /// <inheritdoc/>
        public void Dispose()
        {
            if (id is { } number)
            {
                owner._runs.TryRemove(number, out _);
            }
        }

        private void Set(State state)
        {
            if (id is { } number)
            {
                owner._runs[number] = state;
            }
        }
    }
}
