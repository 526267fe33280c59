namespace Uijeongbu.SocialPlan.Load.Processes;

/// <summary>A web application published as it would be installed: Release, ReadyToRun, for this system, on the installed runtime.</summary>
/// <param name="Executable">The file that starts it.</param>
/// <param name="Environment">What it is told, beside the address to listen on.</param>
internal sealed record PublishedApp(string Executable, IReadOnlyDictionary<string, string> Environment)
{
    private static readonly string Published = Path.Combine(Commands.Repository, "artifacts", "bench");

    /// <summary>The portal with its sample data in an embedded database of its own; the data are made by the first start.</summary>
    public static Task<PublishedApp> PortalAsync(string dataDirectory) => PublishAsync(
        Path.Combine(Commands.Repository, "src", "Uijeongbu.SocialPlan.Portal"),
        "Uijeongbu.SocialPlan.Portal",
        new() { ["Portal__DataDirectory"] = dataDirectory, ["Portal__SampleData"] = "true", ["Portal__MigrateOnStart"] = "true" });

    /// <summary>The empty Blazor template of the installed SDK, made outside the repository so that none of our build settings reach it.</summary>
    public static async Task<PublishedApp> EmptyTemplateAsync()
    {
        var project = Path.Combine(Path.GetTempPath(), "socialplan-bench-template");
        await Commands.DotnetAsync("new", "blazor", "--empty", "--no-https", "--force", "--name", "EmptyBlazor", "--output", project);
        return await PublishAsync(project, "EmptyBlazor", []);
    }

    private static async Task<PublishedApp> PublishAsync(string project, string name, Dictionary<string, string> environment)
    {
        var target = Path.Combine(Published, name);
        await Commands.DotnetAsync(
            "publish", project, "--configuration", "Release", "--use-current-runtime", "--self-contained", "false",
            "-p:PublishReadyToRun=true", "--output", target, "--verbosity", "quiet", "--nologo");
        environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        return new(Path.Combine(target, OperatingSystem.IsWindows() ? name + ".exe" : name), environment);
    }
}
