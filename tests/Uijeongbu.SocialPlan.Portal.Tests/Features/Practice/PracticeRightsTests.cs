using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Practice;

/// <summary>What each role may in a practice copy: said here a second time, over the whole matrix.</summary>
public sealed class PracticeRightsTests
{
    private const string Copy = "41150-P1";

    private static readonly string[] Left =
    [
        "published.read", "plan.read", "result.read", "result.write", "result.review", "result.collect", "submission.read", "meeting.write", "section.write", "file.disclose", "audit.read",
        "alert.read", "alert.mark", "practice.use",
    ];

    [Fact]
    public void A_role_in_a_copy_may_what_it_may_at_its_place_and_is_left_and_no_more()
    {
        foreach (var role in Enum.GetValues<Role>().Where(role => role is not Role.System))
        {
            var viewer = Viewer.Account(Guid.NewGuid(), "", [new(role, [Copy])]);
            foreach (var permission in typeof(Permissions).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).Where(one => one != Permissions.PublishedRead))
            {
                (viewer.RegionsFor(permission)?.Contains(Copy) ?? false).Should().Be(PermissionMatrixTests.Says(role, permission) && Left.Contains(permission), $"{role} and {permission}");
            }
        }
    }

    [Fact]
    public void What_leaves_the_municipality_or_changes_who_works_there_is_not_left() =>
        Left.Should().NotContain(["plan.write", "plan.publish", "membership.read", "membership.write", "deputy.write", "calendar.write", "submission.receive", "practice.manage", "reference.write", "invitation.accept"]);
}
