namespace Uijeongbu.SocialPlan.Portal.Commands.Publications;

/// <summary>A file that is no package of a publication, or one in which something is not as it was published.</summary>
/// <param name="message">Which file, what is wrong, and what to do.</param>
internal sealed class RefusedPackageException(string message) : Exception(message);
