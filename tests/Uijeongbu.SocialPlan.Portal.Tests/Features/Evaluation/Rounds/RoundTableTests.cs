using System.Text;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds.Rubrics;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation.Rounds;

/// <summary>Tables of groups and workbooks of rubrics: read whole, or refused with every fault at its place.</summary>
public sealed class RoundTableTests
{
    private static readonly UnitReader Reader = new([new("41150", "의정부시"), new("41630", "양주시"), new("41800", "연천군")]);

    [Fact]
    public void A_table_of_groups_names_municipalities_by_code_or_name()
    {
        var reading = Reader.Read("시·군\t그룹\t전년도 총점\n의정부시\tⅠ\t88.25\n41630\tⅡ\t\n연천 군\tⅢ\t0\n", CancellationToken.None);
        reading.Faults.Should().BeEmpty();
        reading.Table.Should().Equal(new UnitEntry("41150", "Ⅰ", 88.25m), new("41630", "Ⅱ", null), new("41800", "Ⅲ", 0m));
    }

    [Fact]
    public void Every_fault_of_a_table_of_groups_is_named_with_row_and_column()
    {
        var reading = Reader.Read("시·군,그룹,전년도 총점\n서울시,Ⅰ,\n의정부시,,열둘\n양주시,Ⅰ,80\n41630,Ⅱ,-1\n", CancellationToken.None);
        reading.Table.Should().BeNull();
        reading.Faults.Select(fault => (fault.Line, fault.Column)).Should().BeEquivalentTo(new (int?, string?)[] { (2, "시·군"), (3, "그룹"), (3, "전년도 총점"), (5, "전년도 총점") });
        reading.Faults[0].ToString().Should().Contain("2행").And.Contain("이 도의 시·군이 아닙니다");

        Reader.Read("시·군,그룹\n양주시,Ⅰ\n41630,Ⅱ\n", CancellationToken.None).Faults.Should().ContainSingle().Which.Message.Should().Contain("2행과 같은 시·군");
        Reader.Read("이름,그룹\n양주시,Ⅰ\n", CancellationToken.None).Faults.Should().ContainSingle().Which.Line.Should().Be(1);
        Reader.Read("시·군,그룹\n", CancellationToken.None).Faults.Should().ContainSingle("heads alone are no table");
        using MemoryStream file = new(Encoding.UTF8.GetBytes("시·군,그룹\n양주시,Ⅰ\n"));
        Reader.Read(file, "그룹.csv", CancellationToken.None).Table.Should().Equal(new UnitEntry("41630", "Ⅰ", null));
    }

    [Fact]
    public void A_rubric_comes_back_from_its_workbook_as_it_went()
    {
        var rubric = ShippedRubric.Example with { Areas = [.. ShippedRubric.Example.Areas.Select((area, place) => place > 0 ? area : area with { Criteria = [area.Criteria[0] with { Letters = [new("A", 100m), new("B", 75m)] }, .. area.Criteria.Skip(1)] })] };
        var read = Read(rubric, RubricWorkbook.Write(rubric, "경기도", DateTime.UnixEpoch));
        read.Faults.Should().BeEmpty();
        rubric.ChangedTo(read.Table!).Should().BeSameAs(rubric, "nothing was changed on the way");
    }

    [Fact]
    public void Every_fault_of_a_rubric_is_named_with_sheet_and_cell()
    {
        using MemoryStream file = new();
        using (WorkbookWriter workbook = new(file, new("지표", "경기도", DateTime.UnixEpoch)))
        {
            var sheet = workbook.AddSheet("평가지표", [new("영역", 10), new("지표", 10), new("배점", 8), new("채점", 8), new("등급", 8)]);
            sheet.Write([TableCell.Of("내용"), TableCell.Of("계획"), TableCell.Of("많이"), TableCell.Of("모두"), TableCell.Of("A")]);
            sheet.Write([TableCell.Of("내용"), TableCell.Blank, TableCell.Of(50m), TableCell.Blank, TableCell.Blank]);
            var anchors = workbook.AddSheet("착안사항", [new("지표", 10), new("수준", 8), new("설명", 20)]);
            anchors.Write([TableCell.Of("없는 지표"), TableCell.Of("높음"), TableCell.Of("좋음")]);
            workbook.Finish();
        }

        var reading = Read(ShippedRubric.Example, file.ToArray());
        reading.Table.Should().BeNull();
        reading.Faults.Select(fault => (fault.Sheet, fault.Line, fault.Column)).Should().BeEquivalentTo(new (string?, int?, string?)[]
        {
            ("평가지표", 2, "배점"), ("평가지표", 2, "채점"), ("평가지표", 2, "등급"), ("평가지표", 3, "지표"), ("착안사항", 2, "지표"),
        });
    }

    [Fact]
    public void What_the_rules_of_a_rubric_refuse_is_named_at_its_row()
    {
        var example = ShippedRubric.Example;
        var twice = example with { Areas = [example.Areas[0] with { Criteria = [example.Areas[0].Criteria[0], example.Areas[0].Criteria[0] with { Points = 0m }, .. example.Areas[0].Criteria.Skip(2)] }, .. example.Areas.Skip(1)] };
        var reading = Read(example, RubricWorkbook.Write(twice, "경기도", DateTime.UnixEpoch));
        reading.Table.Should().BeNull();
        reading.Faults.Should().Contain(fault => fault.Sheet == "평가지표" && fault.Line == 3 && fault.Message.Contains("배점"))
            .And.Contain(fault => fault.Sheet == "평가지표" && fault.Line == 3 && fault.Message.Contains("같은 이름"))
            .And.Contain(fault => fault.Sheet == "평가지표" && fault.Line == null && fault.Message.Contains("95점"));
    }

    [Fact]
    public void A_criterion_keeps_its_key_when_its_name_changes_and_a_new_one_gets_its_own()
    {
        var example = ShippedRubric.Example;
        var draft = RubricDraft.Of(example, "새 지표", [Row(1, "content-needs", "욕구와 계획"), Row(2, "", "추진전략과 사업의 짜임새"), Row(3, "", "아주 새로운 것"), Row(4, "content-needs", "같은 식별자")], []);
        draft.Rubric.Criteria.Select(one => one.Key).Should().Equal("content-needs", "content-logic", "criterion-1", "criterion-2");
        draft.Rubric.Areas.Should().ContainSingle().Which.Key.Should().Be("content", "the area of that name keeps its key");
    }

    private static RubricRow Row(int row, string key, string name) => new(row, "내용의 충실성", key, name, 25m, RubricSource.Evaluators, EvaluationStage.Paper, 0m, [], []);

    private static TableReading<Rubric> Read(Rubric before, byte[] workbook)
    {
        using MemoryStream file = new(workbook);
        return new RubricReader(before).Read(file, "평가지표.xlsx", CancellationToken.None);
    }
}
