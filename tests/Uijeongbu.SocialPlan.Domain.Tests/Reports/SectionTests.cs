using Uijeongbu.SocialPlan.Domain.Reports;

namespace Uijeongbu.SocialPlan.Domain.Tests.Reports;

/// <summary>How a section is written and finished.</summary>
public sealed class SectionTests
{
    private static readonly SectionForm Form = SectionForm.Find("publicity")!;

    [Fact]
    public void Done_only_with_text_or_rows()
    {
        var section = Section();
        section.Finish().Problem!.Code.Should().Be("section.empty");
        section.Write(SectionContent.Of(" ", [["", " ", ""]]), Form).IsOk.Should().BeTrue();
        (section.Status, section.Rows.Count).Should().Be((SectionStatus.NotBegun, 0));
        section.Write(SectionContent.Of("", [["주민", "", ""], ["", "", ""]]), Form).IsOk.Should().BeTrue();
        section.Rows.Should().ContainSingle("blank rows are left out");
        section.Finish().IsOk.Should().BeTrue();
        section.Status.Should().Be(SectionStatus.Done);
    }

    [Fact]
    public void What_is_done_is_not_written_over_and_what_does_not_fit_is_refused_whole()
    {
        var section = Section();
        section.Write(new("가", [["하나", "둘"]]), Form).Problem!.Code.Should().Be("section.faulty");
        section.Write(new(new('가', SectionContent.LongestText + 1), [["하나", new('나', SectionContent.LongestCell + 1), "셋"]]), Form).Problem
            .Should().BeOfType<FormProblem>().Which.Faults.Select(fault => fault.Field).Should().Equal("Text", "Cell-0-1");
        section.Text.Should().BeEmpty();
        section.Write(new("가", []), Form);
        section.Finish();
        section.Write(new("나", []), Form).Problem.Should().Be(SectionProblems.IsDone);
        section.Reopen().IsOk.Should().BeTrue();
        section.Reopen().Problem.Should().Be(SectionProblems.IsNotDone);
    }

    [Fact]
    public void Every_shipped_form_has_a_key_of_its_own() => SectionForm.Shipped.Select(form => form.Key).Should().OnlyHaveUniqueItems().And.OnlyContain(key => SectionForm.Find(key) != null);

    private static ReportSection Section() => new() { RegionCode = "41150", AnnualPlanId = Guid.NewGuid(), Key = Form.Key };
}
