using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

/// <summary>Gives a draft another reason, weight or day.</summary>
internal sealed record ReviseChangeCall(ChangeTarget Target, ChangeHead Head);

/// <summary>Runs <see cref="ReviseChangeCall"/>.</summary>
internal sealed class ReviseChange(CommandRun commands)
{
    public const string Name = "change.revise";

    /// <summary>Refused: what drafting refuses, a weight too light for an entry, and a day on which its entries would not fit.</summary>
    public Task<Outcome<SavedChange>> RunAsync(ReviseChangeCall call, CancellationToken cancellationToken) =>
        ChangeCommand.RunAsync(commands, Name, call.Target, call, command => Revise(command, call.Head), cancellationToken);

    private static Problem? Revise(ChangeCommand command, ChangeHead head)
    {
        var (year, set) = (command.Year, command.Set);
        if (head.WhyNot(year) is { } problem)
        {
            return problem;
        }

        if (year.Weights.WhyNot(head.Weight, set.Content.Entries, year.Before(set)) is [var tooLight, ..])
        {
            return tooLight;
        }

        var fitted = year.After(set).IsOk;
        return set.Revise(head.With(set.Content.Entries)).Problem ?? (fitted ? year.After(set).Problem : null);
    }
}
