using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Serilog;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Outages;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Features.Accounts;
using Uijeongbu.SocialPlan.Portal.Features.Alerts;
using Uijeongbu.SocialPlan.Portal.Features.Announcements;
using Uijeongbu.SocialPlan.Portal.Features.AuditTrail;
using Uijeongbu.SocialPlan.Portal.Features.Dashboards;
using Uijeongbu.SocialPlan.Portal.Features.Departments;
using Uijeongbu.SocialPlan.Portal.Features.EarlierResults;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Features.Evidence;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.Meetings;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring;
using Uijeongbu.SocialPlan.Portal.Features.OpenData;
using Uijeongbu.SocialPlan.Portal.Features.People;
using Uijeongbu.SocialPlan.Portal.Features.PlanImport;
using Uijeongbu.SocialPlan.Portal.Features.Plans.Downloads;
using Uijeongbu.SocialPlan.Portal.Features.PlanChanges;
using Uijeongbu.SocialPlan.Portal.Features.PlanSteps;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Features.Practice;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Features.Rankings;
using Uijeongbu.SocialPlan.Portal.Features.Reports;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;
using Uijeongbu.SocialPlan.Portal.Features.Search;
using Uijeongbu.SocialPlan.Portal.Features.Verify;
using Uijeongbu.SocialPlan.Portal.Features.YearCalendar;
using Uijeongbu.SocialPlan.Portal.Features.YearReports;
using Uijeongbu.SocialPlan.Portal.Mail;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Security.OpenPages;
using Uijeongbu.SocialPlan.Portal.Sms;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal;

/// <summary>Builds the web host: services, then the pipeline in the order a request passes it, then what answers.</summary>
public static class PortalHost
{
    /// <summary>The application, ready to run. Host options in <paramref name="args"/> pass through (<c>--urls</c>, <c>--environment</c>).</summary>
    public static WebApplication Build(string[] args)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // CP949 tables of older tools

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = PublishedRoot() });
        builder.AddSecretFiles();
        AddServices(builder);

        var app = builder.Build();
        UsePipeline(app);
        MapAnswers(app);
        return app;
    }

    /// <summary>A published portal has its files beside itself, wherever it is started from; null for one that is run from its source.</summary>
    private static string? PublishedRoot() =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;

    private static void AddServices(WebApplicationBuilder builder)
    {
        var data = PortalDataOptions.From(builder.Configuration, builder.Environment);
        builder.WebHost.ConfigureKestrel(o => o.AddServerHeader = false);
        builder.Services.AddSingleton(PortalSettings.From(builder.Configuration, data.SampleData));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddPortalLogging(builder.Configuration, builder.Environment);
        builder.Services.AddPortalTelemetry(builder.Configuration);
        builder.Services.AddPortalSecurityHeaders(builder.Environment, data.SampleData);
        builder.Services.AddKnownProxies(builder.Configuration);
        builder.Services.AddPortalLanguages();
        builder.Services.AddErrorPages();
        builder.Services.AddPublicCache();
        builder.Services.AddPortalHealth();
        builder.Services.AddPortalData(builder.Configuration, builder.Environment);
        builder.Services.AddSignInCookie(builder.Environment);
        builder.Services.AddSignInLimit(builder.Configuration);
        builder.Services.AddPortalMail(builder.Configuration);
        builder.Services.AddAccountPages();
        builder.Services.AddFiles();
        builder.Services.AddPlanYears();
        builder.Services.AddMeetings();
        builder.Services.AddReports();
        builder.Services.AddYearCalendar();
        builder.Services.AddPlanSteps();
        builder.Services.AddPlanChanges();
        builder.Services.AddPlanImport();
        builder.Services.AddAuditTrail();
        builder.Services.AddAlerts();
        builder.Services.AddAnnouncements();
        builder.Services.AddMonitoring();
        builder.Services.AddEvaluation();
        builder.Services.AddRankings();
        builder.Services.AddSearch();
        builder.Services.AddEarlierResults();
        builder.Services.AddResults();
        builder.Services.AddEvidence();
        builder.Services.AddProjectReports();
        builder.Services.AddYearReports();
        builder.Services.AddDashboards();
        builder.Services.AddDepartments();
        builder.Services.AddPractice();
        builder.Services.AddPeople();
        builder.Services.AddSms(builder.Configuration);
        builder.Services.AddInvitationLinks();
        builder.Services.AddScoped<CircuitHandler, CircuitSessionOpening>();
        builder.Services.AddScoped<CircuitHandler, CircuitTelemetry>();
        builder.Services.AddHostedService<WarmUp>();
        builder.Services.AddHostedService<DailyWork>();
        builder.Services.AddHostedService<ScanWork>();
        builder.Services.AddHostedService<OutageWork>();
        builder.Services.AddOpenData();
        builder.Services.AddPlanDownloads();
        builder.Services.AddVerifier();

        builder.Services.AddCircuits(builder.Configuration, builder.Environment);
        // Else every Hangul syllable of dynamic text is written as a reference of eight bytes.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
    }

    private static void UsePipeline(WebApplication app)
    {
        app.UseForwardedHeaders(); // first: whether the visitor came by TLS decides a header
        app.UseSecurityHeaders();
        app.UseSerilogRequestLogging(options => options.Logger = app.Services.GetRequiredService<Serilog.ILogger>()); // its own: the static one stays silent
        app.UseRequestLocalization(); // before the error pages, which speak the visitor's language too
        app.UseFileHeaders();
        app.UseErrorPages();
        app.UseHeadAsGet();
        app.UseRouting();
        app.UseCircuitOrigin();
        app.UseRateLimiter();
        app.UseCookiePolicy();
        app.UseAuthentication(); // public pages stay without: SignInCookie
        app.UseAuthorization();
        app.UseSecondStepDemand();
        app.UsePracticeEnd();
        app.UsePlanReading();
        app.UseCircuitLimit();
        app.UsePublicCache();
        app.UseAntiforgery();
    }

    private static void MapAnswers(WebApplication app)
    {
        app.MapStaticAssets();
        app.MapPortalHealth();
        app.MapOpenData();
        app.MapPlanDownloads();
        app.MapVerifier();
        app.MapAccounts();
        app.MapCalendarFile();
        app.MapFiles();
        app.MapMeetings();
        app.MapAnnouncements();
        app.MapMonitoring();
        app.MapEvaluation();
        app.MapRankings();
        app.MapPlanWriting();
        app.MapPlanImport();
        app.MapAuditTrail();
        app.MapProjectReports();
        app.MapYearReports();
        app.MapDashboards();
        app.MapPeople();
        app.MapEarlierResults();
        app.MapFillIn();
        app.MapPractice();
        app.MapPages();
    }
}
