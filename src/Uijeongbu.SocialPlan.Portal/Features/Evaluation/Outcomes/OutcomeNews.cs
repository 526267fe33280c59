using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Tells of outcomes and objections those whose turn it is.</summary>
internal static class OutcomeNews
{
    /// <summary>Tells the coordinators of municipalities of a round, each at the own place.</summary>
    public static void TellPlaces(Change change, EvaluationRound round, ILookup<string, Guid> coordinators, IEnumerable<string> places, string text)
    {
        foreach (var place in places)
        {
            change.TellAt(place, NotificationKind.OutcomeOpened, coordinators[place], EvaluationPlaces.Outcome(place, round.Id), text);
        }
    }

    /// <summary>Tells who publishes that something waits for the second person.</summary>
    public static void TellChief(Change change, EvaluationRound round, IEnumerable<PlaceMember> members, string text) => change.Tell(
        NotificationKind.EvaluationCertified, members.Where(member => Permissions.Allow(member.Role, Permissions.EvaluationPublish)).Select(member => member.AccountId), EvaluationPlaces.Versions(round.RegionCode, round.Id), text);

    /// <summary>Tells the province of an objection; the row stands at the municipality, where the province's people find it too.</summary>
    public static void TellProvince(Change change, EvaluationObjection row, IEnumerable<PlaceMember> members, string text) =>
        change.Tell(NotificationKind.ObjectionFiled, members.Select(member => member.AccountId), EvaluationPlaces.Objection(row), text);

    /// <summary>Tells the coordinators of the municipality of a ruling.</summary>
    public static void TellRuling(Change change, EvaluationObjection row, IEnumerable<PlaceMember> members) => change.Tell(
        NotificationKind.ObjectionRuled, members.Where(member => member.Role is Role.Coordinator).Select(member => member.AccountId), EvaluationPlaces.OwnObjection(row), OutcomeNotice.OfRuling(row.Number, row.Ruling!.Kind));
}

/// <summary>Addresses of outcomes and objections.</summary>
internal static class EvaluationPlaces
{
    /// <summary>A page of a round, such as <c>figures</c>.</summary>
    public static string Page(string province, Guid round, string page) => $"{EvaluationRows.Home}/{province}/{round}/{page}";

    public static string Versions(string province, Guid round) => Page(province, round, "versions");

    /// <summary>A municipality's outcome, for the municipality.</summary>
    public static string Outcome(string region, Guid round) => $"{EvaluationRows.Outcomes}/{region}/{round}";

    /// <summary>An objection, for the province.</summary>
    public static string Objection(EvaluationObjection row) => $"{EvaluationRows.Home}/{row.ProvinceCode}/{row.RoundId}/objections/{row.RegionCode}/{row.Id}";

    /// <summary>An objection, for its municipality.</summary>
    public static string OwnObjection(EvaluationObjection row) => $"{EvaluationRows.Outcomes}/{row.RegionCode}/objections/{row.Id}";
}
