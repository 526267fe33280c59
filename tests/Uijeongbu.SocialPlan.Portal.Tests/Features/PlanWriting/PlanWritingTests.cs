using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.PlanImport;
using Uijeongbu.SocialPlan.Portal.Features.PlanSteps;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWriting;

/// <summary>Writing a plan through its commands: fields, lines, undo, adoption, the workbook; on both databases.</summary>
public sealed class PlanWritingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_field_is_saved_put_on_the_record_and_undone(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        var before = await desk.TextAsync();
        var done = await desk.EditAsync(new SetField(PlanItem.Indicator, desk.Plan.Indicator.Id, "target:2026", "250", "0"), new SetField(PlanItem.Indicator, desk.Plan.Indicator.Id, "answer:2026", "", "새로 시작하는 사업입니다."));
        done.Problem.Should().BeNull();
        done.Answer!.Texts.Should().Equal("0", "새로 시작하는 사업입니다.");
        var row = (await desk.ContentAsync()).Projects.Single().Indicators.Single();
        (row.Targets[2026], row.Answers[2026]).Should().Be((0m, "새로 시작하는 사업입니다."), "0 is a target");
        await using (var db = await desk.Portal.OpenAsync(PlanDesk.Region))
        {
            (await db.AuditEntries.SingleAsync(entry => entry.SubjectId == desk.Plan.Indicator.Id)).Before.Should().Contain("\"2026\":250");
        }

        (await desk.UndoAsync(done.Answer)).Problem.Should().BeNull();
        (await desk.TextAsync()).Should().Be(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Lines_are_added_moved_and_taken_away_and_each_is_undone(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        var strategy = desk.Plan.Strategy.Id;
        var (project, indicator, second) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        PlanEdit[] steps =
        [
            new AddItem(PlanItem.Strategy, Guid.Empty, second, StrategySystem.Development),
            new AddItem(PlanItem.Project, strategy, project),
            new AddItem(PlanItem.Indicator, project, indicator),
            new SetField(PlanItem.Project, project, "budget:2026:Draft:0:Municipality:", "", "12.5"),
            new SetField(PlanItem.Indicator, indicator, "target:2026", "", "100"),
            new MoveItem(PlanItem.Project, project, strategy, 0),
            new MoveItem(PlanItem.Project, project, second, 0),
            new RemoveItem(PlanItem.Project, project),
        ];
        foreach (var step in steps)
        {
            var before = await desk.TextAsync();
            var done = await desk.EditAsync(step);
            done.Problem.Should().BeNull(step.ToString());
            var after = await desk.TextAsync();
            after.Should().NotBe(before);
            (await desk.UndoAsync(done.Answer!)).Problem.Should().BeNull(step.ToString());
            (await desk.TextAsync()).Should().Be(before, step.ToString());
            (await desk.EditAsync(step)).Problem.Should().BeNull();
        }

        (await desk.ContentAsync()).Projects.Should().ContainSingle();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_someone_else_changed_is_not_written_over_and_lists_are_not_undone_over_later_work(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        var id = desk.Plan.Project.Id;
        (await desk.EditAsync(new SetField(PlanItem.Project, id, "name", "긴급돌봄", "긴급 돌봄"))).Problem.Should().BeNull();
        var late = await desk.EditAsync(new SetField(PlanItem.Project, id, "name", "긴급돌봄", "급한 돌봄"));
        late.Problem!.Code.Should().Be("plan.changed-meanwhile");
        late.Problem.Message.Should().Contain("긴급 돌봄");
        var added = await desk.EditAsync(new AddItem(PlanItem.Indicator, id, Guid.CreateVersion7()));
        (await desk.EditAsync(new SetField(PlanItem.Project, id, "department", "", "복지정책과"))).Problem.Should().BeNull();
        (await desk.UndoAsync(added.Answer!)).Problem!.Code.Should().Be("plan.too-late-to-undo");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Several_wrong_fields_are_told_at_once_and_none_is_saved(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        var before = await desk.TextAsync();
        var outcome = await desk.EditAsync(
            new SetField(PlanItem.Project, desk.Plan.Project.Id, "name", "긴급돌봄", ""),
            new SetField(PlanItem.Project, desk.Plan.Project.Id, "department", "", "복지정책과"),
            new SetField(PlanItem.Indicator, desk.Plan.Indicator.Id, "target:2026", "250", "1.5"));
        outcome.Problem.Should().BeOfType<EditsRefused>().Which.Edits.Select(edit => edit.Index).Should().Equal(0, 2);
        (await desk.TextAsync()).Should().Be(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Adoption_waits_for_the_notice_freezes_the_plan_and_locks_its_year_alone(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        (await desk.MoveAsync(AnnualPlanStatus.PublicNotice, new(2025, 10, 20))).Problem.Should().BeNull();
        (await desk.MoveAsync(AnnualPlanStatus.CouncilDeliberation, new(2025, 10, 30))).Problem.Should().BeNull();
        (await desk.MoveAsync(AnnualPlanStatus.Adopted, new(2025, 11, 9))).Problem!.Message.Should().Contain("2025. 11. 10.부터");
        (await desk.MoveAsync(AnnualPlanStatus.Adopted, new(2025, 10, 29))).Problem!.Code.Should().Be("annual-plan.before-last-step");
        (await desk.MoveAsync(AnnualPlanStatus.Adopted, new(2025, 11, 10))).Problem.Should().BeNull();
        await using (var db = await desk.Portal.OpenAsync(PlanDesk.Region))
        {
            var adopted = await db.AdoptedPlans.SingleAsync();
            adopted.Content.Projects.Find("1-1")!.Indicators.Single().TargetOf(2026).Should().Be(250m);
        }

        var (project, indicator) = (desk.Plan.Project.Id, desk.Plan.Indicator.Id);
        (await desk.EditAsync(new SetField(PlanItem.Indicator, indicator, "target:2026", "250", "300"))).Problem!.Code.Should().Be("annual-plan.adopted");
        (await desk.EditAsync(new SetField(PlanItem.Project, project, "name", "긴급돌봄", "다른 이름"))).Problem!.Code.Should().Be("annual-plan.adopted");
        (await desk.EditAsync(new SetField(PlanItem.Plan, Guid.Empty, "goal", desk.Plan.Plan.Goal, "다른 목표"))).Problem!.Code.Should().Be("annual-plan.adopted");
        (await desk.EditAsync(new RemoveItem(PlanItem.Project, project))).Problem!.Code.Should().Be("annual-plan.adopted");
        (await desk.EditAsync(new SetField(PlanItem.Project, project, "form:contact", "", "031-828-0000"))).Problem.Should().BeNull("people change every January");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_whole_way_of_a_year_is_kept_with_days_and_documents(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        await desk.AdoptAsync();
        (await desk.MoveAsync(AnnualPlanStatus.SentToProvince, new(2025, 11, 28), "복지정책과-2")).Problem.Should().BeNull();
        (await desk.MoveAsync(AnnualPlanStatus.AdjustmentRecommended, new(2025, 12, 10), "도 복지정책과-9", "예산을 다시 살펴 주십시오.")).Problem.Should().BeNull();
        (await desk.MoveAsync(AnnualPlanStatus.ReportedToAssembly, new(2025, 12, 15), null)).Problem.Should().BeNull("a report comes when the assembly meets");
        (await desk.MoveAsync(AnnualPlanStatus.InForce, new(2026, 1, 2), null)).Problem!.Code.Should().Be("annual-plan.answer-missing");
        (await desk.MoveAsync(AnnualPlanStatus.InForce, new(2026, 1, 2), null, "이행")).Problem.Should().BeNull();
        (await desk.MoveAsync(AnnualPlanStatus.Closed, new(2026, 5, 1), null)).Problem!.Code.Should().Be("annual-plan.year-not-over");
        var steps = (await desk.Get<YearStepQueries>().FindAsync(PlanDesk.Region, PlanDesk.Year, CancellationToken.None))!;
        steps.Of(AnnualPlanStatus.AdjustmentRecommended)!.Text.Should().Be("예산을 다시 살펴 주십시오.");
        steps.Of(AnnualPlanStatus.ReportedToAssembly)!.On.Should().Be(new(2025, 12, 15));
        steps.Year.Annual.Status.Should().Be(AnnualPlanStatus.InForce);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_workbook_brought_back_changes_nothing_and_a_changed_one_is_undone(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        (await desk.EditAsync(new SetField(PlanItem.Indicator, desk.Plan.Indicator.Id, "answer:2026", "", "그대로 둡니다."))).Problem.Should().BeNull();
        var before = await desk.TextAsync();
        var read = await ReadBackAsync(desk, content => content);
        var same = await ImportAsync(desk, read);
        same.Answer!.Difference.IsNone.Should().BeTrue();
        (await desk.TextAsync()).Should().Be(before, "the answer stays with the target");
        var renamed = await ImportAsync(desk, await ReadBackAsync(desk, content => content with { Goal = "모두가 함께 사는 도시" }));
        renamed.Problem.Should().BeNull();
        (await desk.ContentAsync()).Goal.Should().Be("모두가 함께 사는 도시");
        (await desk.Get<EditPlan>().RunAsync(new(Guid.CreateVersion7(), PlanDesk.Region, PlanDesk.Year, renamed.Answer!.Inverse, renamed.Answer.PlanVersion), CancellationToken.None)).Problem.Should().BeNull();
        (await desk.TextAsync()).Should().Be(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_workbook_from_before_there_were_two_counts_leaves_their_names(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        foreach (var (field, name) in new[] { ("numerator", "이용한 사람"), ("denominator", "신청한 사람") })
        {
            (await desk.EditAsync(new SetField(PlanItem.Indicator, desk.Plan.Indicator.Id, field, "", name))).Problem.Should().BeNull();
        }

        var before = await desk.TextAsync();
        var whole = await ReadBackAsync(desk, content => content);
        (await ImportAsync(desk, whole)).Answer!.Difference.IsNone.Should().BeTrue("the workbook of today carries them");

        var old = whole with
        {
            Strategies = [.. whole.Strategies.Select(strategy => strategy with
            {
                Projects = [.. strategy.Projects.Select(project => project with
                {
                    Indicators = [.. project.Indicators.Select(row => row with { NumeratorName = null, DenominatorName = null, LeavesParts = true })],
                })],
            })],
        };

        (await ImportAsync(desk, old)).Answer!.Difference.IsNone.Should().BeTrue();
        (await desk.TextAsync()).Should().Be(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_workbook_does_not_reach_into_an_adopted_year_and_every_reason_is_told(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        await desk.AdoptAsync();
        var before = await desk.TextAsync();
        var outcome = await ImportAsync(desk, await ReadBackAsync(desk, content => content with { Goal = "다른 목표", Strategies = [] }));
        outcome.Problem.Should().BeOfType<ImportRefused>().Which.Reasons.Should().HaveCountGreaterThan(1);
        (await desk.TextAsync()).Should().Be(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Adoption_keeps_the_formula_so_that_another_one_is_asked_about_next_year(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        var indicator = desk.Plan.Indicator.Id;
        (await desk.EditAsync(new SetField(PlanItem.Indicator, indicator, "definition", "", "이용자 ÷ 신청자"), new SetField(PlanItem.Indicator, indicator, "direction", "", "HigherIsBetter"))).Problem.Should().BeNull();
        await using (var db = await desk.Portal.OpenAsync(PlanDesk.Region))
        {
            TargetRevision last = new() { RegionCode = PlanDesk.Region, IndicatorId = indicator, FiscalYear = PlanDesk.Year - 1, Revision = 0, Value = 240, EffectiveOn = new(2025, 1, 1) };
            last.Adopt(new() { ProjectId = desk.Plan.Project.Id, RegionCode = PlanDesk.Region, Order = 1, Name = "이용자 수", Unit = "명", Definition = "이용자 ÷ 대상자", RateProfile = "ratio-up" }, ScoringPolicies.Default);
            db.Add(last);
            await db.SaveChangesAsync();
        }

        var sheet = (await desk.Get<PlanSheets>().FindGridAsync(PlanDesk.Region, PlanDesk.Year, CancellationToken.None))!;
        sheet.QuestionsAbout(sheet.Plan.Projects.Single().Indicators.Single()).Should().Equal(TargetQuestion.FormulaChanged);
        sheet.Plan.Should().BeEquivalentTo(await desk.ContentAsync(), "the grid lacks budgets of other years only");

        await desk.AdoptAsync();
        await using var read = await desk.Portal.OpenAsync(PlanDesk.Region);
        var adopted = await read.TargetRevisions.SingleAsync(row => row.IndicatorId == indicator && row.FiscalYear == PlanDesk.Year);
        (adopted.AdoptedFormula, adopted.AdoptedDefinition).Should().Be(("ratio-up", "이용자 ÷ 신청자"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_new_generation_begins_from_the_last_one_under_numbers_of_its_own(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        var missing = await desk.Get<CreateAnnualPlan>().RunAsync(new(Guid.CreateVersion7(), PlanDesk.Region, 2027, "", Copy: true), CancellationToken.None);
        missing.Problem!.Code.Should().Be("annual-plan.goal-missing");
        (await desk.Get<CreateAnnualPlan>().RunAsync(new(Guid.CreateVersion7(), PlanDesk.Region, 2027, "함께 사는 도시", Copy: true), CancellationToken.None)).Problem.Should().BeNull();
        var sheet = (await desk.Get<PlanSheets>().FindAsync(PlanDesk.Region, 2027, CancellationToken.None))!;
        var project = sheet.Plan.Projects.Single();
        (project.Code, project.Name, project.FirstYear, project.Budgets.Count).Should().Be(("Ⅰ-1-1", "긴급돌봄", 2027, 0));
        project.Indicators.Single().Targets.Should().Equal(new Dictionary<int, decimal> { [2026] = 250m });
        project.Id.Should().NotBe(desk.Plan.Project.Id);
        sheet.Year.Years.Select(year => year.FiscalYear).Should().Equal(2026, 2027);
    }

    private static async Task<PlanContent> ReadBackAsync(PlanDesk desk, Func<PlanContent, PlanContent> change)
    {
        var sheet = (await desk.Get<PlanSheets>().FindAsync(PlanDesk.Region, PlanDesk.Year, CancellationToken.None))!;
        using MemoryStream file = new();
        PlanWorkbookWriter.Write(file, change(sheet.Plan), new(sheet.Year.Region.Name, sheet.Year.Generation, sheet.Year.Shape, new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        file.Position = 0;
        var reading = PlanWorkbookReader.Read(file, "plan.xlsx", new() { Generation = sheet.Year.Generation, Shape = sheet.Year.Shape, Current = sheet.Plan });
        return reading.Table ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
    }

    private static async Task<Domain.Outcome<ImportPlanAnswer>> ImportAsync(PlanDesk desk, PlanContent content)
    {
        var year = (await desk.Get<PlanYearQueries>().FindAsync(PlanDesk.Region, PlanDesk.Year, CancellationToken.None))!;
        return await desk.Get<ImportPlan>().RunAsync(new(Guid.CreateVersion7(), PlanDesk.Region, PlanDesk.Year, year.Plan.Version, content), CancellationToken.None);
    }
}
