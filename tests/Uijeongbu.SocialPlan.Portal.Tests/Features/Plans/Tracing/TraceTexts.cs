using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Uijeongbu.SocialPlan.Portal.Features.Plans.Tracing;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Plans.Tracing;

/// <summary>The portal's own texts of traces, without a host.</summary>
internal sealed class TraceTexts : IDisposable
{
    private readonly ServiceProvider _services =
        new ServiceCollection().AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).AddPortalLanguages().BuildServiceProvider();

    public Texts<TracePage> Texts => _services.GetRequiredService<Texts<TracePage>>();

    public void Dispose() => _services.Dispose();
}
