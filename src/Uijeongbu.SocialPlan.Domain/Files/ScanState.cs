namespace Uijeongbu.SocialPlan.Domain.Files;

/// <summary>How far the search for viruses is. A file in which one was found is not kept.</summary>
public enum ScanState
{
    /// <summary>바이러스 검사 안 함: kept while no scanner was set up.</summary>
    NotScanned,

    /// <summary>검사 대기: the scanner was away; nobody reads the file until it is back.</summary>
    Waiting,

    /// <summary>검사 완료: nothing was found.</summary>
    Clean,
}
