using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Mail;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Sms;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Invitations;

/// <summary>A letter with a link. The secret is nowhere else: when the portal stops before it went out, the invitation is sent again.</summary>
internal sealed record InvitationLetter(Guid InvitationId, string Email, InvitationToken Token, string Place, string Role, string Inviter, DateTime ExpiresAt)
{
    /// <summary>Where a text message goes instead of a mail, in digits.</summary>
    public string? Phone { get; init; }
}

/// <summary>Sends invitations away from the request, and notes at each whether the mail server took it.</summary>
internal sealed partial class InvitationMails(IServiceScopeFactory scopes, MailSettings settings, MailSender sender, SmsSettings texts, TimeProvider clock, ILogger<InvitationMails> log) : BackgroundService
{
    /// <summary>Letters that may wait: a whole city's staff at once.</summary>
    public const int Waiting = 2000;

    private readonly Channel<InvitationLetter> _letters = Channel.CreateBounded<InvitationLetter>(new BoundedChannelOptions(Waiting) { SingleReader = true });

    public bool IsConfigured => settings.IsConfigured;

    /// <summary>Whether text messages can be sent: the link in them needs the address of the site.</summary>
    public bool CanText => texts.IsConfigured && settings.Site is not null;

    /// <summary>Takes a letter; false when too many wait.</summary>
    public bool Send(InvitationLetter letter) => _letters.Writer.TryWrite(letter);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var letter in _letters.Reader.ReadAllAsync(stoppingToken))
        {
            var sent = false;
            try
            {
                await SendAsync(letter, stoppingToken);
                sent = true;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                LogFailed(fault.GetType().Name); // the message of the fault may hold an address
            }

            await NoteAsync(letter, sent, stoppingToken);
        }
    }

    private async Task SendAsync(InvitationLetter letter, CancellationToken cancellationToken)
    {
        if (letter.Phone is { } phone)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SmsSender>().SendAsync(phone, InvitationText.OfMessage(letter, settings.Site!), cancellationToken);
            return;
        }

        var (subject, text) = InvitationText.Of(letter, settings.Site!);
        await sender.SendPatientlyAsync(letter.Email, subject, text, cancellationToken);
    }

    private async Task NoteAsync(InvitationLetter letter, bool sent, CancellationToken cancellationToken)
    {
        var (now, hash) = (clock.GetUtcNow().UtcDateTime, letter.Token.Hash); // a link that was made anew meanwhile has a letter of its own
        await using var scope = scopes.CreateAsyncScope();
        await using var db = scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAccounts();
        try
        {
            var rows = db.Invitations.Where(row => row.Id == letter.InvitationId && row.TokenHash == hash);
            await (sent
                ? rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.SentAt, now), cancellationToken)
                : rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.FailedAt, now), cancellationToken));
        }
        catch (Exception away) when (DatabaseAway.Is(away))
        {
            LogFailed(away.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Error, "An invitation could not be sent: {Fault}")]
    private partial void LogFailed(string fault);
}
