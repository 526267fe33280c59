using System.Diagnostics;
using System.IO.Compression;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook;
using Xunit.Abstractions;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

/// <summary>A plan of 64 projects with 200 indicators is written and read as a stream, with progress.</summary>
public sealed class StreamTests(ITestOutputHelper output)
{
    private static readonly PlanCover Cover = Generations.Cover(6);

    [Fact]
    public void Sixty_four_projects_are_read_in_a_moment_and_a_small_room()
    {
        var (plan, file) = (BigPlan.Plan, Workbooks.Write(BigPlan.Plan, Cover));
        Workbooks.Read(file, Cover, plan).Plan(); // what is compiled at the first call is not counted

        var (before, clock) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        var read = Workbooks.Read(file, Cover, plan).Plan();
        var (allocated, took) = (GC.GetAllocatedBytesForCurrentThread() - before, clock.Elapsed);

        output.WriteLine($"{file.Length / 1024} KiB, {took.TotalMilliseconds:F0} ms, {allocated >> 10} KiB allocated");
        Workbooks.Text(read).Should().Be(Workbooks.Text(plan));
        allocated.Should().BeLessThan(16L << 20);
        took.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void A_stream_that_only_goes_forward_is_enough_either_way()
    {
        // What is packed on its way can neither go back nor say its length.
        using var packed = new MemoryStream();
        using (var forward = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
            PlanWorkbookWriter.Write(forward, SmallPlanContent.Plan, Cover);
        packed.Position = 0;

        using var back = new GZipStream(packed, CompressionMode.Decompress);
        var read = PlanWorkbookReader.Read(back, "계획.xlsx", new() { Generation = Cover.Generation, Shape = Cover.Shape, Current = SmallPlanContent.Plan });
        Workbooks.Text(read.Plan()).Should().Be(Workbooks.Text(SmallPlanContent.Plan));
    }

    [Fact]
    public void Progress_names_the_sheet_and_its_rows()
    {
        var told = new List<PlanSheetProgress>();

        Workbooks.Read(Workbooks.Write(BigPlan.Plan, Cover), Cover, BigPlan.Plan, new Direct(told.Add)).Plan();

        told.Where(progress => progress.Rows == 0).Select(progress => progress.Sheet).Distinct().Should().Equal("계획 개요", "추진전략", "전략 성과지표", "세부사업", "성과지표", "사업비");
        told.Where(progress => progress.Sheet == "성과지표").Select(progress => progress.Rows).Should().Equal(0, 50, 100, 150, 200, 200);
    }

    [Fact]
    public void A_reading_that_is_cancelled_ends()
    {
        using var cancel = new CancellationTokenSource();
        var options = new PlanReadOptions { Generation = Cover.Generation, Shape = Cover.Shape, Current = BigPlan.Plan, SheetProgress = new Direct(_ => cancel.Cancel()) };
        var read = () => PlanWorkbookReader.Read(new MemoryStream(Workbooks.Write(BigPlan.Plan, Cover)), "계획.xlsx", options, cancel.Token);

        read.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void What_the_forms_have_no_cell_for_is_a_bug_and_not_a_loss()
    {
        var strategy = SmallPlanContent.Plan.Strategies[0];
        var project = strategy.Projects[0] with { Form = new Dictionary<string, string> { ["no-such-field"] = "1" } };
        PlanContent plan = SmallPlanContent.Plan with { Strategies = [strategy with { Projects = [project] }] };

        var write = () => Workbooks.Write(plan, Cover);

        write.Should().Throw<ArgumentException>().WithMessage("Project Ⅰ-1-1 has a value for 'no-such-field'*");
    }

    /// <summary>A target of a year that the plan does not have is written, so that it is not lost, and told when it is read.</summary>
    [Fact]
    public void A_target_of_another_year_is_not_dropped()
    {
        var strategy = SmallPlanContent.Plan.Strategies[0];
        var indicator = strategy.Indicators[0] with { Targets = new Dictionary<int, decimal> { [2032] = 5m } };
        PlanContent plan = SmallPlanContent.Plan with { Strategies = [strategy with { Indicators = [indicator] }] };

        Workbooks.Read(Workbooks.Write(plan, Cover), Cover, plan).Faults.Select(fault => fault.Place).Should().Equal("전략 성과지표!P3", "성과지표!P3");
    }

    private sealed class Direct(Action<PlanSheetProgress> tell) : IProgress<PlanSheetProgress>
    {
        public void Report(PlanSheetProgress value) => tell(value);
    }
}
