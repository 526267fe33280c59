using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Verify;

/// <summary>Tables that anyone can open in the verifier by an address: the ministries' reports, and every published plan.</summary>
internal sealed class PublicTables(IWebHostEnvironment environment, PublishedPlanQueries plans)
{
    /// <summary>Performance reports of two ministries, 157 printed rates (sources: <c>docs/data-sources.md</c>).</summary>
    public const string Ministries = "mohw-moel-2022-2024";

    private const string PlanPrefix = "plan-";

    /// <summary>Address of the ministries' table as a file.</summary>
    public const string MinistriesFile = "/data/" + Ministries + ".csv";

    /// <summary>The name of a published plan's table.</summary>
    public static string NameOf(string region, int year) => FormattableString.Invariant($"{PlanPrefix}{region}-{year}");

    /// <summary>Finds a table by name; null when there is none.</summary>
    public async Task<PublicTable?> FindAsync(string name, CancellationToken cancel)
    {
        if (string.Equals(name, Ministries, StringComparison.Ordinal))
        {
            return new(ReadMinistries(), Name: null, IsDemo: false);
        }

        var parts = name.Split('-');
        return name.StartsWith(PlanPrefix, StringComparison.Ordinal) && parts.Length == 3 && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && await plans.FindScoredAsync(parts[1], year, cancel) is { } plan
            ? new(ToTable(plan), $"{plan.Place} {plan.Plan.FiscalYear.ToString(CultureInfo.InvariantCulture)}", plan.Snapshot.IsDemo)
            : null;
    }

    private ResultTable ReadMinistries()
    {
        using var file = environment.WebRootFileProvider.GetFileInfo(MinistriesFile).CreateReadStream();
        var reading = ResultTableFile.Read(file, Ministries + ".csv", new() { IsRateProfile = id => RateProfile.TryFind(id, out _) });
        return reading.Table ?? throw new InvalidDataException($"The shipped table is unreadable: {reading.Faults[0]}");
    }

    private static ResultTable ToTable(ScoredPlan plan)
    {
        var rows = new List<ResultRow>();
        for (var s = 0; s < plan.Plan.Strategies.Count; s++)
        {
            for (var p = 0; p < plan.Plan.Strategies[s].Projects.Count; p++)
            {
                for (var i = 0; i < plan.Plan.Strategies[s].Projects[p].Indicators.Count; i++)
                {
                    rows.Add(ToRow(plan, s, p, i, rows.Count + 1));
                }
            }
        }

        return new(rows, [], Sheet: null, HasPublishedRate: true);
    }

    private static ResultRow ToRow(ScoredPlan plan, int strategy, int project, int indicator, int line)
    {
        PublishedIndicator printed = plan.Plan.Strategies[strategy].Projects[project].Indicators[indicator];
        var (input, rate) = plan.Score.Strategies[strategy].Projects[project].Indicators[indicator];
        var rounded = plan.Score.Policy.Rounding.Round(rate.Value);
        return new(
            line, Sheet: null, plan.Plan.Strategies[strategy].Name, $"{plan.Plan.Strategies[strategy].Projects[project].Code} {plan.Plan.Strategies[strategy].Projects[project].Name}",
            printed.Name, printed.Unit, printed.Direction, Printed(input.Reading.Target), Printed(printed.Actual), printed.RateProfile, printed.Weight,
            Printed(printed.Baseline), Group: null, rounded is { } figure ? new PrintedNumber(figure, plan.Score.Policy.Rounding.Decimals) : null,
            input.Reading.IsNotApplicable);
    }

    private static PrintedNumber? Printed(decimal? value) => value is { } number ? PrintedNumber.Of(number) : null;
}

/// <summary>A table that everyone may open.</summary>
/// <param name="Table">Its rows.</param>
/// <param name="Name">Place and year of a plan, in the visitor's language; null for the ministries' table, which has a title of its own.</param>
/// <param name="IsDemo">Whether its figures are invented.</param>
internal sealed record PublicTable(ResultTable Table, string? Name, bool IsDemo);
