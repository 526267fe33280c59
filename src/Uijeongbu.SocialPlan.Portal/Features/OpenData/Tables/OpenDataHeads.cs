namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;

/// <summary>Heads of columns: Korean, or the machine name in English. Those of <c>score</c>'s table files are the same, so a file can be fed to it.</summary>
internal sealed class OpenDataHeads
{
    /// <summary>The first column of tables with invented figures.</summary>
    public const string Notice = "notice";
}
