using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>The round of 2024 of 가온도 from its announcement to its publication: the same steps as a real one takes, with marks that follow from the places.</summary>
internal sealed class SampleRankingRound
{
    private const string Officer = "안평가";
    private const string Chief = "장복지";
    private const string Recused = "90200";
    private const string Objecting = "90260";
    private const string Contested = "residents-monitoring";
    private const int Step = 10; // marks are in tenths of a point

    private static readonly string[] Names = ["강한별", "고은솔", "남다온", "서아름", "유초원"];
    private static readonly string[] Affiliations = ["대학교 사회복지학과", "복지재단 연구실", "사회복지사협회", "공공정책연구원", "주민참여 시민모임"];

    private static readonly EvaluationRules Rules = EvaluationRules.Default with
    {
        Ranking = new(RankingConvention.Standard1224, 2, [new(TieBreakKind.AchievementRate), new(TieBreakKind.Area, "residents")]),
        Awards =
        [
            Award("최우수", AwardBasis.Places, 1, 10_000_000), Award("우수", AwardBasis.Places, 2, 5_000_000), Award("장려", AwardBasis.Places, 2, 3_000_000),
            Award("발전상", AwardBasis.Improvement, 1, 3_000_000), Award("특별상", AwardBasis.Special, 1, null),
        ],
        Scope = PublicationScope.RanksAndScores,
    };

    private static readonly EvaluationSchedule Schedule = new(
    [
        Phase(EvaluationPhase.Submission, 2, 10, 2, 28), Phase(EvaluationPhase.Check, 3, 4, 3, 14), Phase(EvaluationPhase.Paper, 3, 17, 4, 11),
        Phase(EvaluationPhase.Presentation, 4, 15, 4, 18), Phase(EvaluationPhase.Viewing, 4, 28, 5, 9), Phase(EvaluationPhase.Certification, 5, 12, 5, 23),
    ]);

    // The frozen texts are always the same, whenever the rows are made: written once.
    private static string? _viewed;
    private static string? _certified;
    private static string? _published;

    private readonly EvaluationRound _round = EvaluationRound.New(SampleRankingPlaces.Province, new(SampleRankingPlans.Year, EvaluationKind.Results, Schedule, Rules, "시연용 가상 자료입니다."), isDemo: true);
    private readonly List<Evaluator> _evaluators;
    private readonly List<EvaluationUnit> _units;
    private readonly List<MarkSheet> _sheets = [];
    private readonly List<SubmittedSheet> _submitted = [];

    public SampleRankingRound()
    {
        Must(_round.Write(_round.ToContent()));
        Must(_round.Announce(SampleRankingPlaces.All.Count, Names.Length, At(2, 3)));
        _evaluators = [.. Names.Select(EvaluatorOf)];
        _units = [.. SampleRankingPlaces.All.Select(UnitOf)];
        foreach (var place in SampleRankingPlaces.All)
        {
            _sheets.AddRange(_evaluators.Select(evaluator => SheetOf(place, evaluator, EvaluationStage.Paper)));
            _sheets.AddRange(_evaluators.Select(evaluator => SheetOf(place, evaluator, EvaluationStage.Presentation)));
        }
    }

    /// <summary>A small whole number between -spread and +spread that follows from two others.</summary>
    public static int Wave(int seed, int number, int spread)
    {
        var mixed = unchecked((((uint)seed * 2654435761u) ^ ((uint)number * 40503u) ^ 97u) * 2246822519u);
        return (int)((mixed >> 15) % (uint)((2 * spread) + 1)) - spread;
    }

    /// <summary>All rows of it.</summary>
    public IEnumerable<object> Rows()
    {
        Must(_round.OpenViewing(open: 0, missingNotes: 0, At(4, 25)));
        var viewed = VersionOf(EvaluationVersionKind.Viewing, _viewed ??= EvaluationJson.Write(InputsOf(ruled: null)), At(4, 25));
        var objection = ObjectionOf(viewed.Number);
        Must(_round.Certify(openObjections: 0, isCorrection: false, reason: null, Guid.CreateVersion7(), At(5, 20)));
        var certified = VersionOf(EvaluationVersionKind.Certified, _certified ??= EvaluationJson.Write(InputsOf(objection)), At(5, 20));
        _published ??= EvaluationJson.Write(PublicRanking.Of(EvaluationScorer.Score(EvaluationJson.ReadInputs(_certified)), certified.Number));
        Must(_round.Publish(Guid.CreateVersion7(), At(5, 30)));
        certified.MarkPublished(At(5, 30), Chief);
        PublishedEvaluation published = new()
        {
            Number = certified.Number, ProvinceCode = SampleRankingPlaces.Province, FiscalYear = SampleRankingPlans.Year, Kind = EvaluationKind.Results, PublishedAt = At(5, 30),
            InputsHash = certified.Hash, Content = _published, Hash = EvaluationJson.HashOf(_published), IsDemo = true,
        };
        return [_round, .. _evaluators, .. _units, .. _sheets, .. _submitted, objection, viewed, certified, published];
    }

    private static AwardRule Award(string grade, AwardBasis basis, int count, long? prize) => new(grade, basis, count) { Host = SampleRankingPlaces.ProvinceName, Honour = "도지사", PrizeWon = prize };

    private static PhaseClock Phase(EvaluationPhase phase, int fromMonth, int fromDay, int toMonth, int toDay) => new(
        phase, Korea.InstantOf(new(SampleRankingPlans.Year + 1, fromMonth, fromDay), new(9, 0)), Korea.InstantOf(new(SampleRankingPlans.Year + 1, toMonth, toDay), new(18, 0)));

    private static DateTime At(int month, int day) => Korea.InstantOf(new(SampleRankingPlans.Year + 1, month, day), new(10, 0));

    private static void Must(Outcome outcome)
    {
        if (outcome.Problem is { } problem)
        {
            throw new InvalidOperationException($"The sample round cannot be so: {problem.Message}");
        }
    }

    private Evaluator EvaluatorOf(string name, int place)
    {
        Evaluator evaluator = new()
        {
            RegionCode = SampleRankingPlaces.Province, RoundId = _round.Id, AccountId = Guid.CreateVersion7(), Name = name, Number = place + 1, Affiliation = Affiliations[place], IsChair = place == 0,
        };
        evaluator.TakeOath(At(3, 14));
        return evaluator;
    }

    private EvaluationUnit UnitOf(SamplePlace place, int order)
    {
        EvaluationUnit unit = new()
        {
            RegionCode = SampleRankingPlaces.Province, RoundId = _round.Id, UnitCode = place.Code, Name = place.Name, Group = place.Group, Order = order + 1, Achievement = SampleRankingPlans.Achievements[place.Code],
            SubmittedAt = At(2, 20 + (place.Seed % 8)), LastTotal = place.Seed % 9 == 0 ? null : place.Quality - 1.5m + (Wave(place.Seed, 77, 45) / 10m),
        };
        Must(place.Seed switch
        {
            7 => unit.Give([new("bonus-new", 1.5m, "읍·면·동과 함께 만든 돌봄 지도를 다른 시·군에 나누었습니다.")], Rules.Rubric),
            23 => unit.Give([new("bonus-new", 1m, "들녘 쉼터를 안부 확인 거점으로 바꾸었습니다.")], Rules.Rubric),
            24 => unit.Give([new("deduction-late", 0.5m, "보완 자료를 기한보다 이틀 늦게 냈습니다.")], Rules.Rubric),
            _ => Outcome.Ok,
        });
        Must(place.Seed == 30 ? unit.Honour(new("특별상", "주민이 지표를 고르고 결과를 스스로 발표한 과정을 높이 보았습니다."), Rules) : Outcome.Ok);
        return unit;
    }

    private MarkSheet SheetOf(SamplePlace place, Evaluator evaluator, EvaluationStage stage)
    {
        MarkSheet sheet = new() { RegionCode = SampleRankingPlaces.Province, RoundId = _round.Id, EvaluatorId = evaluator.Id, UnitCode = place.Code, Stage = stage };
        if (place.Code == Recused && evaluator.Number == 2)
        {
            Must(sheet.Recuse(ConflictKind.Excluded, "지난해까지 이 군의 자문위원이었습니다."));
            return sheet;
        }

        var at = stage is EvaluationStage.Paper ? At(4, 8) : At(4, 17);
        var submitted = sheet.Submit([.. Rules.Rubric.Criteria.Index().Where(one => one.Item.Stage == stage).Select(one => MarkOf(place, evaluator, one.Item, one.Index))], Rules.Rubric, at);
        _submitted.Add(submitted.Answer ?? throw new InvalidOperationException($"The sample sheet cannot be so: {submitted.Problem!.Message}"));
        return sheet;
    }

    // An evaluator is a little stricter or milder than the others, and a little of every mark is the place's own; never so much that the chair must ask.
    private static CriterionMark MarkOf(SamplePlace place, Evaluator evaluator, RubricCriterion criterion, int number)
    {
        if (criterion.Source is RubricSource.Achievement)
        {
            return place.Seed == 22 && evaluator.Number <= 4
                ? new(criterion.Key, null) { Adjustment = 0.5m, Note = "수해로 대상자가 갑자기 늘었는데도 목표를 낮추지 않았습니다." }
                : new(criterion.Key, null);
        }

        var share = place.Quality + Wave(place.Seed, number, 6) + Wave(evaluator.Number, number, 2) + Wave((place.Seed * 31) + evaluator.Number, number, 4);
        return new(criterion.Key, decimal.Round(criterion.Points * Step * Math.Clamp(share, 40, 100) / 100m, MidpointRounding.AwayFromZero) / Step);
    }

    private EvaluationObjection ObjectionOf(string version)
    {
        var criterion = Rules.Rubric.Find(Contested)!;
        EvaluationObjection objection = new()
        {
            RegionCode = Objecting, Number = EvaluationObjection.NumberOf(Objecting, SampleRankingPlans.Year, earlier: 0), RoundId = _round.Id, ProvinceCode = SampleRankingPlaces.Province, FiscalYear = SampleRankingPlans.Year,
            VersionNumber = version, FiledAt = At(4, 30), FiledByName = "홍총괄", DueOn = new(SampleRankingPlans.Year + 1, 5, 16),
            Content = new(Contested, "제출자료 부록에 있는 하반기 모니터링단 회의록 세 건이 점수에 들어가지 않았습니다.", 5.7m),
        };
        Must(objection.Answer("부록의 회의록 세 건을 확인했습니다. 서면평가 때 화면에 보이지 않은 자료였습니다.", At(5, 7), Officer));
        Must(objection.Rule(new(RulingKind.Upheld, "제출 기한 안에 낸 자료이므로 점수에 넣습니다.", 5.7m), criterion, At(5, 14), Officer));
        return objection;
    }

    private EvaluationVersion VersionOf(EvaluationVersionKind kind, string content, DateTime at) => new()
    {
        RegionCode = SampleRankingPlaces.Province, RoundId = _round.Id, Number = EvaluationVersion.NumberOf(SampleRankingPlaces.Province, SampleRankingPlans.Year, kind, EvaluationKind.Results, earlier: 0),
        Kind = kind, At = at, ByName = Officer, RecordSequence = 0, Content = content, Hash = EvaluationJson.HashOf(content),
    };

    private EvaluationInputs InputsOf(EvaluationObjection? ruled) => new(
        SampleRankingPlaces.Province, SampleRankingPlaces.ProvinceName, SampleRankingPlans.Year, EvaluationKind.Results, IsDemo: true, Rules,
        [.. _units.Select(unit => new EvaluatedUnit(
            unit.UnitCode, unit.Name, unit.Group, unit.Achievement, unit.SubmittedAt, unit.Extras,
            ruled is { Ruling: { Value: { } value } ruling } && ruled.RegionCode == unit.UnitCode ? [new(ruled.Number, ruled.Content.Criterion, value, ruling.Reason)] : [], unit.LastTotal, unit.Special))],
        [.. _sheets.Select(sheet => new EvaluatedSheet(
            _evaluators.Single(evaluator => evaluator.Id == sheet.EvaluatorId).Number.ToString("000", CultureInfo.InvariantCulture), sheet.UnitCode, sheet.Stage, sheet.Conflict is not null, sheet.Conflict is null ? sheet.Marks : []))],
        []);
}
