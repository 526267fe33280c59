using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Domain.Files.PersonalNumbers;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Features.Files.Pictures;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;

/// <summary>
/// Looks through a file before it is kept: takes out of pictures what cameras write, refuses resident numbers and what runs or hides, points out
/// phone and account numbers. Two files at a time: each is read in bounded memory and time, on a thread of its own.
/// </summary>
internal sealed class FileInspection(TimeProvider clock, InspectionLimits limits) : IDisposable
{
    private const int AtOnce = 2;
    private const int Stack = 16 << 20; // documents may be nested deeply; the readers go down with them

    private readonly SemaphoreSlim _places = new(AtOnce, AtOnce);

    /// <summary>What was found, or why the file is not kept. A picture is changed in its place.</summary>
    public async Task<Outcome<Inspected>> LookAsync(Upload upload, AttachmentType type, string name, CancellationToken cancellationToken)
    {
        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        if (PersonalNumberSearch.HasResident(name, today))
        {
            return AttachmentProblems.ResidentNumberInName;
        }

        await _places.WaitAsync(cancellationToken);
        try
        {
            return PictureFilter.IsFor(type) ? Filter(upload, type) : type == AttachmentType.Hwp ? new Inspected(ContentCheck.Impossible, []) : await ReadAsync(upload, type, today, cancellationToken);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();

    private static Outcome<Inspected> Filter(Upload upload, AttachmentType type)
    {
        var done = FilteredPicture.Broken;
        upload.Rewrite((from, to) => (done = PictureFilter.Copy(type, from, to)) is FilteredPicture.Stripped);
        return done switch
        {
            FilteredPicture.Broken => AttachmentProblems.Damaged,
            FilteredPicture.Stripped => new Inspected(ContentCheck.Picture, [new(FindingKind.PictureData, "")]),
            _ => new Inspected(ContentCheck.Picture, []),
        };
    }

    private async Task<Outcome<Inspected>> ReadAsync(Upload upload, AttachmentType type, DateOnly today, CancellationToken cancellationToken)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(limits.Time);
        NumberNotes notes = new(today, limits);
        try
        {
            await OnOwnThreadAsync(() => Read(upload, type, notes, time.Token));
            notes.Refuse();
        }
        catch (RefusedFileException refused)
        {
            return refused.Problem;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            notes.IsIncomplete = true;
            if (notes.Residents.Count > 0)
            {
                return AttachmentProblems.ResidentNumber(notes.Residents);
            }
        }

        return new Inspected(notes.IsIncomplete ? ContentCheck.Impossible : ContentCheck.Done, notes.Findings);
    }

    private void Read(Upload upload, AttachmentType type, NumberNotes notes, CancellationToken cancellationToken)
    {
        using var file = upload.Open();
        if (type == AttachmentType.Pdf)
        {
            new PdfText(notes, limits, cancellationToken).Read(file);
        }
        else
        {
            new PackageText(notes, limits, cancellationToken).Read(file);
        }
    }

    private static Task OnOwnThreadAsync(Action read)
    {
        TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Thread thread = new(
            () =>
            {
                try
                {
                    read();
                    done.SetResult();
                }
                catch (OperationCanceledException)
                {
                    done.SetCanceled(CancellationToken.None);
                }
                catch (Exception fault)
                {
                    done.SetException(fault);
                }
            },
            Stack) { IsBackground = true, Name = "file inspection" };
        thread.Start();
        return done.Task;
    }
}
