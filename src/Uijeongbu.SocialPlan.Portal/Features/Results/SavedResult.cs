using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>A result as it is stored.</summary>
/// <param name="Version">Row version; 0 while no row exists.</param>
/// <param name="At">When it was saved, UTC.</param>
/// <param name="By">Name of who saved it.</param>
/// <param name="State">State.</param>
/// <param name="Actual">The value, when there is one.</param>
/// <param name="Reason">The reason, when there is none.</param>
internal sealed record SavedResult(long Version, DateTime? At, string? By, ResultState State, decimal? Actual, string? Reason);
