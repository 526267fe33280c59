using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking.Calibration;
using Uijeongbu.SocialPlan.Portal.Features.Evidence;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Files;
using static Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation.MarkingSite;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation;

/// <summary>From the oath to submitted marks, notes of the chair and the calibration exercise, and who reads which.</summary>
public sealed class MarkingTests
{
    private const string Canary = "비밀채점카나리아";
    private const string Gwacheon = "41290";
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task Marks_are_kept_and_submitted_after_the_oath_and_none_of_them_stands_on_the_record(DatabaseKind kind)
    {
        await using var site = await StartAsync(kind);
        (await site.DeskAsync(5, Yangju)).Should().BeNull("nothing of a municipality is read before the oath");
        (await site.KeepAsync(5, Yangju, Marks())).Problem.Should().Be(MarkProblems.NoOath);
        var round = await site.RoundAsync();
        Done(await site.AsAsync<TakeOath, Outcome<SavedEvaluator>>(Evaluator(5), oath => oath.RunAsync(new(Guid.CreateVersion7(), Province, round.Id), None))).OathAt.Should().NotBeNull();
        (await site.DeskAsync(5, Yangju))!.Submitted!.Head.Number.Should().Be("SR-41630-2025-01");
        (await site.DeskAsync(5, Gwacheon))!.Submitted.Should().BeNull("it submitted nothing");

        var draft = Done(await site.KeepAsync(5, Yangju, [new("content-needs", 4.5m) { Note = Canary }]));
        (draft.State, draft.MarksHash).Should().Be((SheetState.Drafting, null));
        (await site.KeepAsync(5, Yangju, Marks(), draft.Version - 1)).Problem.Should().BeOfType<SheetConflict>();
        (await site.KeepAsync(5, Yangju, [new("content-needs", 6.5m)])).Problem.Should().BeOfType<FormProblem>().Which.Faults.Should().ContainSingle().Which.Text.Should().Contain("6점까지");
        (await site.KeepAsync(5, Yangju, [new("results-achievement", 20m)])).Problem.Should().BeOfType<FormProblem>("what the scoring service fills takes no mark");
        (await site.KeepAsync(5, Yangju, [new("capacity-presentation", 3m)])).Problem.Should().Be(MarkProblems.OtherRubric, "it is marked in the other stage");
        (await site.SubmitAsync(5, Yangju, [new("content-needs", 4.5m)])).Problem.Should().BeOfType<FormProblem>().Which.Faults.Should().HaveCount(15);
        (await site.SubmitAsync(5, Yangju, [.. Marks(), new("results-achievement", null) { Adjustment = 1m }])).Problem.Should().BeOfType<FormProblem>("an adjustment needs its reason");
        (await site.DeskAsync(5, Yangju))!.Sheet.Draft.Should().ContainSingle("a refusal loses nothing").Which.Points.Should().Be(4.5m);
        (await site.KeepAsync(4, Yangju, Marks(), 0)).Problem.Should().BeOfType<SheetConflict>("another window saved it meanwhile");
        var foreign = await site.SheetAsync(5, Yangju);
        (await site.AsAsync<KeepMarks, Outcome<SavedSheet>>(Evaluator(4), keep => keep.RunAsync(new(Guid.CreateVersion7(), Province, foreign.Id, foreign.Version, Marks()), None))).Problem.Should().Be(EvaluationProblems.SheetNotFound);

        var first = Done(await site.SubmitAsync(5, Yangju, Marks(note: Canary)));
        (first.State, first.MarksHash!.Length).Should().Be((SheetState.Submitted, 64));
        Done(await site.KeepAsync(5, Yangju, Marks(9m, Canary))).State.Should().Be(SheetState.Revising);
        Done(await site.SubmitAsync(5, Yangju, Marks(9m, Canary))).Submissions.Should().Be(2);
        await using var db = await site.Portal.OpenAsync(Province);
        var versions = await db.SubmittedSheets.Where(row => row.SheetId == foreign.Id).OrderBy(row => row.Number).ToListAsync();
        versions.Select(row => row.Marks[0].Points).Should().Equal(4.8m, 5.4m);
        SavedSheet.HashOf(versions[0]).Should().Be(first.MarksHash, "the marks that are shown later are those of the hash");
        var said = string.Concat(await db.AuditEntries.Select(row => row.Before + row.After).ToListAsync()) + string.Concat(await db.CommandRecords.Select(row => row.Answer).ToListAsync());
        said.Should().Contain(first.MarksHash).And.NotContain(Canary).And.NotContain("content-needs");
    }

    /// <summary>The first command of a place may have nothing to record. Its chain must begin with the next one all the same.</summary>
    [Theory, OnSqlite, OnPostgres]
    public async Task An_oath_taken_a_second_time_records_nothing_and_the_province_can_still_save(DatabaseKind kind)
    {
        await using var site = await StartAsync(kind);
        var round = await site.RoundAsync();
        await using (var before = await site.Portal.OpenAsync(Province))
        {
            (await before.AuditHeads.AnyAsync(row => row.RegionCode == Province)).Should().BeFalse("the sample was put in by no command");
        }

        Done(await site.AsAsync<TakeOath, Outcome<SavedEvaluator>>(Evaluator(1), oath => oath.RunAsync(new(Guid.CreateVersion7(), Province, round.Id), None)));
        Done(await site.KeepAsync(4, Yangju, Marks())).State.Should().Be(SheetState.Drafting);
        await using var db = await site.Portal.OpenAsync(Province);
        (await db.AuditHeads.SingleAsync(row => row.RegionCode == Province)).Sequence.Should().Be(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Marks_of_others_are_found_after_the_own_and_never_with_a_conflict(DatabaseKind kind)
    {
        await using var site = await StartAsync(kind);
        (await site.PeersAsync(4, Yangju)).Should().BeNull();
        (await site.ReadableAsync(Evaluator(4), Permissions.MarkRead)).Should().BeEmpty();
        Done(await site.SubmitAsync(4, Yangju, Marks()));
        (await site.ReadableAsync(Evaluator(4), Permissions.MarkRead)).Should().BeEquivalentTo([(Yangju, 1), (Yangju, 2), (Yangju, 3), (Yangju, 4)], "of this municipality and no other");
        var peers = (await site.PeersAsync(4, Yangju))!;
        peers.Sheets.Select(one => (one.Number, one.Name)).Should().Equal((1, null), (2, null), (3, null), (4, "권위원"));
        peers.Criteria.Single(one => one.Criterion.Key == "residents-monitoring").NeedsNote.Should().BeTrue();
        peers.WritesNotes.Should().BeFalse();

        var all = await site.ReadableAsync(Officer, Permissions.EvaluationRead);
        all.Should().BeEquivalentTo([(Yangju, 1), (Yangju, 2), (Yangju, 3), (Yangju, 4), (City, 2), (City, 3), ("41110", 2)], "what was submitted, and no draft");
        var round = await site.RoundAsync();
        (await site.AsAsync<PeerQueries, PeerMarks?>(Officer, queries => queries.OfUnitAsync(Province, round.Id, Yangju, EvaluationStage.Paper, None)))!.Sheets.Select(one => one.Name).Should().Equal("오위원", "서위원", "신위원", "권위원");

        var sheet = await site.SheetAsync(2, City);
        var recused = await site.AsAsync<RecuseSheet, Outcome<RecusedSheets>>(Evaluator(2), recuse => recuse.RunAsync(new(Guid.CreateVersion7(), Province, sheet.Id, " "), None));
        recused.Problem.Should().Be(EvaluationProblems.ReasonMissing);
        Done(await site.AsAsync<RecuseSheet, Outcome<RecusedSheets>>(Evaluator(2), recuse => recuse.RunAsync(new(Guid.CreateVersion7(), Province, sheet.Id, "가족이 일합니다."), None))).Sheets.Should().ContainSingle().Which.State.Should().Be(SheetState.Recused);
        (await site.DeskAsync(2, City)).Should().BeNull();
        (await site.KeepAsync(2, City, Marks())).Problem.Should().Be(MarkProblems.Recused);
        (await site.ReadableAsync(Evaluator(2), Permissions.MarkRead)).Should().NotContain((City, 3));
        (await site.ReadableAsync(Officer, Permissions.EvaluationRead)).Should().NotContain((City, 2), "a recused mark is absent");
        await using (var db = await site.Portal.OpenAsync(Province, City))
        {
            var inputs = await EvaluationRows.InputsAsync(db, round, None);
            inputs.Sheets.Single(one => one is { Unit: City, Evaluator: "002" }).Should().Match<Domain.Evaluation.Scores.EvaluatedSheet>(one => one.IsRecused && one.Marks.Count == 0);
            await using var accounts = site.Portal.Door.OpenAccounts();
            var officer = await accounts.Users.Where(user => user.Email == Officer).Select(user => user.Id).SingleAsync();
            Evaluator both = new() { RegionCode = Province, RoundId = round.Id, AccountId = officer, Name = "안담당", Number = 6 };
            both.Leave(DateTime.UnixEpoch);
            db.Add(both);
            await db.SaveChangesAsync();
        }

        (await site.ReadableAsync(Officer, Permissions.EvaluationRead)).Should().BeEmpty("who is both is an evaluator");
        (await site.AsAsync<PeerQueries, PeerMarks?>(Officer, queries => queries.OfUnitAsync(Province, round.Id, Yangju, EvaluationStage.Paper, None))).Should().BeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_chair_notes_a_disagreement_and_everyone_calibrates(DatabaseKind kind)
    {
        await using var site = await StartAsync(kind);
        var before = (await site.SheetAsync(2, Yangju)).Marks;
        async Task<Outcome<SavedNote>> NoteAsync(int who, string unit, string criterion, long version = 0, string? text = Canary) =>
            await site.SheetAsync(who, unit) is var sheet ? await site.AsAsync<WriteNote, Outcome<SavedNote>>(Evaluator(who), write => write.RunAsync(new(Guid.CreateVersion7(), Province, sheet.Id, criterion, version, text), None)) : default;
        (await NoteAsync(2, Yangju, "residents-monitoring")).Problem.Should().Be(MarkProblems.NotChair);
        (await NoteAsync(1, City, "residents-monitoring")).Problem.Should().Be(MarkProblems.OwnFirst);
        (await NoteAsync(1, Yangju, "content-logic")).Problem.Should().Be(MarkProblems.NoNoteAsked);
        (await NoteAsync(1, Yangju, "residents-monitoring", text: "")).Problem.Should().BeOfType<FormProblem>();
        var saved = Done(await NoteAsync(1, Yangju, "residents-monitoring"));
        (await NoteAsync(1, Yangju, "residents-monitoring")).Problem.Should().BeOfType<NoteConflict>();
        Done(await NoteAsync(1, Yangju, "residents-monitoring", saved.Version, Canary + "2"));
        (await site.SheetAsync(2, Yangju)).Marks.Should().Equal(before, "a note changes no mark");
        var chair = await site.SheetAsync(1, Yangju);
        Done(await site.AsAsync<RecuseSheet, Outcome<RecusedSheets>>(Evaluator(1), recuse => recuse.RunAsync(new(Guid.CreateVersion7(), Province, chair.Id, "이해관계가 있습니다."), None)));
        (await site.PeersAsync(2, Yangju))!.WritesNotes.Should().BeTrue("the evaluator with the lowest number stands in for a chair with a conflict");

        var round = await site.RoundAsync();
        async Task<CalibrationView> ViewAsync(int who) => (await site.AsAsync<CalibrationQueries, CalibrationView?>(Evaluator(who), queries => queries.OwnAsync(Province, round.Id, None)))!;
        async Task<Outcome<SavedCalibration>> SubmitAsync(int who, Guid sample, IReadOnlyList<CriterionMark> marks) =>
            await site.AsAsync<SubmitCalibration, Outcome<SavedCalibration>>(Evaluator(who), submit => submit.RunAsync(new(Guid.CreateVersion7(), Province, sample, marks), None));
        async Task<Outcome<SavedSample>> SampleAsync(int number, string text) =>
            await site.AsAsync<SaveSample, Outcome<SavedSample>>(Officer, save => save.RunAsync(new(Guid.CreateVersion7(), Province, round.Id, number, 1, text), None));
        var view = await ViewAsync(4);
        view.Peers[view.Samples[0].Id].Should().BeEmpty("others' marks of a sample are seen after the own");
        (await SampleAsync(1, "다른 글")).Problem.Should().Be(MarkProblems.SampleMarked);
        (await SampleAsync(2, "의정부의 자료")).Problem.Should().BeOfType<FormProblem>().Which.Faults.Should().ContainSingle().Which.Text.Should().Contain("의정부시");
        Done(await SampleAsync(2, "어느 시의 자료")).Version.Should().Be(2);
        (await SubmitAsync(4, view.Samples[0].Id, [])).Problem.Should().BeOfType<FormProblem>();
        Done(await SubmitAsync(4, view.Samples[0].Id, Marks()));
        (await SubmitAsync(4, view.Samples[0].Id, Marks())).Problem!.Code.Should().Be("calibration.submitted");
        (await SubmitAsync(5, view.Samples[0].Id, Marks())).Problem.Should().Be(MarkProblems.NoOath);
        (await ViewAsync(4)).Peers[view.Samples[0].Id].Select(one => (one.Number, one.IsOwn)).Should().Equal((2, false), (3, false), (4, true));
        (await site.AsAsync<CalibrationQueries, CalibrationView?>(Officer, queries => queries.OfRoundAsync(Province, round.Id, None)))!.Peers[view.Samples[0].Id].Should().HaveCount(3);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Evidence_is_read_when_it_is_usable_and_was_submitted_and_of_an_own_municipality_alone(DatabaseKind kind)
    {
        await using var site = await StartAsync(kind);
        Dictionary<string, Guid> files = [];
        await using (var db = await site.Portal.OpenAsync(Yangju, City))
        {
            var at = await db.YearVersions.Where(row => row.RegionCode == Yangju && row.FiscalYear == 2025).Select(row => row.At).SingleAsync();
            foreach (var (name, place, scan, days) in new[] { ("closed", Yangju, ScanState.Clean, -1), ("waiting", Yangju, ScanState.Waiting, -1), ("late", Yangju, ScanState.Clean, 1), ("other", City, ScanState.Clean, -1) })
            {
                var project = await db.Projects.Where(row => row.RegionCode == place).Select(row => row.Id).FirstAsync();
                Attachment file = new() { RegionCode = place, SubjectKind = EvidenceFiles.Kind, SubjectId = project, FiscalYear = 2025, Name = name + ".pdf", MediaType = "application/pdf", Length = 1, Hash = new('0', 64), UploadedAt = at.AddDays(days), UploadedByName = "누구", Content = ContentCheck.Done };
                file.Scanned(scan, at);
                db.Add(file);
                files[name] = file.Id;
            }

            await db.SaveChangesAsync();
        }

        var sheet = await site.SheetAsync(4, Yangju);
        async Task<SavedFile?> FindAsync(int who, string name) => await site.AsAsync<UnitFiles, SavedFile?>(Evaluator(who), queries => queries.FindAsync(Province, sheet.Id, files[name], None));
        (await FindAsync(4, "closed"))!.Name.Should().Be("closed.pdf", "also what is not public");
        (await site.DeskAsync(4, Yangju, DeskParts.Evidence))!.Evidence.SelectMany(one => one).Select(file => file.Name).Should().Equal("closed.pdf");
        foreach (var name in new[] { "waiting", "late", "other" })
        {
            (await FindAsync(4, name)).Should().BeNull(name);
        }

        (await FindAsync(3, "closed")).Should().BeNull("another's sheet opens nothing");
        (await FindAsync(5, "closed")).Should().BeNull();
    }

    [Fact]
    public void A_typed_mark_is_read_or_named_and_never_taken_for_blank()
    {
        var rubric = ShippedRubric.Example;
        Outcome<SentMarks> Read(string points, string adjustment = "") => MarkForms.Read(rubric, EvaluationStage.Paper, field => field switch { "m-content-needs" => points, "a-results-achievement" => adjustment, _ => "" });
        Read("８.5", "−1.5").Answer!.Marks.Where(mark => mark.Points is not null || mark.Adjustment is not null).Select(mark => (mark.Points, mark.Adjustment)).Should().Equal((8.5m, null), (null, -1.5m));
        Read("0").Answer!.Marks[0].Points.Should().Be(0m, "0 is a mark");
        Read(" ").Answer!.Marks[0].Points.Should().BeNull();
        Read("여덟").Problem.Should().BeOfType<FormProblem>().Which.Faults.Should().ContainSingle().Which.Text.Should().Contain("'지역 욕구와 계획의 연결'").And.Contain("여덟");
        MarkForms.Named(Read("여덟").Problem!, rubric).Should().BeOfType<FormProblem>().Which.Faults[0].Field.Should().Be("m-content-needs");
    }

    [Fact]
    public void A_workbook_and_a_hangul_document_are_read_as_text()
    {
        static string? Read(byte[] file, bool isWorkbook) => FilePreview.Read(new MemoryStream(file), isWorkbook, None);
        Read(SampleFiles.Zip(("mimetype", "application/hwp+zip"), ("Contents/section0.xml", "<s><p><t>첫 문단</t></p><p><t>둘째</t></p></s>")), isWorkbook: false).Should().Be("첫 문단\n둘째\n");
        Read(
            SampleFiles.Zip(
                ("[Content_Types].xml", "<x/>"), ("xl/workbook.xml", "<workbook><sheets><sheet name=\"실적\" r:id=\"r1\" xmlns:r=\"r\"/></sheets></workbook>"), ("xl/_rels/workbook.xml.rels", "<r><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></r>"),
                ("xl/sharedStrings.xml", "<sst><si><t>인원</t></si></sst>"), ("xl/worksheets/sheet1.xml", "<w><sheetData><row><c t=\"s\"><v>0</v></c><c><v>12</v></c></row></sheetData></w>")), isWorkbook: true).Should().Contain("[실적]").And.Contain("인원\t12");
        Read([1, 2, 3], isWorkbook: false).Should().BeNull();
    }
}
