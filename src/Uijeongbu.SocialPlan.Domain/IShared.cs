namespace Uijeongbu.SocialPlan.Domain;

/// <summary>A row that everyone may read: codes, policies, and whatever was published.</summary>
public interface IShared;
