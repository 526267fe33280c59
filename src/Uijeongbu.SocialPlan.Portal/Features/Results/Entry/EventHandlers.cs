using Microsoft.AspNetCore.Components;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>Tells the Razor compiler of <c>@oncellchange</c> and <c>@onpasting</c>; the script registers the same names.</summary>
[EventHandler("oncellchange", typeof(CellChangeEventArgs), enableStopPropagation: true, enablePreventDefault: true)]
[EventHandler("onpasting", typeof(Pasting.PasteEventArgs), enableStopPropagation: true, enablePreventDefault: true)]
public static class EventHandlers;
