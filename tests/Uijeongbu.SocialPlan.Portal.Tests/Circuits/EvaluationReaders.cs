using Uijeongbu.SocialPlan.Portal.Data.Shipped;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Circuits;

/// <summary>People of the sample by what they may read of an evaluation.</summary>
internal static class EvaluationReaders
{
    public const string Officer = "officer@gyeonggi.example";
    public const string Chief = "chief@gyeonggi.example";
    public const string Coordinator = "coordinator@uijeongbu.example";

    /// <summary>Who is not signed in.</summary>
    public const string Anyone = "";

    /// <summary>Who reads every figure of the province's rounds.</summary>
    public static IReadOnlyList<string> Province { get; } = [Officer, "office@gyeonggi.example", Chief];

    /// <summary>Who reads what Uijeongbu was shown.</summary>
    public static IReadOnlyList<string> OfUijeongbu { get; } = [Coordinator, "head@uijeongbu.example", "auditor@uijeongbu.example"];

    /// <summary>Who reads what Yangju was shown.</summary>
    public static IReadOnlyList<string> OfYangju { get; } = ["coordinator@yangju.example"];

    /// <summary>
    /// Everyone once in a whole run; otherwise one of each role, with who is of the other municipality, the other evaluators of the running round, and anyone. Where a run is not
    /// in full, those alone of whom each reads something that the others do not.
    /// </summary>
    public static IReadOnlyList<string> VisitorsOf(DatabaseKind kind) => Soak.IsFullOn(kind) ? Visitors : [Anyone, Officer, Chief, Coordinator, .. OfYangju, Evaluator(1), Evaluator(4)];

    private static IReadOnlyList<string> Visitors { get; } =
    [
        Anyone,
        .. Soak.IsWhole ? SampleAccounts.All.Select(account => account.Email)
            : SampleAccounts.All.DistinctBy(account => account.Role).Select(account => account.Email).Concat([.. OfYangju, Evaluator(4), Evaluator(5)]),
    ];

    /// <summary>The roles of all of these visitors.</summary>
    public static IEnumerable<Role> Roles => SampleAccounts.All.Where(account => Visitors.Contains(account.Email, StringComparer.Ordinal)).Select(account => account.Role).Distinct();

    public static string Evaluator(int number) => $"evaluator{number}@gyeonggi.example";
}
