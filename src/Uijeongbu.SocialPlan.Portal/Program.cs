using Uijeongbu.SocialPlan.Portal.Commands;

return await PortalCommands.RunAsync(args);

/// <summary>The host; public so that tests can start it.</summary>
public partial class Program;
