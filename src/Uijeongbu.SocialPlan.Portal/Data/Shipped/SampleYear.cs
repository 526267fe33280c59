using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>2026, invented: adopted in November 2025, in force, and changed twice, first by the budget's vote and then by deliberation.</summary>
internal sealed class SampleYear(PlanRows rows)
{
    public const int Year = 2026;

    private const long Million = 1_000_000;

    private static readonly string[] Departments = ["복지정책과", "노인장애인과", "가족보육과", "일자리정책과"];
    private static readonly DateOnly Voted = new(2025, 12, 19);
    private static readonly DateOnly Deliberated = new(2026, 6, 18);

    private readonly string _region = rows.Plan.RegionCode;

    /// <summary>The year's rows; those of the plan that are there already are brought to where the changes lead.</summary>
    public IEnumerable<OwnedRow> Add()
    {
        AnnualPlan annual = new() { RegionCode = _region, PlanId = rows.Plan.Id, FiscalYear = Year, Status = AnnualPlanStatus.InForce };
        PlanFirst();
        var adopted = rows.ToAdopted(Year);
        return
        [
            annual,
            .. rows.Targets.Where(row => row.FiscalYear == Year),
            .. Moves(annual),
            new AdoptedPlan { RegionCode = _region, AnnualPlanId = annual.Id, AdoptedOn = new(2025, 11, 21), Content = adopted },
            .. Changes(annual, adopted),
            .. rows.Budgets.Where(row => row.FiscalYear == Year),
            .. Meetings(annual),
        ];
    }

    // What was adopted: targets a little above the year before, the draft budget.
    private void PlanFirst()
    {
        foreach (var (index, project) in rows.Projects.OrderBy(row => row.Code, StringComparer.Ordinal).Index())
        {
            project.Department = Departments[index % Departments.Length];
            rows.Budgets.AddRange(ContentRows.BudgetOf(rows.Plan, project.Id, BudgetOf(index, BudgetKind.Draft)).Cast<BudgetLine>());
        }

        foreach (var row in rows.Indicators)
        {
            var last = rows.Targets.Find(target => target.IndicatorId == row.Id && target.FiscalYear == Year - 1)?.Value;
            TargetRevision target = new() { RegionCode = _region, IndicatorId = row.Id, FiscalYear = Year, Revision = 0, Value = Raised(row, last), EffectiveOn = new(Year, 1, 1) };
            target.Adopt(row, ScoringPolicies.Default);
            rows.Targets.Add(target);
        }
    }

    private static decimal? Raised(Indicator row, decimal? last) => row.Direction is Direction.HigherIsBetter && row.Maximum is null && last is { } value
        ? Math.Round(value * 1.04m, row.Decimals, MidpointRounding.AwayFromZero)
        : last;

    private static BudgetContent BudgetOf(int index, BudgetKind kind)
    {
        var millions = 120 + (35 * index) + (kind is BudgetKind.Initial ? 5 : 0);
        return new(Year, kind, Supplement: 0, IsNonBudget: false, [new(FundingSource.Province, "", millions * 3 / 10 * Million), new(FundingSource.Municipality, "", (millions - (millions * 3 / 10)) * Million)]);
    }

    private IEnumerable<OwnedRow> Changes(AnnualPlan annual, PlanAt adopted)
    {
        ChangeSet vote = new()
        {
            RegionCode = _region,
            AnnualPlanId = annual.Id,
            Number = 1,
            Content = new(ChangeWeight.Minor, ChangeReason.Budget, "2026년 본예산이 의결되어 예산안을 본예산으로 바꿉니다.", new(2026, 1, 2), [.. BudgetChanges(adopted)]),
        };
        Done(vote.Report(WeightRules.Shipped, Voted));
        var history = Enacted(vote, PlanHistory.Replay(adopted, []).Answer!);
        ChangeSet needs = new()
        {
            RegionCode = _region,
            AnnualPlanId = annual.Id,
            Number = 2,
            Content = new(ChangeWeight.Deliberated, ChangeReason.MonitoringOpinion, "상반기 이행점검에서 찾아가는 지원을 늘려 달라는 의견이 많아 목표를 높입니다.", new(2026, 7, 1), [.. TargetChanges(history.Latest)]),
        };
        Done(needs.Deliberate(Deliberated, "복지정책과-11894"));
        Enacted(needs, history);
        return [vote, needs, .. Revisions(needs)];
    }

    private IEnumerable<ChangeEntry> BudgetChanges(PlanAt adopted)
    {
        foreach (var (index, project) in rows.Projects.OrderBy(row => row.Code, StringComparer.Ordinal).Index())
        {
            var voted = BudgetOf(index, BudgetKind.Initial);
            rows.Budgets.AddRange(ContentRows.BudgetOf(rows.Plan, project.Id, voted).Cast<BudgetLine>());
            BudgetAt after = new(Year, voted.Kind, voted.Supplement, voted.IsNonBudget, new(voted.Lines.Select(line => new BudgetLineAt(line.Source, line.SourceName, line.AmountWon))));
            yield return new BudgetChange(project.Code, Year, adopted.Projects.Find(project.Code)!.Budgets.Find(Year), after);
        }
    }

    private static IEnumerable<TargetChange> TargetChanges(PlanAt plan) => plan.Projects.Take(2).Select(project =>
    {
        var row = project.Indicators.Where(row => row.TargetOf(Year) is not null).OrderBy(row => row.Text.Name, StringComparer.Ordinal).First();
        var before = row.TargetOf(Year)!.Value;
        return new TargetChange(project.Code, row.Id, Year, before, Math.Round(before * 1.1m, 0, MidpointRounding.AwayFromZero));
    });

    private IEnumerable<TargetRevision> Revisions(ChangeSet set) => set.Content.Entries.OfType<TargetChange>().Select(change => new TargetRevision
    {
        RegionCode = _region,
        IndicatorId = change.Id,
        FiscalYear = Year,
        Revision = 1,
        Value = change.After,
        EffectiveOn = set.Content.EffectiveOn,
        ReasonKind = set.Content.ReasonKind,
        ReasonText = set.Content.ReasonText,
        DeliberatedOn = set.DecidedOn,
        DocumentNumber = set.DocumentNumber,
        ChangeSetId = set.Id,
    });

    private IEnumerable<AnnualPlanMove> Moves(AnnualPlan annual) =>
    [
        Move(annual, AnnualPlanStatus.Drafting, AnnualPlanStatus.PublicNotice, new(2025, 10, 20), "의정부시 공고 제2025-1874호"),
        Move(annual, AnnualPlanStatus.PublicNotice, AnnualPlanStatus.CouncilDeliberation, new(2025, 11, 12), "복지정책과-20311"),
        Move(annual, AnnualPlanStatus.CouncilDeliberation, AnnualPlanStatus.ReportedToAssembly, new(2025, 11, 18), null),
        Move(annual, AnnualPlanStatus.ReportedToAssembly, AnnualPlanStatus.Adopted, new(2025, 11, 21), "복지정책과-20987"),
        Move(annual, AnnualPlanStatus.Adopted, AnnualPlanStatus.SentToProvince, new(2025, 11, 27), "복지정책과-21344"),
        Move(annual, AnnualPlanStatus.SentToProvince, AnnualPlanStatus.InForce, new(2026, 1, 2), null),
    ];

    private AnnualPlanMove Move(AnnualPlan annual, AnnualPlanStatus from, AnnualPlanStatus to, DateOnly on, string? document) => new()
    {
        RegionCode = _region,
        AnnualPlanId = annual.Id,
        From = from,
        To = to,
        IsAssemblyReport = to is AnnualPlanStatus.ReportedToAssembly,
        On = on,
        DocumentNumber = document,
    };

    private IEnumerable<Meeting> Meetings(AnnualPlan annual) =>
    [
        new()
        {
            RegionCode = _region, AnnualPlanId = annual.Id, Body = MeetingBody.WorkingCouncil, HeldOn = new(2025, 11, 5), StartsAt = new(14, 0), Name = "제4차 실무협의체", Place = "시청 소회의실",
            Officials = 4, CouncilMembers = 15, Others = 3, Agenda = "2026년 연차별 시행계획(안) 검토", Decision = MeetingDecision.AsProposed, Result = "대표협의체 심의에 올리기로 함",
        },
        new()
        {
            RegionCode = _region, AnnualPlanId = annual.Id, Body = MeetingBody.RepresentativeCouncil, HeldOn = new(2025, 11, 12), StartsAt = new(15, 0), Name = "제3차 대표협의체", Place = "시청 대회의실",
            Officials = 5, CouncilMembers = 21, Others = 2, Agenda = "2026년 연차별 시행계획(안) 심의", Decision = MeetingDecision.AsProposed, Result = "원안대로 의결함", DocumentNumber = "복지정책과-20311",
        },
        new()
        {
            RegionCode = _region, AnnualPlanId = annual.Id, Body = MeetingBody.RepresentativeCouncil, IsWritten = true, HeldOn = Deliberated, Name = "제2차 대표협의체(서면심의)",
            Officials = 5, CouncilMembers = 19, Others = 0, Agenda = "2026년 연차별 시행계획 제2차 변경(안) 심의", Decision = MeetingDecision.AsProposed, DocumentNumber = "복지정책과-11894",
        },
    ];

    private static PlanHistory Enacted(ChangeSet set, PlanHistory history)
    {
        var outcome = set.TakeEffect(history, set.Content.EffectiveOn);
        Done(outcome.Problem is { } problem ? problem : Outcome.Ok);
        return outcome.Answer!;
    }

    private static void Done(Outcome outcome)
    {
        if (outcome.Problem is { } problem)
        {
            throw new InvalidDataException(problem.Message);
        }
    }
}
