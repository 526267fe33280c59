using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation.Outcomes;
using Uijeongbu.SocialPlan.Portal.Tests.Web;
using Uijeongbu.SocialPlan.Portal.Web;
using static Uijeongbu.SocialPlan.Portal.Tests.Circuits.EvaluationReaders;

namespace Uijeongbu.SocialPlan.Portal.Tests.Circuits;

/// <summary>A round of the sample's province that nobody has published, with a word or a figure of its own in everything that is kept back.</summary>
/// <param name="site">The host.</param>
/// <param name="year">실적연도.</param>
internal sealed class UnpublishedRound(PublicSite site, int year)
{
    private const string Code = "41";
    private const string Own = "41150"; // 의정부시, the first of the small round
    private const string Peer = "41630"; // 양주시, the second, of the same group
    private const decimal Bonus = 71_000.5m; // totals of five digits stand nowhere else
    private const decimal LastTotal = 83_000.25m;
    private const int Evaluators = 4;
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly List<Canary> _published = [];
    private readonly List<Canary> _inside = [];
    private IReadOnlyList<Canary> _totals = [];
    private Guid _round;
    private SavedObjection? _objection;
    private List<Guid> _sheets = [];

    /// <summary>What publication would show, and is kept back until then.</summary>
    public IReadOnlyList<Canary> Published => [.. _published, .. _totals];

    /// <summary>What nobody outside reads, published or not.</summary>
    public IReadOnlyList<Canary> Inside => _inside;

    /// <summary>Addresses of all that there is of it, for its people and for anyone.</summary>
    public IReadOnlyList<string> Addresses =>
    [
        .. new[]
        {
            "", "/figures", "/figures/" + Own, $"/figures/{Own}/correct?criterion={SmallRound.Content}", $"/figures/{Own}.xlsx", "/figures/" + Peer, "/review", "/stability", "/objections", $"/objections/{Own}/{_objection!.Id}", "/versions", $"/versions?verify=EV-{Code}-{year}-V1",
            "/rules", "/rubric", "/rubric/table.xlsx", "/units", "/units/" + Own, "/units/table.csv", "/achievements", "/dry-run", "/dry-run/table.csv", "/calibration", "/marks/" + Own, "/tables/ranks.csv", "/tables/ranks.xlsx",
            "/tables/criteria.csv", "/tables/review.csv", "/tables/stability.csv", "/tables/marks.csv", "/tables/marks.xlsx", "/tables/objections.csv", "/tables/objections.xlsx",
        }.Select(page => $"/app/evaluations/{Code}/{_round}{page}"),
        .. from place in new[] { Own, Peer } from page in new[] { "", "/outcome.csv", "/outcome.xlsx", "/objections/new?criterion=" + SmallRound.Content } select $"/app/outcomes/{place}/{_round}{page}",
        $"/app/outcomes/{Own}/objections/{_objection!.Id}", $"/app/outcomes/{Peer}/objections/{_objection!.Id}",
        .. from sheet in _sheets from page in new[] { "", "/peers" } select $"/app/marks/{Code}/{sheet}{page}",
        .. PublicAddresses,
    ];

    /// <summary>Where it would stand for anyone.</summary>
    public IReadOnlyList<string> PublicAddresses =>
    [
        .. new[] { "", "?lang=en", $"?version={Number}", $"?version=EV-{Code}-{year}-V1", "/" + Own, $"/compare?with={Own}&with={Peer}", "/package.zip", $"/package.zip?version={Number}" }.Select(page => $"/rankings/{Code}/{year}{page}"),
        .. new[] { "", "?format=csv", $"?version={Number}" }.Select(page => $"/api/v1/rankings/{Code}/{year}{page}"),
        "/rankings", "/api/v1/rankings", "/feed.xml", $"/awards?region={Own}&year={year}", $"/api/v1/records/awards?region={Own}", $"/plans/{Own}/{year}", $"/api/v1/plans/{Own}/{year}",
    ];

    /// <summary>확정본 번호.</summary>
    public string Number => $"EV-{Code}-{year}-01";

    /// <summary>It stands in 상호열람, with an objection that was answered.</summary>
    public async Task OpenAsync()
    {
        await AddAsync(TimeProvider.System.GetUtcNow().UtcDateTime);
        await DoneAsync<OpenViewing, SavedVersion>(Officer, async open => await open.RunAsync(new(Guid.CreateVersion7(), Code, _round, await VersionAsync()), None));
        var filed = await DoneAsync<FileObjection, SavedObjection>(Coordinator, async file => await file.RunAsync(new(Guid.CreateVersion7(), Own, _round, await HashAsync(), new(SmallRound.Content, Word("주장"), null)), None));
        _objection = await DoneAsync<AnswerObjection, SavedObjection>(Officer, answer => answer.RunAsync(new(Guid.CreateVersion7(), Own, filed.Id, filed.Version, Word("답변")), None));
        _inside.AddRange([Canary.Word(Word("주장"), [.. Province, .. OfUijeongbu]), Canary.Word(Word("답변"), [.. Province, .. OfUijeongbu])]);
        await KeepTotalsAsync();
    }

    /// <summary>The objection is upheld and the outcome certified.</summary>
    public async Task CertifyAsync()
    {
        await DoneAsync<RuleObjection, SavedObjection>(Officer, rule => rule.RunAsync(new(Guid.CreateVersion7(), Own, _objection!.Id, _objection.Version, new(RulingKind.Upheld, Word("결정"), 39.5m)), None));
        await InDbAsync(async db =>
        {
            (await db.EvaluationRounds.SingleAsync(row => row.Id == _round)).Schedule = SmallRound.Schedule(TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-20)); // 상호열람 is over
            return await db.SaveChangesAsync();
        });
        await DoneAsync<CertifyEvaluation, SavedVersion>(Officer, async certify => await certify.RunAsync(new(Guid.CreateVersion7(), Code, _round, await VersionAsync(), null), None));
        _published.AddRange([Canary.Word(Word("결정"), [.. Province, .. OfUijeongbu]), Canary.Word(Number, [.. Province, .. OfUijeongbu, .. OfYangju])]);
        await KeepTotalsAsync();
    }

    /// <summary>The second person publishes it.</summary>
    public async Task PublishAsync()
    {
        await DoneAsync<PublishEvaluation, SavedEvaluation>(Chief, async publish => await publish.RunAsync(new(Guid.CreateVersion7(), Code, _round, await VersionAsync(), Number), None));
        await site.Services.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(PublicCache.Tag, None);
    }

    private string Word(string what) => $"{what}카나리아{year}";

    private async Task AddAsync(DateTime now)
    {
        var rules = SmallRound.Rules with
        {
            Rubric = SmallRound.Rules.Rubric with { Extras = [new("bonus", "새로운 시도", 2 * Bonus, IsDeduction: false)] },
            Awards = [new(Word("포상"), AwardBasis.Places, 1), new(Word("특별상"), AwardBasis.Special, 1)],
        };
        var round = EvaluationRound.New(Code, new(year, EvaluationKind.Results, SmallRound.Schedule(now), rules, null));
        round.Announce(SmallRound.Places.Count, Evaluators, now).IsOk.Should().BeTrue();
        _round = round.Id;
        var evaluators = await EvaluatorsAsync(now);
        ConsensusNote note = new() { RegionCode = Code, RoundId = _round, UnitCode = Own, Criterion = SmallRound.Content };
        note.Write(Word("합의"), now, "오위원").IsOk.Should().BeTrue();
        List<OwnedRow> rows = [round, note, .. evaluators];
        foreach (var (i, place) in SmallRound.Places.Index())
        {
            rows.Add(UnitOf(round, i, now));
            foreach (var evaluator in evaluators)
            {
                MarkSheet sheet = new() { RegionCode = Code, RoundId = _round, EvaluatorId = evaluator.Id, UnitCode = place.Code, Stage = EvaluationStage.Paper };
                rows.AddRange([sheet, sheet.Submit(MarksOf(i, evaluator.Number), rules.Rubric, now).Answer!]);
            }
        }

        _sheets = [.. rows.OfType<MarkSheet>().Where(sheet => sheet.UnitCode == Own).Select(sheet => sheet.Id)];
        await InDbAsync(db =>
        {
            db.AddRange(rows);
            return db.SaveChangesAsync();
        });
        KeepBack();
    }

    private async Task<IReadOnlyList<Evaluator>> EvaluatorsAsync(DateTime now)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var accounts = scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAccounts();
        var people = await accounts.Users.Where(user => user.Email!.StartsWith("evaluator")).OrderBy(user => user.Email).Select(user => user.Id).Take(Evaluators).ToListAsync();
        List<Evaluator> evaluators = [.. people.Select((id, i) => new Evaluator { RegionCode = Code, RoundId = _round, AccountId = id, Name = NameOf(i + 1), Number = i + 1, IsChair = i == 0 })];
        evaluators.ForEach(evaluator => evaluator.TakeOath(now));
        return evaluators;
    }

    private EvaluationUnit UnitOf(EvaluationRound round, int i, DateTime now)
    {
        var (code, name, group) = SmallRound.Places[i];
        EvaluationUnit unit = new()
        {
            RegionCode = Code, RoundId = round.Id, UnitCode = code, Name = name, Group = group, Order = i + 1,
            Achievement = SmallRound.Achievement(i), SubmittedAt = now.AddMinutes(i), LastTotal = i == SmallRound.Places.Count - 1 ? LastTotal + year : 80m,
        };
        unit.Give(i < 2 ? [new("bonus", Bonus + year + (3000 * i), Word("가점" + code))] : [], round.Rules.Rubric).IsOk.Should().BeTrue();
        unit.Honour(code == Own ? new(Word("특별상"), Word("공로")) : null, round.Rules).IsOk.Should().BeTrue();
        unit.Ministry = code == Own ? new(null, "서면", Word("장관상"), null, Word("비고")) : null;
        return unit;
    }

    // A word and a figure in one sheet of Uijeongbu; its panel takes neither as it is.
    private IReadOnlyList<CriterionMark> MarksOf(int place, int evaluator) =>
        [.. SmallRound.Marks(place, evaluator - 1).Select(mark => place == 0 && evaluator == 2 && mark.Criterion == SmallRound.Content ? mark with { Points = MarkFigure, Note = Word("의견") } : mark)];

    private string NameOf(int evaluator) => $"위원{evaluator}{Word("이름")}";

    // A figure that stands nowhere in the sample.
    private decimal MarkFigure => 31m + (year % 100 / 100m);

    private void KeepBack()
    {
        IEnumerable<string> marking = [.. Province, .. Enumerable.Range(1, Evaluators).Select(Evaluator)];
        _inside.AddRange(
        [
            Canary.Word(Word("의견"), marking), Canary.Word(Word("합의"), marking), Canary.Figure(MarkFigure, marking),
            Canary.Word(Word("장관상"), Province), Canary.Word(Word("비고"), Province),
            .. Enumerable.Range(1, Evaluators).Select(number => Canary.Word(NameOf(number), [.. Province, Evaluator(number)])),
        ]);
        _published.AddRange(
        [
            Canary.Word(Word("포상"), Province), Canary.Word(Word("특별상"), Province), Canary.Word(Word("공로"), Province), Canary.Figure(LastTotal + year, Province),
            Canary.Word(Word("가점" + Own), [.. Province, .. OfUijeongbu]), Canary.Word(Word("가점" + Peer), [.. Province, .. OfYangju]),
        ]);
    }

    private async Task KeepTotalsAsync() => _totals = await InDbAsync(async db =>
    {
        var shown = await db.MunicipalOutcomes.Where(row => row.RoundId == _round && (row.RegionCode == Own || row.RegionCode == Peer)).ToDictionaryAsync(row => row.RegionCode, row => decimal.Floor(row.Content.Total!.Value));
        return new List<Canary> { Canary.Figure(shown[Own], [.. Province, .. OfUijeongbu]), Canary.Figure(shown[Peer], [.. Province, .. OfYangju]) };
    });

    private Task<long> VersionAsync() => InDbAsync(async db => (await db.EvaluationRounds.SingleAsync(row => row.Id == _round)).Version);

    private Task<string> HashAsync() => InDbAsync(async db => (await db.MunicipalOutcomes.SingleAsync(row => row.RegionCode == Own && row.RoundId == _round)).Hash);

    private async Task<T> InDbAsync<T>(Func<PortalDbContext, Task<T>> act)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", [Code, Own, Peer]), Permissions.PlanWrite, None);
        return await act(db);
    }

    private async Task<TAnswer> DoneAsync<TService, TAnswer>(string email, Func<TService, Task<Outcome<TAnswer>>> act)
        where TService : notnull
        where TAnswer : class
    {
        var outcome = await site.AsAsync(email, act);
        return outcome.Answer ?? throw new InvalidOperationException($"{outcome.Problem!.Code}: {outcome.Problem.Message}");
    }
}
