using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>What a person enters in one cell.</summary>
/// <param name="CommandId">Chosen by the sender (UUID version 7), the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="State">State.</param>
/// <param name="Actual">The value; given exactly when the state is <see cref="ResultState.Entered"/>.</param>
/// <param name="Reason">The reason for a state without a value.</param>
/// <param name="BaseVersion">The row version the person saw; 0 for none.</param>
/// <param name="IsProvisional">잠정: the final figure is not out yet.</param>
/// <param name="Parts">분자 and 분모 of an indicator that is entered so.</param>
/// <param name="Term">Which part of the year it is of.</param>
internal sealed record SaveResultCall(
    Guid CommandId, string RegionCode, Guid IndicatorId, int FiscalYear, ResultState State, decimal? Actual, string? Reason, long BaseVersion, bool IsProvisional = false, MeasuredParts? Parts = null, ResultTerm Term = ResultTerm.Year);
