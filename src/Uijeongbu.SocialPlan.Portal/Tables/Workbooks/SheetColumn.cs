namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>A column of a sheet that is written.</summary>
/// <param name="Width">In characters of the default font; a Korean syllable takes two.</param>
internal sealed record SheetColumn(string Head, double Width);
