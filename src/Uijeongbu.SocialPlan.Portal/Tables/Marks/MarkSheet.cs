using Uijeongbu.SocialPlan.Domain.Scoring.Panels;

namespace Uijeongbu.SocialPlan.Portal.Tables.Marks;

/// <summary>A whole table of marks, ready to be scored.</summary>
/// <param name="Table">The marks with weights and maxima of their criteria.</param>
/// <param name="IgnoredColumns">Heads that mean nothing here, as written, for the person to see.</param>
internal sealed record MarkSheet(MarkTable Table, IReadOnlyList<string> IgnoredColumns);
