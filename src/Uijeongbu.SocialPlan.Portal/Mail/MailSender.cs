using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MimeKit;

namespace Uijeongbu.SocialPlan.Portal.Mail;

/// <summary>Sends one plain text mail through the configured server.</summary>
internal sealed class MailSender(MailSettings settings)
{
    private const int Tries = 3;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>The same, again after a pause when the server could not be reached.</summary>
    public async Task SendPatientlyAsync(string to, string subject, string text, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await SendAsync(to, subject, text, cancellationToken);
                return;
            }
            catch (Exception fault) when (attempt < Tries && fault is IOException or SocketException or TimeoutException or ServiceNotConnectedException or ProtocolException)
            {
                await Task.Delay(BetweenTries, cancellationToken);
            }
        }
    }

    public async Task SendAsync(string to, string subject, string text, CancellationToken cancellationToken)
    {
        if (!settings.IsConfigured)
        {
            throw new InvalidOperationException("No mail server is configured.");
        }

        using MimeMessage message = new();
        message.From.Add(MailboxAddress.Parse(settings.From!));
        message.To.Add(MailboxAddress.Parse(to));
        message.Subject = subject;
        message.Body = new TextPart("plain") { Text = text };

        using SmtpClient client = new() { Timeout = (int)Patience.TotalMilliseconds };
        await client.ConnectAsync(settings.Host, settings.Port, settings.SocketOptions, cancellationToken);
        if (settings.User is { Length: > 0 } user)
        {
            await client.AuthenticateAsync(user, settings.Password ?? "", cancellationToken);
        }

        await client.SendAsync(message, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }
}
