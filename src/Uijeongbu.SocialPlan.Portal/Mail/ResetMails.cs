using System.Globalization;
using System.Threading.Channels;
using Microsoft.AspNetCore.Identity;
using Uijeongbu.SocialPlan.Portal.Features.Accounts;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Mail;

/// <summary>Someone typed this address on the page for a new password.</summary>
internal sealed record ResetRequest(string Email, bool English);

/// <summary>
/// Sends links that set a password, away from the request: whether there is an account for the address shows neither in the answer nor in
/// its time. What waits is lost when the portal stops; the person asks again.
/// </summary>
internal sealed partial class ResetMails(IServiceScopeFactory scopes, MailSettings settings, MailSender sender, Texts<ResetMail> texts, ILogger<ResetMails> log) : BackgroundService
{
    private const int Waiting = 200;

    private readonly Channel<ResetRequest> _requests = Channel.CreateBounded<ResetRequest>(new BoundedChannelOptions(Waiting) { SingleReader = true });

    public bool IsConfigured => settings.IsConfigured;

    /// <summary>Takes a request. When too many wait it is dropped, and the operator reads of it.</summary>
    public void Ask(ResetRequest request)
    {
        if (!_requests.Writer.TryWrite(request))
        {
            LogFull(Waiting);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var request in _requests.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await AnswerAsync(request, stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                LogFailed(fault.GetType().Name); // the next one is still to be answered; the message of the fault may hold an address
            }
        }
    }

    private async Task AnswerAsync(ResetRequest request, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var address = users.NormalizeEmail(request.Email.Trim());
        var user = await users.FindByEmailAsync(request.Email.Trim());
        await scope.ServiceProvider.GetRequiredService<SecurityLog>().WriteAsync(SecurityEventKind.ResetRequested, user?.Id, address, cancellationToken);
        // Counted apart from sign-ins, with the same limit: nobody fills another one's mailbox.
        if (user is null || await scope.ServiceProvider.GetRequiredService<AttemptCounter>().CountAsync("RESET " + address, cancellationToken) is null)
        {
            return;
        }

        var link = new Uri(settings.Site!, await scope.ServiceProvider.GetRequiredService<PasswordLinks>().MakeForMailAsync(user));
        await SendAsync(user.Email!, link, request.English, cancellationToken);
    }

    private async Task SendAsync(string to, Uri link, bool english, CancellationToken cancellationToken)
    {
        var (subject, text) = Letter(link, english);
        await sender.SendPatientlyAsync(to, subject, text, cancellationToken);
    }

    private (string Subject, string Text) Letter(Uri link, bool english)
    {
        CultureInfo.CurrentUICulture = english ? Languages.English : Languages.Korean; // of this flow alone
        var address = english ? link + "&" + Languages.QueryKey + "=" + Languages.English.Name : link.ToString();
        return (texts["Subject"], texts["Text", settings.Site!, address, AccountRegistration.MailedLinkHolds.TotalMinutes]);
    }

    [LoggerMessage(LogLevel.Error, "A mail with a link to set a password could not be sent: {Fault}")]
    private partial void LogFailed(string fault);

    [LoggerMessage(LogLevel.Error, "{Waiting} requests for a new password wait for the mail server; one more was dropped.")]
    private partial void LogFull(int waiting);
}
