using Uijeongbu.SocialPlan.Portal;
using Uijeongbu.SocialPlan.Portal.Data;

await using var app = PortalHost.Build(args);
await app.Services.PreparePortalDataAsync(app.Lifetime.ApplicationStopping);
await app.RunAsync();

/// <summary>The host; public so that tests can start it.</summary>
public partial class Program;
