using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Portal.Features.RecordHistories;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Deputies;

/// <summary>The deputies of a place, as far as the viewer names them or is concerned.</summary>
/// <param name="RegionCode">The place.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Today">The day it was read, in Korea.</param>
/// <param name="Posts">What the viewer names deputies for.</param>
/// <param name="People">Who can be one.</param>
/// <param name="Deputies">Deputies of today, to come, and of the last weeks.</param>
internal sealed record PlaceDeputies(string RegionCode, string Name, DateOnly Today, IReadOnlyList<PostChoice> Posts, IReadOnlyList<(Guid Id, string Label)> People, IReadOnlyList<DeputyLine> Deputies)
{
    /// <summary>Address of the page.</summary>
    public string Address => "/app/deputies/" + RegionCode;
}

/// <summary>A post that can have a deputy.</summary>
/// <param name="Post">The post.</param>
/// <param name="Label">What it is called.</param>
internal sealed record PostChoice(DeputyPost Post, string Label);

/// <summary>A deputy.</summary>
/// <param name="Id">The membership.</param>
/// <param name="Name">Name of the deputy.</param>
/// <param name="Role">The role.</param>
/// <param name="Department">Its department; null where it has none.</param>
/// <param name="StandsIn">For whom, and why.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day.</param>
/// <param name="MayChange">Whether the viewer changes its days.</param>
internal sealed record DeputyLine(Guid Id, string Name, Role Role, string? Department, StandIn StandsIn, DateOnly ValidFrom, DateOnly ValidTo, bool MayChange)
{
    /// <summary>What the deputy does: the role, and for whom.</summary>
    public string Title => HistoryWords.RoleOf(Role) + StandsIn;

    /// <summary>시작 전, 진행 중, 끝남 or 취소됨.</summary>
    public string State(DateOnly today) => ValidTo < ValidFrom ? "취소됨" : ValidTo < today ? "끝남" : ValidFrom > today ? "시작 전" : "진행 중";

    /// <summary>Whether its days can still be changed.</summary>
    public bool IsOpen(DateOnly today) => MayChange && ValidTo >= today.AddDays(-1);
}
