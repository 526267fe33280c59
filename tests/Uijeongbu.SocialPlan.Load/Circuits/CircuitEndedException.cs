namespace Uijeongbu.SocialPlan.Load.Circuits;

/// <summary>The circuit could not be opened or has ended.</summary>
internal sealed class CircuitEndedException(string message) : Exception(message);
