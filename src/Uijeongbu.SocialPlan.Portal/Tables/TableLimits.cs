namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>What a table file may cost. The defaults are fixed points of the product; only tests take others.</summary>
internal sealed record TableLimits
{
    public static readonly TableLimits Default = new();

    /// <summary>Size of the file as it arrives.</summary>
    public long FileBytes { get; init; } = 20L << 20;

    /// <summary>Entries of a workbook's package.</summary>
    public int Entries { get; init; } = 500;

    /// <summary>All entries together, counted while really inflating: what a header says is not believed.</summary>
    public long UnpackedBytes { get; init; } = 512L << 20;

    /// <summary>
    /// An entry may be this many times its packed size, and all entries together this many times the file.
    /// Neither is looked at below <see cref="RatioFloor"/>: small parts of blanks pack well and cost nothing.
    /// </summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Unpacked bytes below which the ratio does not matter.</summary>
    public long RatioFloor { get; init; } = 1L << 20;

    /// <summary>Rows below the head that are not blank.</summary>
    public int Rows { get; init; } = 200_000;

    /// <summary>Characters of one cell in a column that is read.</summary>
    public int CellCharacters { get; init; } = 1_000;

    /// <summary>Characters of distinct text held in memory: no more than a text file of full size can bring.</summary>
    public long TextCharacters { get; init; } = 20L << 20;

    /// <summary>Entries of a workbook's table of shared texts.</summary>
    public int SharedTexts { get; init; } = 1_000_000;

    /// <summary>Faults listed; the rest is counted.</summary>
    public int Faults { get; init; } = 100;
}
