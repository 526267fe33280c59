using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>Writes one result within a command: lock, version seen, value, signature, record. What is refused leaves the row as it was.</summary>
internal static class ResultWriting
{
    public const string Subject = "result";

    /// <summary>Results of a part of a year on the record.</summary>
    public const string InterimSubject = "interim-result";

    /// <param name="change">The command.</param>
    /// <param name="fiscalYear">Year of implementation.</param>
    /// <param name="found">The cell as it is.</param>
    /// <param name="entry">What shall stand in it.</param>
    /// <param name="tells">Whether open pages are told of this cell; else whoever writes many tells of all at once.</param>
    public static Outcome<SavedResult> Write(Change change, int fiscalYear, CellInPlace found, ResultEntry entry, bool tells = true)
    {
        if (found.LockAt(change.At) is { } locked)
        {
            return locked.ToProblem();
        }

        var before = SavedResult.Of(found.Stored);
        if (before.Version != entry.BaseVersion)
        {
            return new ResultConflict(before);
        }

        var result = found.Stored ?? found.NewRow(fiscalYear);
        if (Apply(result, found.Indicator, entry).Problem is { } problem)
        {
            return problem;
        }

        if (found.Stored is null)
        {
            change.Db.Add((object)result);
        }

        result.SignedBy(change.Viewer.AccountId, change.Viewer.DisplayName, change.At);
        var after = SavedResult.Of(result) with { Version = entry.BaseVersion + 1 };
        var (kind, was) = (found.Term is ResultTerm.Year ? Subject : InterimSubject, found.Stored is null ? null : before);
        if (tells)
        {
            change.Record(kind, entry.IndicatorId, was, after);
        }
        else
        {
            change.Note(kind, entry.IndicatorId, was, after);
        }

        return after;
    }

    private static Outcome Apply(MeasuredResult result, Indicator indicator, ResultEntry entry)
    {
        if (entry.State is not ResultState.Entered)
        {
            return entry.Actual is null ? WithoutActual(result, entry) : ResultProblems.ActualUnwanted;
        }

        var rule = indicator.EntryForm.Parts; // the form decides, not the names alone: a stage is chosen whatever is named beside it
        if (WhyNot(rule, entry) is { } missing)
        {
            return missing;
        }

        var actual = entry.Parts is { } parts ? rule!.ActualOf(parts) : entry.Actual!.Value;
        if (indicator.WhyNot(actual) is { } problem)
        {
            return problem;
        }

        result.Enter(actual, entry.IsProvisional, entry.Parts);
        return Outcome.Ok;
    }

    private static Problem? WhyNot(PartsRule? rule, ResultEntry entry) => (rule, entry) switch
    {
        ({ }, { Parts: { } parts }) => PartsRule.WhyNot(parts),
        ({ }, _) => ResultProblems.PartsMissing,
        (null, { Parts: { } }) => ResultProblems.PartsUnwanted,
        (null, { Actual: null }) => ResultProblems.ActualMissing,
        _ => null,
    };

    private static Outcome WithoutActual(MeasuredResult result, ResultEntry entry)
    {
        if (entry.State is not ResultState.NotEntered)
        {
            return result.SetWithoutActual(entry.State, entry.Reason);
        }

        result.Clear();
        return Outcome.Ok;
    }
}
