using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>What shall stand in one cell.</summary>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="State">State.</param>
/// <param name="Actual">The value; given exactly when the state is <see cref="ResultState.Entered"/>.</param>
/// <param name="Reason">The reason for a state without a value.</param>
/// <param name="BaseVersion">The row version the person saw; 0 for none.</param>
/// <param name="IsProvisional">잠정: the final figure is not out yet.</param>
/// <param name="Parts">분자 and 분모 of an indicator that is entered so: the value is computed from them, whatever <paramref name="Actual"/> says.</param>
internal sealed record ResultEntry(Guid IndicatorId, ResultState State, decimal? Actual, string? Reason, long BaseVersion, bool IsProvisional = false, MeasuredParts? Parts = null);
