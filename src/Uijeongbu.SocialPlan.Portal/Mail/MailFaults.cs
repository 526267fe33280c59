using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Uijeongbu.SocialPlan.Portal.Mail;

/// <summary>What a failure of sending says.</summary>
internal static class MailFaults
{
    /// <summary>The server answered and does not want this mail; others may go.</summary>
    public static bool IsRefusal(Exception fault) =>
        fault is ParseException or SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted };

    /// <summary>The server is not there, or lets nobody in: nothing goes until it or the settings are mended.</summary>
    public static bool IsAway(Exception fault) => fault is IOException or SocketException or TimeoutException or ServiceNotConnectedException or ServiceNotAuthenticatedException
        or ProtocolException or CommandException or AuthenticationException or SslHandshakeException or NotSupportedException;
}
