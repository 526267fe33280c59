using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Features.Alerts;
using Uijeongbu.SocialPlan.Portal.Features.Announcements;
using Uijeongbu.SocialPlan.Portal.Features.AuditTrail;
using Uijeongbu.SocialPlan.Portal.Features.Departments;
using Uijeongbu.SocialPlan.Portal.Features.EarlierResults;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Features.Evidence;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.Meetings;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring;
using Uijeongbu.SocialPlan.Portal.Features.People;
using Uijeongbu.SocialPlan.Portal.Features.PlanChanges;
using Uijeongbu.SocialPlan.Portal.Features.PlanImport;
using Uijeongbu.SocialPlan.Portal.Features.PlanSteps;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Features.Practice;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Features.Reports;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Features.Search;
using Uijeongbu.SocialPlan.Portal.Features.YearCalendar;
using Uijeongbu.SocialPlan.Portal.Features.YearReports;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests;

/// <summary>The portal's real services over a database, without the web host.</summary>
internal sealed class TestPortal : IAsyncDisposable
{
    private readonly TestDatabase? _owned;
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    /// <param name="database">The database; stays when the portal is disposed.</param>
    /// <param name="settings">Settings as in the environment, such as <c>Portal:SampleData</c>.</param>
    public TestPortal(TestDatabase database, params (string Key, string Value)[] settings)
        : this(database, owned: null, TimeProvider.System, settings)
    {
    }

    private TestPortal(TestDatabase database, TestDatabase? owned, TimeProvider clock, (string Key, string Value)[] settings)
    {
        (Database, _owned) = (database, owned);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("ConnectionStrings:Portal", database.ConnectionString), new("Portal:DataDirectory", database.Folder)])
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value)))
            .Build();
        _services = new ServiceCollection().AddLogging().AddSingleton(clock).AddPortalData(configuration, new Production()).AddResults().AddPeople().AddFiles().AddEvidence().AddMeetings().AddReports().AddYearCalendar()
            .AddPlanYears().AddPlanSteps().AddPlanImport().AddEarlierResults().AddPlanChanges().AddAuditTrail().AddProjectReports().AddYearReports().AddDepartments().AddPractice().AddAlerts().AddAnnouncements().AddMonitoring().AddEvaluation().AddSearch()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        _scope = _services.CreateAsyncScope();
    }

    public TestDatabase Database { get; }

    public PortalDb Door => Get<PortalDb>();

    /// <summary>The setting that asks for the sample data.</summary>
    public static (string Key, string Value)[] WithSample { get; } = [("Portal:SampleData", "true")];

    /// <summary>A portal over a prepared database of its own, which goes with it.</summary>
    public static Task<TestPortal> StartAsync(DatabaseKind kind, params (string Key, string Value)[] settings) => StartAsync(kind, TimeProvider.System, settings);

    /// <summary>The same under a clock of the test.</summary>
    public static async Task<TestPortal> StartAsync(DatabaseKind kind, TimeProvider clock, params (string Key, string Value)[] settings)
    {
        var database = await TestDatabase.PreparedAsync(kind);
        return new(database, database, clock, settings);
    }

    /// <summary>The same with the sample data, which were put in once for all tests.</summary>
    public static Task<TestPortal> StartWithSampleAsync(DatabaseKind kind, params (string Key, string Value)[] settings) => StartWithSampleAsync(kind, TimeProvider.System, settings);

    /// <summary>The same under a clock of the test.</summary>
    public static async Task<TestPortal> StartWithSampleAsync(DatabaseKind kind, TimeProvider clock, params (string Key, string Value)[] settings)
    {
        var database = await TestDatabase.WithSampleAsync(kind);
        return new(database, database, clock, [.. WithSample, ("Portal:MigrateOnStart", "true"), .. settings]);
    }

    /// <summary>A scope of its own, as a second request has.</summary>
    public AsyncServiceScope NewScope() => _services.CreateAsyncScope();

    public T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    /// <summary>As <c>migrate</c> does.</summary>
    public Task<UpgradeReport> UpgradeAsync(CancellationToken cancellationToken = default) => _services.MigratePortalDataAsync(cancellationToken);

    /// <summary>As <c>serve</c> does before the first request.</summary>
    public Task<UpgradeReport> PrepareAsync(CancellationToken cancellationToken = default) => _services.PreparePortalDataAsync(cancellationToken);

    /// <summary>A scope like a circuit's, in which the account is signed in.</summary>
    public Task<AsyncServiceScope> ActAsAsync(string email) => Acting.StartAsync(_services, email);

    /// <summary>Opens as a job that may write plans of these regions.</summary>
    public Task<PortalDbContext> OpenAsync(params string[] regions) =>
        Door.OpenAsAsync(Viewer.System("test", regions), Permissions.PlanWrite, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
        if (_owned is not null)
        {
            await _owned.DisposeAsync();
        }
    }

    private sealed class Production : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Production;

        public string ApplicationName { get; set; } = "Uijeongbu.SocialPlan.Portal";

        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
