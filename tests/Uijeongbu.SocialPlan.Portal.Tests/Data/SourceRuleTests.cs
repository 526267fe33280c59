using System.Text.RegularExpressions;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>What the compiler cannot forbid, read from the source.</summary>
public sealed partial class SourceRuleTests
{
    private static readonly string Portal = Path.Combine(Root(), "src", "Uijeongbu.SocialPlan.Portal");

    [Fact]
    public void Only_the_door_the_upgrade_and_the_tools_make_contexts_and_one_place_starts_a_program() =>
        FilesWith(Suppressed()).Should().BeEquivalentTo("Data/PortalDb.cs", "Data/ContextFactory.cs", "Data/DesignTimeContexts.cs", "Data/Upgrade/DatabaseUpgrade.cs", "Data/Upgrade/DatabaseBackup.cs");

    [Fact]
    public void Only_the_upgrade_opens_connections_of_its_own() =>
        FilesWith(Connections()).Should().BeEquivalentTo("Data/Upgrade/SqliteEngine.cs", "Data/Upgrade/PostgresEngine.cs");

    [Fact]
    public void No_job_outside_the_data_names_itself_as_the_system() => FilesWith(SystemViewer()).Should().OnlyContain(file => file.StartsWith("Data/Shipped/", StringComparison.Ordinal) || file == "Data/Record/DailySeal.cs" || file == "Data/Record/DailyPurge.cs" || file == "Data/Record/PracticePurge.cs" || file == "Data/Record/NotificationWithdrawal.cs" || file == "Data/Uploads/UploadSweep.cs" || file == "Data/Uploads/WaitingScans.cs" || file == "Mail/MailDoor.cs");

    [Fact]
    public void No_bulk_update_moves_a_row_to_another_region() => FilesWith(RegionSetter()).Should().BeEmpty();

    /// <summary>What leaves in the middle of an element leaves it open, and the page is not drawn at all; at the top of a component it is well.</summary>
    [Fact]
    public void No_component_leaves_in_the_middle_of_an_element() =>
        Directory.GetFiles(Portal, "*.razor", SearchOption.AllDirectories).Where(file => LeavesInside().IsMatch(MarkupOf(File.ReadAllText(file)))).Should().BeEmpty();

    [Fact]
    public void The_rules_would_find_what_they_look_for()
    {
        LeavesInside().IsMatch(MarkupOf("<div>\n  @if (no)\n  {\n    return;\n  }\n</div>\n@code {\n}")).Should().BeTrue();
        LeavesInside().IsMatch(MarkupOf("@if (no)\n{\n  return;\n}\n@code {\n    return;\n}")).Should().BeFalse();
        Suppressed().IsMatch("#pragma warning disable RS0030 // why").Should().BeTrue();
        Connections().IsMatch("await using NpgsqlConnection other = new(text);").Should().BeTrue();
        Connections().IsMatch("new SqliteConnection(text)").Should().BeTrue();
        SystemViewer().IsMatch("Viewer.System(\"rescore\", all)").Should().BeTrue();
        RegionSetter().IsMatch("set.SetProperty(plan => plan.RegionCode, other)").Should().BeTrue();
    }

    private static string MarkupOf(string component) => component.Split("\n@code")[0];

    [GeneratedRegex("^ {4,}return;", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeavesInside();

    private static List<string> FilesWith(Regex what) =>
        [.. Directory.GetFiles(Portal, "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Select(file => (Path: Path.GetRelativePath(Portal, file).Replace('\\', '/'), File: file))
            .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal))
            .Where(file => what.IsMatch(File.ReadAllText(file.File)))
            .Select(file => file.Path)];

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Uijeongbu.SocialPlan.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"#pragma warning disable[^\n]*RS0030|SuppressMessage\([^)]*RS0030")]
    private static partial Regex Suppressed();

    [GeneratedRegex(@"new (Sqlite|Npgsql)Connection\(|\b(Sqlite|Npgsql)Connection \w+ = new\(")]
    private static partial Regex Connections();

    [GeneratedRegex(@"Viewer\.System\(")]
    private static partial Regex SystemViewer();

    [GeneratedRegex(@"SetProperty\(\s*\w+\s*=>\s*\w+\.RegionCode")]
    private static partial Regex RegionSetter();
}
