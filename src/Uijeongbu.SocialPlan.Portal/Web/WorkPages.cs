using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Uijeongbu.SocialPlan.Portal.Components;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>Tells pages in the shell of signed-in work from public ones: they use the component library's styles.</summary>
internal static class WorkPages
{
    public static bool IsWork(EndpointMetadataCollection? metadata) =>
        metadata?.GetMetadata<ComponentTypeMetadata>()?.Type.GetCustomAttribute<LayoutAttribute>()?.LayoutType == typeof(WorkLayout);
}
