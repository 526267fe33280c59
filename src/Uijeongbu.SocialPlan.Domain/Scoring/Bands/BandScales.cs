namespace Uijeongbu.SocialPlan.Domain.Scoring.Bands;

/// <summary>Published scales.</summary>
public static class BandScales
{
    /// <summary>
    /// Global Fund: printed as A1 above 100, A2 90-100, B1 60-89, B2 30-59, C below 30. The print leaves 89.5 nowhere, so the bands are half-open.
    /// A management review may lower a rating: that is a decision and no figure. A cap of 120 % for each indicator before the mean is widely used
    /// and not in the texts seen: set it as the cap of a policy.
    /// </summary>
    public static readonly BandScale GlobalFund = new(
        "global-fund",
        "http://www.theglobalfund.org/en/performancebasedfunding/decisionmaking/methodology/",
        [new("A1", 100m, IsStrictlyAbove: true), new("A2", 90m), new("B1", 60m), new("B2", 30m), new("C", null)]);

    /// <summary>UNDP report card, on the plain mean of an output's rates: at or above 100, from 50, below; grey without data.</summary>
    public static readonly BandScale UndpReportCard = new(
        "undp-report-card",
        "https://fdocuments.us/document/united-nations-development-programme-annex-i-web-view-methodology-used-for-assessing.html",
        [new("green", 100m), new("amber", 50m), new("red", null)]) { Unrated = "grey" };

    /// <summary>Red, amber, green by Oracle's defaults: from 100 % of the target, from 70, below.</summary>
    public static readonly BandScale RagOracle = new(
        "rag-oracle",
        "https://docs.oracle.com/en/cloud/saas/analytics/fawug/evaluate-kpis.html",
        [new("green", 100m), new("amber", 70m), new("red", null)]);

    /// <summary>Red, amber, green by the defaults of Camms: from 90 % of the target, from 70, below.</summary>
    public static readonly BandScale RagCamms = new(
        "rag-camms",
        "https://camms.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=309788763&revisedVersion=4",
        [new("green", 90m), new("amber", 70m), new("red", null)]);

    /// <summary>
    /// Points of the city of Sano for a rate: 7 from 100 %, one less for every 10 points down, 1 below 50. The city adds 3-step points for policy
    /// and bands the sum; where those bands lie is not in the text seen.
    /// </summary>
    public static readonly BandScale Sano = new(
        "sano",
        "https://www.city.sano.lg.jp/kurashi_gyosei/shiseijoho_nyusatsu/kaikaku_kaizennimuketatorikumi/3/naiyou/6505.html",
        [new("7", 100m), new("6", 90m), new("5", 80m), new("4", 70m), new("3", 60m), new("2", 50m), new("1", null)]);

    /// <summary>The rating words of the US Program Assessment Rating Tool; printed 85-100, 70-84, 50-69, 0-49, hence half-open.</summary>
    public static readonly BandScale Part = new(
        "us-part",
        "https://webarchive.library.unt.edu/eot2008/20090123020437/http:/www.whitehouse.gov/omb/expectmore/part.html",
        [new("effective", 85m), new("moderately effective", 70m), new("adequate", 50m), new("ineffective", null)]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<BandScale> All { get; } = [GlobalFund, UndpReportCard, RagOracle, RagCamms, Sano, Part];
}
