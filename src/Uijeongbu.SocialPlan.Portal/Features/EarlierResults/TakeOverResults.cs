using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.EarlierResults;

/// <summary>Takes results of earlier years over from documents.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="FiscalYear">The year that is worked on.</param>
/// <param name="Values">The values that change; all are taken over or none.</param>
internal sealed record TakeOverCall(Guid CommandId, string RegionCode, int FiscalYear, IReadOnlyList<TakenValue> Values);

/// <summary>One value.</summary>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="FiscalYear">Its year.</param>
/// <param name="State">State.</param>
/// <param name="Actual">The value; given exactly when the state is <see cref="ResultState.Entered"/>.</param>
/// <param name="Reason">The reason for a state without a value.</param>
/// <param name="Source">The document (출처).</param>
/// <param name="BaseVersion">The row version the table was compared with; 0 for none.</param>
public sealed record TakenValue(Guid IndicatorId, int FiscalYear, ResultState State, decimal? Actual, string? Reason, string? Source, long BaseVersion);

/// <summary>What was taken over.</summary>
/// <param name="Added">How many values stand where none was.</param>
/// <param name="Changed">How many took the place of one that was taken over before.</param>
/// <param name="Before">What stood there, for undoing.</param>
internal sealed record TakenOver(int Added, int Changed, IReadOnlyList<ReplacedValue> Before);

/// <summary>What a value took the place of.</summary>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="FiscalYear">Its year.</param>
/// <param name="Was">What stood there; null when there was no row.</param>
/// <param name="Version">Version of the row that was left.</param>
internal sealed record ReplacedValue(Guid IndicatorId, int FiscalYear, EarlierValue? Was, long Version);

/// <summary>Runs <see cref="TakeOverCall"/>. Each value is asked again what may be done with it: what a page sends is no promise.</summary>
internal sealed class TakeOverResults(CommandRun commands)
{
    public const string Name = "result.take-over";
    public const string Subject = "earlier-result";

    /// <summary>Refused: an unknown year or indicator, a value that does not fit or must not be written, a row that changed since it was compared.</summary>
    public Task<Outcome<TakenOver>> RunAsync(TakeOverCall call, CancellationToken cancellationToken) => commands.RunAsync<TakeOverCall, TakenOver>(
        new(call.CommandId, Name, Permissions.PlanWrite, call.RegionCode), call, (change, token) => TakeAsync(change, call, token), cancellationToken);

    /// <summary>What goes on the record.</summary>
    public static object? OnRecord(int year, EarlierValue? value) =>
        value is null ? null : new { FiscalYear = year, value.State, value.Actual, value.Reason, TakenFrom = value.Source };

    private static async Task<Outcome<TakenOver>> TakeAsync(Change change, TakeOverCall call, CancellationToken cancellationToken)
    {
        if (await EarlierQueries.FindAsync(change.Db, call.RegionCode, call.FiscalYear, cancellationToken) is not { } sheet)
        {
            return ResultProblems.NotFound;
        }

        if (sheet.Lock is { } locked)
        {
            return locked;
        }

        return call.Values.Count == 0 ? ResultProblems.ActualMissing : TakeAll(change, sheet, call.Values);
    }

    private static Outcome<TakenOver> TakeAll(Change change, EarlierSheet sheet, IReadOnlyList<TakenValue> values)
    {
        List<ReplacedValue> before = [];
        HashSet<(Guid, int)> seen = [];
        var rows = sheet.Rows.ToDictionary(row => row.Indicator.Id);
        foreach (var value in values)
        {
            if (!rows.TryGetValue(value.IndicatorId, out var row) || sheet.Find(value.FiscalYear) is not { } year)
            {
                return ResultProblems.NotFound;
            }

            var taken = seen.Add((value.IndicatorId, value.FiscalYear)) ? Take(change, row, year, value) : ResultProblems.ChangedSinceRead;
            if (!taken.IsOk)
            {
                return taken.Problem;
            }

            before.Add(taken.Answer);
        }

        var added = before.Count(one => one.Was is null or { State: ResultState.NotEntered });
        return new TakenOver(added, before.Count - added, before);
    }

    private static Outcome<ReplacedValue> Take(Change change, EarlierRow row, EarlierYear year, TakenValue value)
    {
        var stored = row.In(year.FiscalYear);
        if ((stored?.Version ?? 0) != value.BaseVersion)
        {
            return ResultProblems.ChangedSinceRead;
        }

        EarlierValue said = new(value.State, value.Actual, EarlierText.Plain(value.Reason), EarlierText.Plain(value.Source));
        var verdict = year.Decide(stored, said);
        if ((verdict.Why ?? (said.Actual is { } actual ? row.Indicator.WhyNot(actual) : null)) is { } problem)
        {
            return new Problem(problem.Code, $"{row.Place} {year.FiscalYear}년: {problem.Message}");
        }

        if (!verdict.IsWritten)
        {
            return ResultProblems.ChangedSinceRead;
        }

        var was = stored is null ? null : EarlierValue.Of(stored);
        var result = stored ?? change.Db.Add(new AnnualResult { RegionCode = row.Indicator.RegionCode, IndicatorId = row.Indicator.Id, FiscalYear = year.FiscalYear }).Entity;
        if (result.TakeOver(said).Problem is { } refused)
        {
            return refused;
        }

        change.Note(Subject, row.Indicator.Id, OnRecord(year.FiscalYear, was), OnRecord(year.FiscalYear, said));
        return new ReplacedValue(row.Indicator.Id, year.FiscalYear, was, value.BaseVersion + 1);
    }
}
