namespace Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;

/// <summary>What looking through a file may cost. The defaults are fixed points of the product; only tests take others.</summary>
internal sealed record InspectionLimits
{
    public static readonly InspectionLimits Default = new();

    /// <summary>Entries of a package.</summary>
    public int Entries { get; init; } = 5000;

    /// <summary>A package unpacked; counted while really inflating.</summary>
    public long UnpackedBytes { get; init; } = 256L << 20;

    /// <summary>A document inside a document, which is held in memory.</summary>
    public long InnerBytes { get; init; } = 8L << 20;

    /// <summary>One stream of a PDF, unpacked.</summary>
    public int StreamBytes { get; init; } = 24 << 20;

    /// <summary>All streams of a PDF that are read, unpacked.</summary>
    public long StreamsBytes { get; init; } = 256L << 20;

    /// <summary>Time for one file; what is not done by then is 내용 검사 불가.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Findings that are listed.</summary>
    public int Findings { get; init; } = 30;

    /// <summary>Places of resident numbers that are named; one is enough to refuse.</summary>
    public int Places { get; init; } = 5;
}
