namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>What the reader is at.</summary>
public enum TableStage
{
    /// <summary>Size, encoding and package are looked at before anything is read.</summary>
    Checking,

    /// <summary>Rows are read.</summary>
    Reading,
}

/// <summary>How far the reading of a file has come.</summary>
/// <param name="Stage">What the reader is at.</param>
/// <param name="Rows">Data rows read so far.</param>
public sealed record TableProgress(TableStage Stage, int Rows);
