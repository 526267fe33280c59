using System.Reflection;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Data.Shipped;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>The matrix said a second time, as a table: a change of rights is a change here too, seen by who reviews it.</summary>
public sealed class PermissionMatrixTests
{
    private const string Expected = """
        role             published.read plan.read plan.write result.read result.write plan.publish reference.write membership.write audit.seal record.purge meeting.write section.write calendar.write audit.read membership.read result.review result.collect invitation.accept file.scan file.disclose submission.read submission.receive deputy.write alert.read alert.mark announcement.read announcement.mark announcement.write   practice.use   practice.manage   monitor.read   monitor.write   monitor.desk.read   monitor.manage   monitor.invite   opinion.read   opinion.gather   opinion.reply   opinion.confirm   opinion.ask-again   evaluation.read   evaluation.manage   evaluation.certify   evaluation.publish   mark.read   mark.write   outcome.read   objection.file
        Anonymous        yes            -         -          -           -            -            -               -                -          -            -             -             -              -          -               -             -              -                 -         -             -               -                  -            -          -          -                 -                 -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        System           yes            yes       yes        yes         -            yes          yes             -                yes        yes          -             -             -              -          -               -             -              -                 yes       -             -               -                  -            -          -          -                 -                 -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        Invited          yes            -         -          -           -            -            -               -                -          -            -             -             -              -          -               -             -              yes               -         -             -               -                  -            -          -          -                 -                 -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        ProjectOwner     yes            yes       -          yes         yes          -            -               -                -          -            -             yes           -              -          -               -             -              -                 -         -             yes             -                  yes          yes        yes        yes               yes               -   yes   -   -   -   -   -   -   yes   -   yes   -   -   -   -   -   -   -   -   -   -
        TeamLeader       yes            yes       -          yes         -            -            -               -                -          -            -             yes           -              -          -               yes           -              -                 -         -             yes             -                  yes          yes        yes        yes               yes               -   yes   -   -   -   -   -   -   yes   -   yes   -   -   -   -   -   -   -   -   -   -
        DepartmentHead   yes            yes       -          yes         -            -            -               -                -          -            -             yes           -              -          -               yes           -              -                 -         -             yes             -                  yes          yes        yes        yes               yes               -   yes   -   -   -   -   -   -   yes   -   yes   yes   -   -   -   -   -   -   -   yes   -
        CouncilSecretary yes            yes       -          yes         -            -            -               -                -          -            yes           yes           -              -          -               -             -              -                 -         -             yes             -                  -            -          -          yes               yes               -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        Coordinator      yes            yes       yes        yes         -            -            -               yes              -          -            yes           yes           yes            yes        yes             -             yes            -                 -         yes           yes             -                  yes          yes        yes        yes               yes               yes   yes   yes   -   -   yes   yes   yes   yes   yes   -   -   -   -   -   -   -   -   -   yes   yes
        MonitoringMember yes            -         -          -           -            -            -               -                -          -            -             -             -              -          -               -             -              -                 -         -             -               -                  -            yes          yes          yes               yes               -   -   -   yes   yes   -   -   -   yes   yes   -   -   yes   -   -   -   -   -   -   -   -
        Evaluator        yes            -         -          -           -            -            -               -                -          -            -             -             -              -          -               -             -              -                 -         -             -               -                  -            yes        yes        yes               yes               -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   yes   yes   -   -
        ProvinceOfficer  yes            yes       -          -           -            -            -               -                -          -            -             -             yes            -          -               -             -              -                 -         -             yes             yes                -            yes        yes        yes               yes               yes   -   -   -   -   -   -   -   -   -   -   -   -   yes   yes   yes   -   -   -   -   -
        EvaluationOffice yes            yes       -          -           -            -            -               -                -          -            -             -             yes            -          -               -             -              -                 -         -             yes             yes                -            yes        yes        yes               yes               yes   -   -   -   -   -   -   -   -   -   -   -   -   yes   yes   -   -   -   -   -   -
        ProvinceChief    yes            yes       -          -           -            -            -               -                -          -            -             -             -              -          -               -             -              -                 -         -             yes             -                  -            yes        yes        yes               yes               -   -   -   -   -   -   -   -   -   -   -   -   -   yes   -   -   yes   -   -   -   -
        Auditor          yes            yes       -          yes         -            -            -               -                -          -            -             -             -              yes        yes             -             -              -                 -         -             yes             -                  -            -          -          yes               yes               -   -   -   -   -   -   -   -   -   -   -   -   -   yes   -   -   -   -   -   yes   -
        Operator         yes            -         -          -           -            -            -               yes              -          -            -             -             -              -          yes             -             -              -                 -         -             -               -                  yes          yes        yes        yes               yes               -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
        """;

    private static readonly string[][] Table =
        [.. Expected.Split('\n', StringSplitOptions.TrimEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>Whether the table above gives it, for tests that do not believe the portal's own matrix.</summary>
    internal static bool Says(Role role, string permission) =>
        Table.Skip(1).Single(line => line[0] == role.ToString())[Array.IndexOf(Table[0], permission)] == "yes";

    [Fact]
    public void Every_role_and_every_permission_is_declared()
    {
        Table.Skip(1).Select(line => line[0]).Should().BeEquivalentTo(Enum.GetNames<Role>());
        Table[0].Skip(1).Should().BeEquivalentTo(typeof(Permissions).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!));
    }

    [Fact]
    public void Each_role_may_what_the_table_says_and_no_more()
    {
        foreach (var line in Table.Skip(1))
        {
            for (var column = 1; column < line.Length; column++)
            {
                Permissions.Allow(Enum.Parse<Role>(line[0]), Table[0][column]).Should().Be(line[column] == "yes", $"{line[0]} and {Table[0][column]}");
            }
        }
    }

    [Fact]
    public void Nobody_may_what_has_no_name() => Enum.GetValues<Role>().Should().OnlyContain(role => !Permissions.Allow(role, "plan.unheard-of"));

    [Fact]
    public void A_right_at_one_place_is_none_at_another()
    {
        var viewer = Viewer.Account(Guid.NewGuid(), "", [new(Role.Coordinator, ["41150"]), new(Role.Auditor, ["41630"])]);

        viewer.RegionsFor(Permissions.PlanWrite).Should().Equal("41150");
        viewer.RegionsFor(Permissions.PlanRead).Should().Equal("41150", "41630");
        viewer.RegionsFor(Permissions.PublishedRead).Should().BeEmpty("what was published belongs to no region");
        viewer.RegionsFor(Permissions.PlanPublish).Should().BeNull();
    }

    [Fact]
    public void Announcements_are_read_at_ones_place_and_its_province_and_no_other_right_looks_upwards()
    {
        var coordinator = Viewer.Account(Guid.NewGuid(), "", [new(Role.Coordinator, ["41150"])]);
        coordinator.RegionsFor(Permissions.AnnouncementRead).Should().Equal("41150", "41");
        coordinator.RegionsFor(Permissions.AnnouncementMark).Should().Equal("41150", "41");
        Viewer.Account(Guid.NewGuid(), "", [new(Role.Coordinator, ["36", "36110"])]).RegionsFor(Permissions.AnnouncementRead).Should().Equal(["36"], "Sejong is its own province");
        var officer = Viewer.Account(Guid.NewGuid(), "", [new(Role.ProvinceOfficer, ["41", "41150", "41630"])]);
        officer.RegionsFor(Permissions.AnnouncementRead).Should().Equal(["41"], "what a municipality tells its own people is not the province's");
        officer.RegionsFor(Permissions.AnnouncementWrite).Should().Equal("41");
        officer.RegionsFor(Permissions.PlanRead).Should().Equal("41", "41150", "41630");
        foreach (var role in Enum.GetValues<Role>())
        {
            var viewer = Viewer.Account(Guid.NewGuid(), "", [new(role, ["41150"])]);
            Table[0].Skip(1).Where(permission => permission is not (Permissions.AnnouncementRead or Permissions.AnnouncementMark))
                .Should().OnlyContain(permission => viewer.RegionsFor(permission) == null || !viewer.RegionsFor(permission)!.Contains("41", StringComparer.Ordinal), role.ToString());
        }
    }

    [Fact]
    public void The_first_two_digits_of_every_code_of_the_list_are_its_province() =>
        ShippedFiles.Rows("regions.csv").Should().HaveCountGreaterThan(200).And.OnlyContain(row => Region.ProvinceOf(row.Required("code")) == (row["parent_code"] ?? row.Required("code")));
}
