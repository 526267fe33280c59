using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;

/// <summary>What looking through a file found.</summary>
/// <param name="Content">Whether its text could be looked through.</param>
/// <param name="Findings">What is pointed out, with its place.</param>
internal sealed record Inspected(ContentCheck Content, IReadOnlyList<AttachmentFinding> Findings);

/// <summary>A file that is not kept, thrown from the depth of a reader and answered at one place, <see cref="FileInspection"/>.</summary>
internal sealed class RefusedFileException(Problem problem) : Exception(problem.Code)
{
    public Problem Problem { get; } = problem;
}
