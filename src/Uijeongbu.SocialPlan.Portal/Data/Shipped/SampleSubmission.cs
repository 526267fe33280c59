using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.YearReports;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>The results of 2024 of Yangju, submitted to the province and taken in: invented throughout (시연용 가상 자료).</summary>
internal sealed class SampleSubmission(PortalDb portalDb, TimeProvider clock) : ShippedData
{
    private const string Yangju = "41630";
    private const int Year = SampleResultRows.Year - 1;
    private const string Coordinator = "임총괄";

    private static readonly DateTime Begins = new(Year + 1, 2, 10, 1, 0, 0, DateTimeKind.Utc);
    private static readonly (YearMove Move, int Days, string By, YearEvidence Evidence)[] Way =
    [
        (YearMove.Gather, 0, Coordinator, new()),
        (YearMove.Evaluate, 4, Coordinator, new()),
        (YearMove.Deliberate, 9, Coordinator, new() { On = new(Year + 1, 2, 19), Number = "양주협의체-2025-2" }),
        (YearMove.Submit, 15, Coordinator, new() { On = new(Year + 1, 2, 25), Number = "사회복지과-1873" }),
        (YearMove.Receive, 20, "안담당", new() { Number = "경기복지-2025-14" }),
    ];

    public override string Name => "sample-submission";

    public override string Hash => "1";

    public override bool IsWanted(PortalDataOptions options) => options.SampleData;

    public override async Task ApplyAsync(CancellationToken cancellationToken)
    {
        await using var db = await portalDb.OpenAsAsync(Viewer.System("sample-data", [Yangju]), Permissions.PlanWrite, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await db.YearReports.AnyAsync(row => row.RegionCode == Yangju && row.FiscalYear == Year, cancellationToken))
        {
            await AddAsync(db, now, cancellationToken);
        }

        await StampAsync(db, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task AddAsync(PortalDbContext db, DateTime now, CancellationToken cancellationToken)
    {
        var plan = await db.AnnualPlans.Where(row => row.RegionCode == Yangju && row.FiscalYear == SampleResultRows.Year).Select(row => row.PlanId).SingleAsync(cancellationToken);
        db.Add(new AnnualPlan { RegionCode = Yangju, PlanId = plan, FiscalYear = Year, Status = AnnualPlanStatus.Closed });
        await db.SaveChangesAsync(cancellationToken);
        var content = (await YearReading.FindAsync(db, Yangju, Year, now, cancellationToken))!.Content with { Evaluation = Evaluation };
        YearReport report = new() { RegionCode = Yangju, FiscalYear = Year };
        db.Add(report);
        var versions = 0;
        foreach (var (move, days, by, evidence) in Way)
        {
            var (step, at) = (YearStep.Find(move, report.Status)!, Begins.AddDays(days));
            var version = move is YearMove.Deliberate or YearMove.Submit ? db.Add(VersionOf(content with { Plan = content.Plan with { IsDemo = true } }, move, versions++, by, at)).Entity : null;
            report.MoveTo(step, evidence);
            _ = step.To is YearReportStatus.Gathered && report.Write(Evaluation).IsOk;
            db.Add(new YearReportMove { RegionCode = Yangju, FiscalYear = Year, Move = move, From = step.From, To = step.To, At = at, ByName = by, Evidence = evidence, VersionNumber = version?.Number });
        }
    }

    private static YearVersion VersionOf(YearContent content, YearMove move, int earlier, string by, DateTime at)
    {
        var text = PublishedPlanJson.Write(content);
        return new()
        {
            RegionCode = Yangju, FiscalYear = Year, Number = YearVersion.NumberOf(Yangju, Year, earlier), Kind = move is YearMove.Deliberate ? YearVersionKind.Deliberated : YearVersionKind.Submitted,
            At = at, ByName = by, Content = text, Hash = PublishedPlanJson.HashOf(text), Inputs = ScoredInputs.Write(content.Plan), Counts = content.Counts(),
        };
    }

    private static SelfEvaluation Evaluation { get; } = new(EvaluatingBody.TaskForce, new(Year + 1, 2, 13), new Dictionary<EvaluationArea, AreaEvaluation>
    {
        [EvaluationArea.Plan] = new("전략마다 성과지표를 하나 이상 두었습니다.", "결과지표가 적었습니다.", "다음 연차별 시행계획에서 결과지표를 늘리겠습니다."),
        [EvaluationArea.Achievement] = new("모든 지표가 목표에 이르렀습니다.", "목표가 지난해 실적보다 낮은 지표가 있었습니다.", "지난해 실적을 넘는 목표로 고치겠습니다."),
        [EvaluationArea.Residents] = new("주민 모니터링단이 사업마다 의견을 냈습니다.", "농촌 지역 주민의 참여가 적었습니다.", "읍·면 순회 간담회를 열겠습니다."),
        [EvaluationArea.Process] = new("분기마다 추진 상황을 점검하였습니다.", "예산 집행이 하반기에 몰렸습니다.", "상반기 집행 계획을 세우겠습니다."),
    });
}
