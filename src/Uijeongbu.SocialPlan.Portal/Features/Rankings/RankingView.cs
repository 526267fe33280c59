using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Rankings;

/// <summary>A published evaluation as its pages, files and API show it.</summary>
public sealed class RankingView
{
    private readonly IReadOnlyDictionary<string, string> _namesEn;
    private readonly IReadOnlySet<string> _plans;

    internal RankingView(PublishedEvaluation published, RankingVersion version, IReadOnlyList<RankingVersion> versions, IReadOnlyDictionary<string, string> namesEn, IReadOnlySet<string> plans)
    {
        (Published, Version, _namesEn, _plans) = (published, version, namesEn, plans);
        Ranking = EvaluationJson.ReadRanking(published.Content);
        Versions = [.. versions.Where(one => one.FiscalYear == version.FiscalYear && one.Kind == version.Kind).OrderBy(one => one.PublishedAt).ThenBy(one => one.Number, StringComparer.Ordinal)];
        Years = [.. versions.Where(one => one.IsCurrent && one.Kind == version.Kind).Select(one => one.FiscalYear).Order()];
        Home = FormattableString.Invariant($"/rankings/{published.ProvinceCode}/{published.FiscalYear}");
        IsDefault = version.IsCurrent && (version.Kind is EvaluationKind.Results || !versions.Any(one => one.IsCurrent && one.FiscalYear == version.FiscalYear && one.Kind is EvaluationKind.Results));
    }

    /// <summary>The record with number, time and hashes.</summary>
    public PublishedEvaluation Published { get; }

    /// <summary>Its number among the versions.</summary>
    public RankingVersion Version { get; }

    /// <summary>What it says.</summary>
    public PublicRanking Ranking { get; }

    /// <summary>All versions of that year, oldest first.</summary>
    public IReadOnlyList<RankingVersion> Versions { get; }

    /// <summary>Years of the province with a current publication of that kind, oldest first.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Address of the year, whatever version.</summary>
    public string Home { get; }

    /// <summary>Whether the year's address shows this one without naming it.</summary>
    public bool IsDefault { get; }

    /// <summary>The version that corrects this one; null for the current one.</summary>
    public RankingVersion? CorrectedBy => Versions.FirstOrDefault(one => one.Supersedes == Version.Number);

    /// <summary>The year in which it was evaluated; both years are always printed.</summary>
    public int EvaluationYear => Ranking.FiscalYear + 1;

    /// <summary>Name of the province in the language of the request.</summary>
    public string Province => Languages.IsEnglish ? _namesEn.GetValueOrDefault(Ranking.Province, Ranking.ProvinceName) : Ranking.ProvinceName;

    /// <summary>Name of a municipality in the language of the request.</summary>
    public string NameOf(PublicUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Languages.IsEnglish ? _namesEn.GetValueOrDefault(unit.Region, unit.Name) : unit.Name;
    }

    /// <summary>Whether the municipality's results of that year are published.</summary>
    public bool HasPlan(PublicUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return _plans.Contains(unit.Region);
    }

    /// <summary>An address below the year that stays with this version.</summary>
    /// <param name="path">Such as <c>/90010</c>; empty for the ranking itself.</param>
    public string AddressOf(string path = "")
    {
        ArgumentNullException.ThrowIfNull(path);
        return Home + path + (IsDefault ? "" : (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "version=" + Version.Number);
    }

    /// <summary>Address of a municipality's page.</summary>
    public string AddressOf(PublicUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return AddressOf("/" + unit.Region);
    }
}
