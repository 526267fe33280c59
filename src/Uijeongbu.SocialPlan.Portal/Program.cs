using Uijeongbu.SocialPlan.Portal;

await PortalHost.Build(args).RunAsync();

/// <summary>The host; public so that tests can start it.</summary>
public partial class Program;
