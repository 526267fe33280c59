using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Charges;

/// <summary>Reads the form of the page. A button beside a person ends that one charge; any other button is about the projects that are ticked.</summary>
internal static class ChargeFields
{
    /// <returns>null when something is missing or cannot be read; <see cref="WhyNot"/> and the form's own faults say what.</returns>
    public static PutInChargeCall? Read(PostedForm posted, string region)
    {
        var startsOn = posted.Day("StartsOn");
        if (posted.Faults.Count > 0)
        {
            return null;
        }

        if (posted["End"].Split('|') is [var one, var person] && SeenProject.Read(one) is { } seen && Guid.TryParse(person, out var ended))
        {
            return new(posted.CommandId, region, ChargeWay.End, ended, startsOn, [seen]);
        }

        return WhyNot(posted) is null ? new(posted.CommandId, region, Enum.Parse<ChargeWay>(posted["Way"]), Guid.Parse(posted["Person"]), startsOn, Projects(posted)) : null;
    }

    /// <summary>What is missing for putting someone in charge; null when nothing is.</summary>
    public static FormProblem? WhyNot(PostedForm posted) => FormProblem.Of("charge.faulty",
    [
        FieldFault.If(!Guid.TryParse(posted["Person"], out _), "Person", "맡을 사람을 골라 주십시오."),
        FieldFault.If(!Enum.TryParse<ChargeWay>(posted["Way"], out var way) || !Enum.IsDefined(way), "Way", "맡는 방식을 골라 주십시오."),
        FieldFault.If(Projects(posted).Count == 0, "Project", "담당자를 정할 사업을 표에서 골라 주십시오."),
    ]);

    /// <summary>Projects that are ticked.</summary>
    public static IReadOnlySet<Guid> Ticked(PostedForm posted) => Projects(posted).Select(one => one.ProjectId).ToHashSet();

    private static List<SeenProject> Projects(PostedForm posted) => [.. posted.All("Project").Select(SeenProject.Read).OfType<SeenProject>()];
}
