using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.People.Handing;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Mail;

/// <summary>
/// Sends the mail that is due about a place: for each person what <see cref="MailPlan"/> says and nobody has claimed, if there is anything to say in it.
/// When the mail server is away the round sends no more and counts what waits; the next round tries again.
/// </summary>
internal sealed partial class MailRound(PortalDb door, MailPeople people, OwnerlessWork ownerless, MailClaims claims, MailSettings settings, MailSender sender, TimeProvider clock, ILogger<MailRound> log)
{
    /// <summary>Why the mail server did not answer in this round; null while it does.</summary>
    public string? Away { get; private set; }

    /// <summary>Mails that wait for it.</summary>
    public int Waiting { get; private set; }

    /// <summary>Mails that went out.</summary>
    public int Sent { get; private set; }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task RunAsync(string region, CancellationToken cancellationToken)
    {
        if (PracticeCode.IsOne(region))
        {
            return; // no mail is sent about a practice copy, whoever asks for it
        }

        var now = Now;
        await using var db = await door.OpenForMailAsync(await people.HeardOfAsync(region, cancellationToken), cancellationToken);
        if (await MailFacts.ReadAsync(db, region, now, cancellationToken) is not { } facts)
        {
            return;
        }

        var persons = await people.ReadAsync(region, Korea.DayOf(now), cancellationToken);
        var claimed = await claims.ReadAsync(region, now, cancellationToken);
        var mailed = claimed.Values.SelectMany(claim => claim.Notifications).ToHashSet();
        foreach (var person in persons)
        {
            foreach (var (mail, earlier) in DueTo(person, facts, claimed, mailed, now))
            {
                if (mail.Kind is not MailKind.Told)
                {
                    await facts.CompleteAsync(db, ownerless, now, cancellationToken);
                }

                await SendAsync(person, facts, mail, earlier, now, cancellationToken);
            }
        }
    }

    private static IEnumerable<(DueMail Mail, OutgoingMail? Earlier)> DueTo(
        MailPerson person, MailFacts facts, IReadOnlyDictionary<(Guid User, string Key), OutgoingMail> claimed, HashSet<Guid> mailed, DateTime now)
    {
        var untold = facts.Unread[person.Id].Where(row => !mailed.Contains(row.Id) && person.Reads(row.Kind)).Select(row => (row.Id, row.At));
        var due = MailPlan.At(now, facts.RegionCode, person.Wish, facts.Days, facts.Period, untold).Select(mail => (mail, claimed.GetValueOrDefault((person.Id, mail.Key))));
        return due.Concat(Again(person, facts, claimed, now)).Where(one => one.Item2 is null || (one.Item2.SentAt is null && one.Item2.TryAgainAt <= now));
    }

    // Notifications in a mail that was claimed are told no more, so the plan no longer names it.
    private static IEnumerable<(DueMail Mail, OutgoingMail? Earlier)> Again(MailPerson person, MailFacts facts, IReadOnlyDictionary<(Guid User, string Key), OutgoingMail> claimed, DateTime now) =>
        claimed.Values.Where(claim => claim.UserId == person.Id && claim.Notifications.Count > 0 && now < claim.StaleAt && person.Wish.Way is not MailWay.Never && !person.Wish.Quiet.Holds(now, facts.Days))
            .Select(claim => (new DueMail(MailKind.Told, claim.Key, claim.ClaimedAt, claim.StaleAt) { Notifications = claim.Notifications }, (OutgoingMail?)claim));

    private async Task SendAsync(MailPerson person, MailFacts facts, DueMail mail, OutgoingMail? earlier, DateTime now, CancellationToken cancellationToken)
    {
        if (LetterOf(person, facts, mail, now) is not var (subject, text))
        {
            if (earlier is not null)
            {
                await claims.NotSentAsync(earlier, fault: null, refused: false, now);
            }

            return;
        }

        if (Away is not null)
        {
            Waiting++;
            return;
        }

        if (await claims.TakeAsync(earlier, person.Id, facts.RegionCode, mail, now, cancellationToken) is { } claim)
        {
            await SendAsync(claim, person.Email, subject, text, cancellationToken);
        }
    }

    private async Task SendAsync(OutgoingMail claim, string to, string subject, string text, CancellationToken cancellationToken)
    {
        try
        {
            await sender.SendAsync(to, subject, text, cancellationToken);
            await claims.SentAsync(claim, Now);
            Sent++;
        }
        catch (Exception fault) when (MailFaults.IsRefusal(fault))
        {
            LogRefused(fault.GetType().Name, claim.Attempts); // the message of the fault may hold an address
            await claims.NotSentAsync(claim, fault.GetType().Name, refused: true, Now);
        }
        catch (Exception fault) when (MailFaults.IsAway(fault))
        {
            (Away, Waiting) = (fault.GetType().Name, Waiting + 1);
            await claims.NotSentAsync(claim, Away, refused: false, Now);
        }
    }

    private (string Subject, string Text)? LetterOf(MailPerson person, MailFacts facts, DueMail mail, DateTime now)
    {
        MailLetter letter = new(settings.Site!, person, facts, now);
        return mail.Kind switch
        {
            MailKind.Told => letter.Told([.. mail.Notifications]),
            MailKind.Digest => letter.Digest(OpenWork.Of(person, facts, now)),
            _ => letter.Reminder(OpenWork.Of(person, facts, now)),
        };
    }

    [LoggerMessage(LogLevel.Error, "A mail about the portal's work was refused by the mail server: {Fault}, attempt {Attempt}")]
    private partial void LogRefused(string fault, int attempt);
}
