using Uijeongbu.SocialPlan.Domain.People;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Handing;

/// <summary>A handover as it stands after a command; also what the record keeps of it.</summary>
internal sealed record SavedHandover(Guid Id, string FromName, string ToName, DateOnly StartsOn, int Projects, int Sections, DateTime? UndoneAt)
{
    public const string Subject = "handover";

    public static SavedHandover Of(Handover row) => new(
        row.Id, row.FromName, row.ToName, row.StartsOn, row.Moves.Count(move => move.Kind is HandoverKind.Project), row.Moves.Count(move => move.Kind is HandoverKind.Section), row.UndoneAt);
}
