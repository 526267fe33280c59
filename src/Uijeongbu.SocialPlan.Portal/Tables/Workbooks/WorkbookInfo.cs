namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>Properties of a document.</summary>
/// <param name="CreatedAt">In UTC.</param>
internal sealed record WorkbookInfo(string Title, string Author, DateTime CreatedAt);
