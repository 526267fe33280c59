using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Load.Figures.Rankings;

/// <summary>
/// A province's officer at the portal on PostgreSQL, with rounds of Gyeonggi by year. In the portal a round is one province's; where it is to rank the whole country, the officer is that of
/// every province, and the round holds 229 municipalities.
/// </summary>
internal sealed class RankDesk : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;
    private readonly string _folder;

    private RankDesk(ServiceProvider services, string folder) => (_services, _scope, _folder) = (services, services.CreateAsyncScope(), folder);

    /// <summary>Codes of its municipalities by their number in the benchmark data.</summary>
    public IReadOnlyDictionary<int, string> Places { get; private set; } = new Dictionary<int, string>();

    /// <summary>Rounds by 실적연도, all of them.</summary>
    public IReadOnlyDictionary<int, Guid> Rounds { get; private set; } = new Dictionary<int, Guid>();

    /// <summary>Makes submissions and rounds of four years, has the portal's own command store the scores, and makes earlier periods of all that.</summary>
    /// <param name="isCountry">All 229 municipalities; else Gyeonggi's 31.</param>
    /// <param name="periods">How many periods of four years there are in the end.</param>
    public static async Task<RankDesk> StartAsync(bool isCountry, int periods)
    {
        var address = BenchPostgres.AddressOf("bench_" + Guid.NewGuid().ToString("N"));
        var folder = Directory.CreateTempSubdirectory("portal-bench-rank-").FullName;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ConnectionStrings:Portal"] = address,
            ["Portal:DataDirectory"] = folder,
            ["Portal:MigrateOnStart"] = "true",
        }).Build();
        var services = new ServiceCollection().AddLogging().AddPortalData(configuration, new SaveFigures.Production()).AddEvaluation().BuildServiceProvider();
        await services.PreparePortalDataAsync(CancellationToken.None);
        RankDesk desk = new(services, folder);
        desk.Places = await RankPlaces.OfAsync(desk.The<PortalDb>(), isCountry);
        await RankSeed.MakeAsync(desk._scope.ServiceProvider, desk.Places);
        await desk.SignInAsync();
        await desk.FindRoundsAsync();
        foreach (var year in desk.Rounds.Keys)
        {
            await desk.FillAsync(year);
        }

        await using (NpgsqlConnection connection = new(address))
        {
            await connection.OpenAsync();
            await EarlierRounds.AddAsync(connection, periods - 1);
        }

        await desk.FindRoundsAsync();
        return desk;
    }

    /// <summary>The figures of a year's round, from the scores that commands stored: what the officer's page of figures asks.</summary>
    public async Task<FiguresView> RankAsync(int year) =>
        await The<FigureQueries>().FindAsync(RankPlaces.Gyeonggi, Rounds[year], number: null, CancellationToken.None) ?? throw new InvalidOperationException($"No figures of {year}.");

    /// <summary>Computes the scores of a year anew from what was submitted, and stores those that changed: the officer's command.</summary>
    public async Task FillAsync(int year)
    {
        var filled = await The<FillAchievements>().RunAsync(new(Guid.CreateVersion7(), RankPlaces.Gyeonggi, Rounds[year]), CancellationToken.None);
        if (filled.Answer?.Filled != Places.Count)
        {
            throw new InvalidOperationException(filled.Problem?.Message ?? $"Scores of {year} are missing.");
        }
    }

    /// <summary>How many characters were submitted in all, and how many of them scoring reads.</summary>
    public async Task<(long Submitted, long Scored)> CharactersAsync()
    {
        await using var db = await The<PortalDb>().OpenAsync(Permissions.EvaluationRead, CancellationToken.None);
        return (await db.YearVersions.SumAsync(row => (long)row.Content.Length), await db.YearVersions.SumAsync(row => (long)row.Inputs!.Length));
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private T The<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    private async Task SignInAsync()
    {
        var officer = await GridSeed.PersonAsync(_scope.ServiceProvider, RankPlaces.Gyeonggi, Role.ProvinceOfficer);
        await using (var accounts = The<PortalDb>().OpenAccounts())
        {
            accounts.AddRange(Places.Values.Select(Region.ProvinceOf).Distinct(StringComparer.Ordinal).Where(code => code != RankPlaces.Gyeonggi)
                .Select(code => new Membership { UserId = officer.Id, Role = Role.ProvinceOfficer, RegionCode = code, ValidFrom = new(2023, 1, 1), GrantedAt = DateTime.UnixEpoch }));
            await accounts.SaveChangesAsync();
        }

        var circuit = The<CircuitSession>();
        circuit.SessionId = await The<Sessions>().StartAsync(officer, "bench", CancellationToken.None);
        circuit.IsCircuit = true;
    }

    private async Task FindRoundsAsync()
    {
        await using var db = await The<PortalDb>().OpenAsync(Permissions.EvaluationRead, CancellationToken.None);
        Rounds = await db.EvaluationRounds.ToDictionaryAsync(round => round.FiscalYear, round => round.Id);
    }
}
