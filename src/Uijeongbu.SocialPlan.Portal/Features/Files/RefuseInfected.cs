using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Files;

/// <summary>A file in which a virus was found, as the record holds it: neither its bytes nor a way to them are kept.</summary>
internal sealed record InfectedFile(string SubjectKind, Guid SubjectId, int? FiscalYear, string Name, long Length, string Hash, string Found);

/// <summary>Puts a file with a virus on the record instead of keeping it.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place of the row.</param>
/// <param name="File">The file.</param>
internal sealed record RefuseInfectedCall(Guid CommandId, string RegionCode, InfectedFile File);

/// <summary>Who sent it.</summary>
internal sealed record RefusedSender(Guid? Account);

/// <summary>Runs <see cref="RefuseInfectedCall"/> for whoever might have attached the file; who might not is refused as there.</summary>
internal sealed class RefuseInfected(CommandRun commands)
{
    public const string Name = "file.refuse";

    public Task<Outcome<RefusedSender>> RunAsync(RefuseInfectedCall call, FileSubject subject, CancellationToken cancellationToken) => commands.RunAsync<RefuseInfectedCall, RefusedSender>(
        new(call.CommandId, Name, subject.Permission, call.RegionCode), call, (change, token) => NoteAsync(change, call, subject, token), cancellationToken);

    private static async Task<Outcome<RefusedSender>> NoteAsync(Change change, RefuseInfectedCall call, FileSubject subject, CancellationToken cancellationToken)
    {
        if (await subject.AskAsync(change, call.RegionCode, call.File.SubjectId, call.File.FiscalYear, cancellationToken) is { } problem)
        {
            return problem;
        }

        change.Note(SavedFile.Subject, call.File.SubjectId, before: null, call.File);
        return new RefusedSender(change.Viewer.AccountId);
    }
}
