using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>Makes a round over the plan of <see cref="PlanSeed"/>: 35 projects, 18 members, all reviews submitted but the first of the one member with an account.</summary>
internal static class MonitoringSeed
{
    private const int Projects = 35;
    private const int Members = 18;

    // Ids that the figures know without asking.
    private static readonly Guid Round = new("01a00000-0000-7000-8000-000000000001");
    private static readonly Guid Card = new("01a00000-0000-7000-8000-000000000002");

    /// <summary>Address of the member with an account.</summary>
    public static string MemberOf(string code) => $"member@{code}.example";

    /// <summary>Address of the card that the member has still to write.</summary>
    public static string CardOf(string code) => $"/app/monitor/{code}/cards/{Card}";

    /// <summary>Address of the desk.</summary>
    public static string DeskOf(string code) => $"/app/monitor/{code}/rounds/{Round}/desk";

    /// <summary>Makes it.</summary>
    public static async Task MakeAsync(IServiceProvider services, string code)
    {
        var person = await GridSeed.PersonAsync(services, code, Role.MonitoringMember, MemberOf(code));
        await using var db = await services.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("bench", [code]), Permissions.PlanWrite, CancellationToken.None);
        var projects = await db.Projects.Where(row => row.RegionCode == code).OrderBy(row => row.Code).Select(row => row.Id).Take(Projects).ToListAsync();
        db.AddRange(RowsOf(code, person.Id, projects, TimeProvider.System.GetUtcNow().UtcDateTime).ToList());
        await db.SaveChangesAsync();
    }

    private static IEnumerable<OwnedRow> RowsOf(string code, Guid account, List<Guid> projects, DateTime now)
    {
        RoundContent content = new(PlanSeed.Year, RoundKind.MidYear, now.AddDays(-3), now.AddDays(30), null, null, null, null);
        MonitoringRound round = new() { Id = Round, RegionCode = code, FiscalYear = content.FiscalYear, Kind = content.Kind, OpensAt = content.OpensAt, ClosesAt = content.ClosesAt };
        _ = round.Announce(projects.Count * Members, now.AddDays(-4), "조총괄");
        yield return round;
        yield return new RoundQuestionnaire { RegionCode = code, RoundId = round.Id, Number = 1, Questions = Questionnaire.Shipped.Questions, MadeAt = now, MadeByName = "조총괄" };
        for (var m = 0; m < Members; m++)
        {
            var member = GroupMember.New(round, m == 0 ? account : Guid.CreateVersion7(), string.Create(CultureInfo.InvariantCulture, $"단원 {m + 1}"), MemberKind.Resident);
            member.Consent(now);
            yield return member;
            foreach (var (place, project) in projects.Index())
            {
                var isOwn = m == 0 && place == 0;
                ReviewCard card = new() { Id = isOwn ? Card : Guid.CreateVersion7(), RegionCode = code, RoundId = round.Id, MemberId = member.Id, ProjectId = project, DealtAt = now };
                if (!isOwn && card.Submit(Answers(m + place), Questionnaire.Shipped, now, member.Name) is { IsOk: true, Answer: var review })
                {
                    yield return review;
                }

                yield return card;
            }
        }
    }

    private static ReviewAnswers Answers(int seed) => new(1, [.. Questionnaire.Shipped.Questions.Where(question => question.Kind is not QuestionKind.Photo).Select(question => question.Kind switch
    {
        QuestionKind.Text => new ReviewAnswer(question.Key) { Text = "저녁에도 이용할 수 있으면 좋겠습니다. 낮에 일하는 분은 오기 어렵다고 합니다." },
        QuestionKind.YesNo => new(question.Key) { IsYes = seed % 2 == 0 },
        _ => new(question.Key) { Point = 1 + seed % Questionnaire.ScalePoints },
    })]);
}
