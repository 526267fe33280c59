namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// Settings that are secret come as files, as containers give them: one a setting, named like its environment variable
/// (<c>ConnectionStrings__Portal</c>), in <c>/run/secrets</c> or where <c>Portal:SecretsDirectory</c> says. They win over everything else.
/// </summary>
internal static class SecretFiles
{
    private const string DefaultDirectory = "/run/secrets";

    public static void AddSecretFiles(this WebApplicationBuilder builder) => builder.Configuration.AddKeyPerFile(
        Path.GetFullPath(builder.Configuration["Portal:SecretsDirectory"] ?? DefaultDirectory), optional: true, reloadOnChange: false);
}
