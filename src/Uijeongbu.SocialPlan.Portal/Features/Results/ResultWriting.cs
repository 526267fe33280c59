using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>Writes one result within a command: lock, version seen, value, signature, record. What is refused leaves the row as it was.</summary>
internal static class ResultWriting
{
    public const string Subject = "result";

    public static Outcome<SavedResult> Write(Change change, string regionCode, int fiscalYear, CellInPlace found, ResultEntry entry)
    {
        if (EntryLock.OfItem(found.Period, found.Report, entry.IndicatorId, found.IsInCharge, change.At) is { } locked)
        {
            return locked.ToProblem();
        }

        var before = SavedResult.Of(found.Result);
        if (before.Version != entry.BaseVersion)
        {
            return new ResultConflict(before);
        }

        var result = found.Result ?? new AnnualResult { RegionCode = regionCode, IndicatorId = entry.IndicatorId, FiscalYear = fiscalYear };
        if (Apply(result, found.Indicator, entry).Problem is { } problem)
        {
            return problem;
        }

        if (found.Result is null)
        {
            change.Db.Add(result);
        }

        result.SignedBy(change.Viewer.AccountId, change.Viewer.DisplayName, change.At);
        var after = SavedResult.Of(result) with { Version = entry.BaseVersion + 1 };
        change.Record(Subject, entry.IndicatorId, found.Result is null ? null : before, after);
        return after;
    }

    private static Outcome Apply(AnnualResult result, Indicator indicator, ResultEntry entry)
    {
        if (entry.State is not ResultState.Entered)
        {
            return entry.Actual is null ? WithoutActual(result, entry) : ResultProblems.ActualUnwanted;
        }

        if (entry.Actual is not { } actual)
        {
            return ResultProblems.ActualMissing;
        }

        if (indicator.WhyNot(actual) is { } problem)
        {
            return problem;
        }

        result.Enter(actual, entry.IsProvisional);
        return Outcome.Ok;
    }

    private static Outcome WithoutActual(AnnualResult result, ResultEntry entry)
    {
        if (entry.State is not ResultState.NotEntered)
        {
            return result.SetWithoutActual(entry.State, entry.Reason);
        }

        result.Clear();
        return Outcome.Ok;
    }
}
