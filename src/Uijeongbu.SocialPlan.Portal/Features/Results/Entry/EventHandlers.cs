using Microsoft.AspNetCore.Components;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>Tells the Razor compiler of <c>@oncellchange</c>; the script registers the same name.</summary>
[EventHandler("oncellchange", typeof(CellChangeEventArgs), enableStopPropagation: true, enablePreventDefault: true)]
public static class EventHandlers;
