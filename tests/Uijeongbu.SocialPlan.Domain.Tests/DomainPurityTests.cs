using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Tests;

/// <summary>The domain knows nothing but the runtime.</summary>
public sealed class DomainPurityTests
{
    [Fact]
    public void The_assembly_references_only_the_runtime() =>
        typeof(PlanScorer).Assembly.GetReferencedAssemblies().Select(a => a.Name).Should()
            .NotBeEmpty().And.OnlyContain(name => name!.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void The_project_names_no_package_and_no_project()
    {
        var project = XDocument.Load(Path.Combine(Root(), "src", "Uijeongbu.SocialPlan.Domain", "Uijeongbu.SocialPlan.Domain.csproj"));
        project.Root!.Attribute("Sdk")!.Value.Should().Be("Microsoft.NET.Sdk");
        project.Descendants().Select(e => e.Name.LocalName).Should()
            .NotContain(["PackageReference", "ProjectReference", "FrameworkReference", "Reference"]);
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
