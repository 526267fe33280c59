using System.Text;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.Meetings;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Meetings;
using Xunit.Abstractions;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

/// <summary>80 files, 80 right verdicts, and what that takes. They run alone, for their memory is measured.</summary>
[Collection(nameof(CorpusTests))]
[CollectionDefinition(nameof(CorpusTests), DisableParallelization = true)]
public sealed class CorpusTests(ITestOutputHelper output)
{
    private const long MostMemory = 100L << 20;

    [Theory, OnSqlite]
    public async Task Each_of_80_files_is_kept_or_refused_as_is_right_in_100_MB(DatabaseKind kind)
    {
        await using var site = await YearSite.StartAsync(kind);
        var meeting = (await site.AsAsync<SaveMeeting, Outcome<SavedMeeting>>(YearSite.Secretary, save => save.RunAsync(
            new(Guid.CreateVersion7(), YearSite.Uijeongbu, YearSite.Year, null, 0, YearSite.Kickoff), CancellationToken.None))).Answer!.Id;
        foreach (var usual in Corpus.Files.Take(2))
        {
            await SendAsync(site, meeting, usual); // the first of each kind brings its libraries into memory
        }

        using MemoryWatch memory = new();
        List<string> wrong = [];
        foreach (var file in Corpus.Files)
        {
            wrong.AddRange(Faults(file, await SendAsync(site, meeting, file)).Select(fault => $"{file.Name}: {fault}"));
        }

        memory.Dispose(); // what the test itself reads below is not the portal's
        output.WriteLine($"{Corpus.Files.Count} files, {wrong.Count} wrong verdicts, at most {memory.Peak >> 20} MB more");
        wrong.Should().BeEmpty();
        Corpus.Files.Should().HaveCount(80);
        Directory.GetFiles(Path.Combine(site.Portal.Database.Folder, UploadFolder.Incoming)).Should().BeEmpty("what was refused leaves nothing");
        Kept(site).Should().OnlyContain(bytes => !bytes.Contains(SamplePictures.Gps, StringComparison.Ordinal) && !bytes.Contains("<script>", StringComparison.Ordinal) && !bytes.Contains("850101-1234567", StringComparison.Ordinal));
        memory.Peak.Should().BeLessThan(MostMemory);
    }

    private static async Task<Outcome<SavedFile>> SendAsync(YearSite site, Guid meeting, CorpusFile file)
    {
        using MemoryStream content = new(file.Content());
        return await site.AsAsync<AttachFile, Outcome<SavedFile>>(YearSite.Secretary, attach => attach.RunAsync(
            new(Guid.CreateVersion7(), YearSite.Uijeongbu, SavedMeeting.Subject, meeting, file.Name), content, CancellationToken.None));
    }

    private static IEnumerable<string> Faults(CorpusFile file, Outcome<SavedFile> outcome)
    {
        var verdict = outcome.IsOk ? $"kept {outcome.Answer.ContentCheck}" : outcome.Problem.Code;
        if (verdict != file.Verdict && !(file.Verdict == Corpus.KeptEitherWay && outcome.IsOk))
        {
            yield return $"{verdict} instead of {file.Verdict}";
        }

        var said = outcome.IsOk ? $"{outcome.Answer.Name}\n{outcome.Answer.Findings}" : outcome.Problem.Message;
        if (!said.Contains(file.Says, StringComparison.Ordinal))
        {
            yield return $"'{said}' does not say '{file.Says}'";
        }
    }

    private static IEnumerable<string> Kept(YearSite site) =>
        Directory.GetFiles(Path.Combine(site.Portal.Database.Folder, UploadFolder.Name), "*", SearchOption.AllDirectories).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file)));

    /// <summary>The most that the process takes above what it took at the start.</summary>
    private sealed class MemoryWatch : IDisposable
    {
        private readonly long _before;
        private readonly Timer _timer;

        public MemoryWatch()
        {
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            _before = Environment.WorkingSet;
            _timer = new(_ => Peak = Math.Max(Peak, Environment.WorkingSet - _before), state: null, 0, 10);
        }

        public long Peak { get; private set; }

        public void Dispose() => _timer.Dispose();
    }
}
