namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>One reason why a table was refused.</summary>
/// <param name="Sheet">Name of the worksheet; null for text and for the file as a whole.</param>
/// <param name="Line">Row as the file's reader sees it, counted from 1; null for the file as a whole.</param>
/// <param name="Column">Head as the file writes it; null when the whole row is meant.</param>
/// <param name="Place">Sheet, row and column in words (<c>시트 '결과' 12행 '목표' 열</c>), empty for the file as a whole.</param>
/// <param name="Message">What is wrong and what to do, in the culture the reader was given.</param>
public sealed record TableFault(string? Sheet, int? Line, string? Column, string Place, string Message)
{
    /// <summary>Place and message in one line.</summary>
    public override string ToString() => Place.Length == 0 ? Message : $"{Place}: {Message}";
}
