using Uijeongbu.SocialPlan.Domain.Plans.Changes;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

/// <summary>What happened to projects as a whole: they were merged, split, made or dropped.</summary>
/// <param name="FiscalYear">Year of the annual plan that was changed.</param>
/// <param name="Number">제N차 변경.</param>
/// <param name="On">Day on which it took effect.</param>
/// <param name="Kind">통합, 분리, 신규, 폐지.</param>
/// <param name="From">The projects before.</param>
/// <param name="To">The projects afterwards.</param>
internal sealed record ProjectEvent(int FiscalYear, int Number, DateOnly On, ChangeKind Kind, IReadOnlyList<NamedProject> From, IReadOnlyList<NamedProject> To)
{
    public bool Touches(string code) => From.Concat(To).Any(project => project.Code == code);

    public static IEnumerable<ProjectEvent> Of(ChangeSet set, int fiscalYear)
    {
        foreach (var entry in set.Content.Entries)
        {
            if (entry is Regrouping together)
            {
                yield return Of(together.Before, together.After);
            }
            else if (entry is ProjectChange one)
            {
                yield return Of(one.Before is null ? [] : [one.Before], one.After is null ? [] : [one.After]);
            }

            ProjectEvent Of(IEnumerable<ProjectAt> from, IEnumerable<ProjectAt> to) => new(fiscalYear, set.Number, set.Content.EffectiveOn, entry.Kind, Named(from), Named(to));
        }
    }

    private static List<NamedProject> Named(IEnumerable<ProjectAt> projects) => [.. projects.Select(project => new NamedProject(project.Code, project.Name))];
}

/// <summary>A project by number and name.</summary>
internal sealed record NamedProject(string Code, string Name);
