using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Deputies;

/// <summary>The fields of a deputy.</summary>
internal static class DeputyForm
{
    /// <summary>Which field a refusal is about.</summary>
    private static readonly Dictionary<string, string> FieldOf = new(StringComparer.Ordinal)
    {
        [DeputyProblems.NoSuchPost.Code] = "Post",
        [DeputyProblems.NotHeld.Code] = "Post",
        [DeputyProblems.NotVacant.Code] = "Post",
        [DeputyProblems.NotYours.Code] = "Post",
        [DeputyProblems.NeedsPerson.Code] = "Kind",
        [DeputyProblems.NoDeputy.Code] = "Deputy",
        [DeputyProblems.SamePerson.Code] = "Deputy",
        [DeputyProblems.SelfNamed.Code] = "Deputy",
        [DeputyProblems.HasRole.Code] = "Deputy",
        [DeputyProblems.Present.Code] = "Deputy",
        [DeputyProblems.TooEarly.Code] = "ValidFrom",
        [DeputyProblems.DatesReversed.Code] = "ValidTo",
        [DeputyProblems.TooLong.Code] = "ValidTo",
    };

    /// <summary>Both kinds, with when each is meant.</summary>
    public static IEnumerable<(string Value, string Label)> Kinds { get; } =
    [
        (nameof(DeputyKind.Substitute), "업무대행: 휴가·휴직·교육처럼 돌아올 때"),
        (nameof(DeputyKind.Acting), "직무대리: 자리가 비었거나 직무를 할 수 없을 때"),
    ];

    /// <summary>An empty form that begins today.</summary>
    public static FormState Begin(DateOnly today) => new(
        [
            new("Post", "누구를 대신", ""), new("Deputy", "대신하는 사람", ""), new("Kind", "구분", nameof(DeputyKind.Substitute)),
            new("ValidFrom", "시작하는 날", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), new("ValidTo", "끝나는 날", ""),
        ],
        0);

    /// <summary>A refusal at its field, where there is one.</summary>
    public static Problem AtField(Problem problem) =>
        FieldOf.TryGetValue(problem.Code, out var field) ? new FormProblem(problem.Code, [new(field, problem.Message)]) : problem;
}
