namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>What an edit is about.</summary>
public enum PlanItem
{
    /// <summary>The plan itself; its id is <see cref="Guid.Empty"/>.</summary>
    Plan,

    /// <summary>추진전략.</summary>
    Strategy,

    /// <summary>The middle level.</summary>
    Group,

    /// <summary>세부사업, 세부과업.</summary>
    Project,

    /// <summary>성과지표 of a project or of a strategy.</summary>
    Indicator,
}

/// <summary>One step of writing a plan. Each has an inverse that undoes it (<see cref="PlanEditing.Apply"/>).</summary>
public abstract record PlanEdit;

/// <summary>Puts a text into a field. It is refused when something else stands there by now, and nothing of anyone is lost.</summary>
/// <param name="Item">What it is about.</param>
/// <param name="Id">Which one.</param>
/// <param name="Field">Name of the field, see <see cref="PlanFields"/>.</param>
/// <param name="Before">What the writer saw there.</param>
/// <param name="After">What shall stand there; blank empties it.</param>
public sealed record SetField(PlanItem Item, Guid Id, string Field, string Before, string After) : PlanEdit;

/// <summary>Adds an empty one at the end of its parent.</summary>
/// <param name="Item">Strategy, group, project or indicator.</param>
/// <param name="Parent">Where: for a strategy <see cref="Guid.Empty"/>, for a project a strategy or a group, for an indicator a project or a strategy.</param>
/// <param name="Id">Its id, chosen by the sender.</param>
/// <param name="System">System of a new strategy.</param>
public sealed record AddItem(PlanItem Item, Guid Parent, Guid Id, StrategySystem System = StrategySystem.Projects) : PlanEdit;

/// <summary>Takes one away with all that hangs under it.</summary>
/// <param name="Item">What it is.</param>
/// <param name="Id">Which one.</param>
public sealed record RemoveItem(PlanItem Item, Guid Id) : PlanEdit;

/// <summary>Moves one within its list, or under another parent.</summary>
/// <param name="Item">Strategy, group, project or indicator.</param>
/// <param name="Id">Which one.</param>
/// <param name="Parent">Where it shall stand; as for <see cref="AddItem"/>.</param>
/// <param name="Index">Place there, from 0; beyond the end is the end.</param>
public sealed record MoveItem(PlanItem Item, Guid Id, Guid Parent, int Index) : PlanEdit;

/// <summary>Brings the plan's lists back to an earlier content: the inverse of what took something away or moved it.</summary>
/// <param name="Strategies">The strategies that the edit touched, as they stood before it, at their places.</param>
public sealed record RestoreStrategies(IReadOnlyList<PlacedStrategy> Strategies) : PlanEdit;

/// <summary>A strategy at its place in the plan's list.</summary>
/// <param name="Index">Place, from 0; where it stands now does not matter.</param>
/// <param name="Id">Which one.</param>
/// <param name="Content">What it was; null takes it away again.</param>
public sealed record PlacedStrategy(int Index, Guid Id, StrategyContent? Content);
