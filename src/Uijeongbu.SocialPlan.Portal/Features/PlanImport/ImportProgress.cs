using System.Collections.Concurrent;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanImport;

/// <summary>How far running imports are, by their command's id. An entry lives as long as its import.</summary>
internal sealed class ImportProgress
{
    private readonly ConcurrentDictionary<Guid, string> _runs = new();

    /// <summary>What an import is at, for people; null when it is over or unknown.</summary>
    public string? Of(Guid run) => _runs.GetValueOrDefault(run);

    /// <summary>Begins one.</summary>
    public Run Start(Guid id) => new(this, id);

    /// <summary>One import.</summary>
    public sealed class Run(ImportProgress owner, Guid id) : IProgress<PlanSheetProgress>, IProgress<TableProgress>, IDisposable
    {
        /// <inheritdoc/>
        public void Report(PlanSheetProgress value) => owner._runs[id] = $"'{value.Sheet}' 시트 {value.Rows:N0}행을 읽었습니다.";

        /// <inheritdoc/>
        public void Report(TableProgress value) => owner._runs[id] = $"{value.Rows:N0}행을 읽었습니다.";

        /// <summary>All is read; the plan is written.</summary>
        public void Saving() => owner._runs[id] = "다 읽었습니다. 계획에 반영하고 있습니다.";

        /// <inheritdoc/>
        public void Dispose() => owner._runs.TryRemove(id, out _);
    }
}
