using FluentAssertions;
using Uijeongbu.SocialPlan.Domain.Departments;
using Xunit;

namespace Uijeongbu.SocialPlan.Domain.Tests.Departments;

/// <summary>Who does today what a plan gave to a name.</summary>
public sealed class DepartmentRegisterTests
{
    private static readonly DateOnly Start = new(2023, 1, 1);
    private static readonly DateOnly Change = new(2027, 1, 1);

    [Fact]
    public void A_renamed_department_is_followed_from_the_day_of_the_change()
    {
        var (old, next) = (Of("복지정책과"), Of("복지기획과", Change));
        End(old, next);
        DepartmentRegister register = new([old, next]);

        register.InCharge("복지정책과", Change.AddDays(-1)).Should().Be(old);
        register.InCharge("복지정책과", Change).Should().Be(next);
        register.InCharge(" 복지정책과 ", Change).Should().Be(next);
        register.InCharge("복지기획과", Change.AddDays(-1)).Should().BeNull("it did not stand yet");
        register.InCharge("없는과", Change).Should().BeNull();
        register.InCharge(null, Change).Should().BeNull();
    }

    [Fact]
    public void Merged_departments_lead_to_one_and_one_that_was_shared_out_to_none()
    {
        var (a, b, merged, shared) = (Of("가"), Of("나"), Of("다", Change), Of("라"));
        End(a, merged);
        End(b, merged);
        End(shared, null);
        DepartmentRegister register = new([a, b, merged, shared]);

        register.InCharge("가", Change).Should().Be(merged);
        register.InCharge("나", Change).Should().Be(merged);
        register.InCharge("라", Change).Should().BeNull();
    }

    [Fact]
    public void A_name_that_comes_back_is_the_younger_department()
    {
        var (first, heir, again) = (Of("복지과"), Of("돌봄과", Change), Of("복지과", Change.AddYears(1)));
        End(first, heir);
        DepartmentRegister register = new([first, heir, again]);

        register.InCharge("복지과", Change).Should().Be(heir);
        register.InCharge("복지과", Change.AddYears(1)).Should().Be(again);
    }

    [Fact]
    public void A_team_does_what_its_department_does()
    {
        var (department, other) = (Of("복지정책과"), Of("가족과"));
        Department team = new() { RegionCode = "41150", Name = "희망팀", StartsOn = Start, ParentId = department.Id };
        DepartmentRegister register = new([department, other, team]);

        register.IsInCharge(department.Id, "복지정책과", Start).Should().BeTrue();
        register.IsInCharge(team.Id, "복지정책과", Start).Should().BeTrue();
        register.IsInCharge(other.Id, "복지정책과", Start).Should().BeFalse();
        register.InCharge("희망팀", Start).Should().BeNull("a plan names departments");
    }

    [Fact]
    public void No_gap_and_no_circle_of_successors()
    {
        var (a, b) = (Of("가"), Of("나", Change));
        DepartmentRegister register = new([a, b]);

        register.WhyNotFollow(a, b.Id, Change.AddDays(-1)).Should().BeNull();
        register.WhyNotFollow(a, null, Change).Should().BeNull();
        register.WhyNotFollow(a, b.Id, Change.AddDays(-2)).Should().Be(DepartmentProblems.SuccessorLate);
        register.WhyNotFollow(a, b.Id, Start.AddDays(-1)).Should().Be(DepartmentProblems.EndsBeforeStart);
        register.WhyNotFollow(a, a.Id, Change).Should().Be(DepartmentProblems.Circle);
        End(b, a);
        register.WhyNotFollow(a, b.Id, Change).Should().Be(DepartmentProblems.Circle);
        register.WhyNotFollow(a, Guid.CreateVersion7(), Change).Should().Be(DepartmentProblems.NotFound);
    }

    private static Department Of(string name, DateOnly? since = null) => new() { RegionCode = "41150", Name = name, StartsOn = since ?? Start };

    private static void End(Department ended, Department? successor) => (ended.EndsOn, ended.SuccessorId) = (Change.AddDays(-1), successor?.Id);
}
