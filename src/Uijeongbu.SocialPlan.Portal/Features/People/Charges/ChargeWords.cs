using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Charges;

/// <summary>Sentences about who is in charge.</summary>
internal static class ChargeWords
{
    /// <summary>What stands under a person's name: team, days and a lacking role.</summary>
    public static string Of(ChargedPerson person) => string.Join(" · ", new[]
    {
        person.Team,
        $"{Formats.Current.Date(person.ValidFrom)}부터{(person.ValidTo is { } last ? $" {Formats.Current.Date(last)}까지" : "")}",
        person.HoldsRole ? null : "사업담당자 역할 없음",
    }.OfType<string>());

    /// <summary>What a change would do.</summary>
    public static string Planned(PutInChargeCall call, string name, int projects) => call.Way switch
    {
        ChargeWay.End => $"{name} 님의 사업 {projects}개 담당을 끝냅니다. {Formats.Current.Date(call.StartsOn)}부터 맡지 않습니다.",
        ChargeWay.Join => $"{name} 님이 지금 담당자와 함께 사업 {projects}개를 {Formats.Current.Date(call.StartsOn)}부터 맡습니다.",
        _ => $"{name} 님이 사업 {projects}개를 {Formats.Current.Date(call.StartsOn)}부터 맡습니다. 지금 담당자는 그 전날까지 맡습니다.",
    };

    /// <summary>What was done.</summary>
    public static string Done(SavedCharges done) => done.Way is ChargeWay.End
        ? $"사업 {done.Projects}개의 담당을 끝냈습니다."
        : $"사업 {done.Projects}개의 담당자를 정했습니다.";

    /// <summary>What to do about projects that nobody is in charge of then; null for none.</summary>
    public static string? OwnerlessAfter(int projects) => projects > 0 ? $"담당자가 없게 되는 사업이 {projects}개 있으니 담당자를 정해 주십시오." : null;
}
