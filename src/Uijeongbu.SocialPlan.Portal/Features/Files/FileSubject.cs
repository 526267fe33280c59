using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Files;

/// <summary>A kind of row that files are kept with. A feature registers its own; a kind that nobody registered takes no file.</summary>
/// <param name="Kind">Name as in the audit entries.</param>
/// <param name="Permission">What attaching and removing needs; reading needs <c>plan.read</c>.</param>
/// <param name="WhyNotAsync">Why this row takes no file from this viewer now; null when it does. A row that is not there is refused.</param>
internal sealed record FileSubject(string Kind, string Permission, Func<Change, string, Guid, CancellationToken, Task<Problem?>> WhyNotAsync);
